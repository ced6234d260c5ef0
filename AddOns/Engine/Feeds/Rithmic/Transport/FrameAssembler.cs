using System;

namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>
/// WebSocket messages to protocol frames: a length of four bytes, big endian, then that many bytes. One message is one frame
/// as a rule; a message that holds several is taken apart, one that holds the rest of the frame before it is joined. Lengths
/// that are negative, above the limit or unequal to the bytes present are counted and their message is dropped: the next
/// message starts afresh, so one bad length never costs the link.
/// </summary>
internal sealed class FrameAssembler
{
    /// <summary>Longest frame that is accepted, in bytes.</summary>
    public const int FrameLimit = 1 << 20;

    private const int HeaderBytes = 4;
    private const int SpaceBytes = 1 << 16;

    private byte[] _buffer = new byte[SpaceBytes * 2];
    private int _held;
    private int _end;
    private int _next;
    private int _whole;
    private bool _discarding;

    /// <summary>Where the frames given by <see cref="TryNext"/> lie; valid until the next <see cref="Space"/>.</summary>
    public byte[] Buffer => _buffer;

    /// <summary>Frames handed out.</summary>
    public long Frames { get; private set; }

    /// <summary>Messages dropped because of their lengths.</summary>
    public long BadLengths { get; private set; }

    /// <summary>Messages dropped because they were longer than the limit.</summary>
    public long TooLong { get; private set; }

    /// <summary>Frames without a body, and messages without a byte.</summary>
    public long Empty { get; private set; }

    /// <summary>Text messages, which the protocol does not have.</summary>
    public long TextMessages { get; private set; }

    /// <summary>Frames that were put together from more than one message.</summary>
    public long Joined { get; private set; }

    /// <summary>Where the next bytes from the socket go. All frames must have been taken before.</summary>
    public ArraySegment<byte> Space()
    {
        if (_buffer.Length - _end < SpaceBytes) Array.Resize(ref _buffer, _buffer.Length * 2);
        return new ArraySegment<byte>(_buffer, _end, SpaceBytes);
    }

    /// <summary>Tells how many bytes came into <see cref="Space"/> and whether they end a WebSocket message.</summary>
    public void Commit(SocketRead read)
    {
        if (!_discarding) _end += read.Count;
        if (_end - _held > FrameLimit + HeaderBytes)
        {
            _discarding = true;
            _end = _held;
        }

        if (!read.EndOfMessage) return;
        if (_discarding)
        {
            TooLong++;
            Drop();
        }
        else if (read.Kind == SocketReadKind.Text)
        {
            TextMessages++;
            Drop();
        }
        else if (_end == _held)
        {
            Empty++;
        }
        else
        {
            EndMessage();
        }
    }

    /// <summary>The next whole frame's body. False when the bytes so far hold no further one.</summary>
    public bool TryNext(out int start, out int count)
    {
        while (_next < _whole)
        {
            count = Length(_next);
            start = _next + HeaderBytes;
            _next = start + count;
            if (_next == _whole) _next = _whole = 0;
            if (count > 0)
            {
                Frames++;
                return true;
            }

            Empty++;
        }

        start = count = 0;
        return false;
    }

    /// <summary>
    /// Bytes before <see cref="_held"/> are an unfinished frame of earlier messages; those after it are the message that just
    /// ended.
    /// </summary>
    private void EndMessage()
    {
        if (Walk(_held, out bool unfinished))
        {
            if (_held > 0) BadLengths++;
            Emit(_held);
        }
        else if (_held > 0 && Walk(0, out unfinished))
        {
            Joined++;
            Emit(0);
        }
        else if (unfinished && _end <= FrameLimit)
        {
            _held = _end;
        }
        else
        {
            BadLengths++;
            KeepOnlyLast();
        }
    }

    /// <summary>The earlier part is given up; the last message may itself be the begin of a frame.</summary>
    private void KeepOnlyLast()
    {
        if (_held == 0 || Walk(_held, out bool unfinished) || !unfinished)
        {
            Drop();
            return;
        }

        int count = _end - _held;
        System.Buffer.BlockCopy(_buffer, _held, _buffer, 0, count);
        _held = _end = count;
    }

    private void Emit(int from)
    {
        _next = from;
        _whole = _end;
        _held = _end = 0;
    }

    private void Drop()
    {
        _held = _end = 0;
        _discarding = false;
    }

    /// <summary>
    /// True when frames fill the bytes from <paramref name="from"/> exactly; otherwise whether more bytes could complete them.
    /// </summary>
    private bool Walk(int from, out bool unfinished)
    {
        unfinished = false;
        int position = from;
        while (position < _end)
        {
            unfinished = _end - position < HeaderBytes;
            if (unfinished) return false;
            int length = Length(position);
            if (length < 0 || length > FrameLimit) return false;
            unfinished = length > _end - position - HeaderBytes;
            if (unfinished) return false;
            position += HeaderBytes + length;
        }

        return true;
    }

    private int Length(int at) =>
        (_buffer[at] << 24) | (_buffer[at + 1] << 16) | (_buffer[at + 2] << 8) | _buffer[at + 3];
}

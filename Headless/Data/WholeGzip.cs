using System;
using System.IO;
using System.IO.Compression;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Unzips a gzip file of one or more members and throws when the file was cut off, which <see cref="GZipStream"/> takes for the
/// end of the data. To tell, a further member that holds a known mark is appended to the file: a file that ends in the middle of
/// a member swallows the appended bytes, so that the mark is not the last thing read.
/// </summary>
internal sealed class WholeGzip : Stream
{
    private static readonly byte[] Mark = "\0end of gzip\0"u8.ToArray();
    private readonly GZipStream _unzipped;
    private readonly byte[] _held = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Unzips the stream from its present position.</summary>
    public WholeGzip(Stream zipped) => _unzipped = new GZipStream(new Appended(zipped, MarkMember()), CompressionMode.Decompress);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is cut off or damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!_isAtEnd && _end - _start <= Mark.Length) Fill();
        int count = Math.Min(buffer.Length, Math.Max(0, _end - _start - Mark.Length));
        _held.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        if (count == 0 && buffer.Length > 0 && !_held.AsSpan(_start, _end - _start).SequenceEqual(Mark))
            throw new InvalidDataException("the gzip data is cut off.");
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _unzipped.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _held.AsSpan(_start, _end - _start).CopyTo(_held);
        _end -= _start;
        _start = 0;
        int read = _unzipped.Read(_held, _end, _held.Length - _end);
        _isAtEnd = read == 0;
        _end += read;
    }

    private static byte[] MarkMember()
    {
        using MemoryStream member = new();
        using (GZipStream zip = new(member, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(Mark);
        return member.ToArray();
    }

    /// <summary>One stream and then some bytes.</summary>
    private sealed class Appended(Stream first, byte[] then) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = first.Read(buffer, offset, count);
            if (read > 0 || count == 0) return read;
            read = Math.Min(count, then.Length - _position);
            then.AsSpan(_position, read).CopyTo(buffer.AsSpan(offset));
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

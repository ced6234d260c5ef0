using System;
using System.Buffers;
using System.IO;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Lines of a byte stream without a string each: ends at LF, drops a CR before it and a UTF-8 byte order mark at the start.
/// A line longer than <see cref="LongestLine"/> is handed out cut to nothing with <see cref="IsTooLong"/> set, so that a
/// binary file cannot take all memory.
/// </summary>
internal sealed class LineReader
{
    /// <summary>Bytes that a line may have; a row of market data has fewer than 200.</summary>
    public const int LongestLine = 65_536;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[LongestLine * 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Reads from the stream's present position to its end.</summary>
    public LineReader(Stream stream)
    {
        _stream = stream;
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _start = 3;
    }

    /// <summary>1-based number of the line last handed out.</summary>
    public long Line { get; private set; }

    /// <summary>The line last handed out was longer than <see cref="LongestLine"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes that have been read ahead, for recognising the content before the first line is taken.</summary>
    public ReadOnlySpan<byte> Ahead => _buffer.AsSpan(_start, _end - _start);

    /// <summary>True when what was read ahead is all there is.</summary>
    public bool HasAll => _isAtEnd;

    /// <summary>The first line that is not empty; empty when there is none.</summary>
    public static ReadOnlySpan<byte> First(ReadOnlySpan<byte> ahead)
    {
        ahead = ahead.TrimStart("\r\n"u8);
        int length = ahead.IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? ahead : ahead[..length];
    }

    /// <summary>
    /// How many lines there are from here to the end, for setting memory aside once; 0 where only reading tells it, as of a
    /// zipped file. The last line may lack its end.
    /// </summary>
    public int CountAhead(FileStream file)
    {
        if (!ReferenceEquals(file, _stream)) return 0;
        long position = file.Position, lines = Ahead.Count((byte)'\n');
        bool isEnded = Ahead.IsEmpty || Ahead[^1] == (byte)'\n';
        byte[] block = ArrayPool<byte>.Shared.Rent(LongestLine * 4);
        for (int read = file.Read(block); read > 0; read = file.Read(block))
        {
            lines += block.AsSpan(0, read).Count((byte)'\n');
            isEnded = block[read - 1] == (byte)'\n';
        }

        if (!isEnded) lines++;
        ArrayPool<byte>.Shared.Return(block);
        file.Position = position;
        return (int)Math.Min(lines, Array.MaxLength);
    }

    /// <summary>Hands out the next line, valid until the next call; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        while (true)
        {
            ReadOnlySpan<byte> ahead = Ahead;
            int length = ahead.IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = WithoutReturn(ahead[..length]);
                _start += length + 1;
                break;
            }

            if (_isAtEnd)
            {
                line = WithoutReturn(ahead);
                _start = _end;
                if (ahead.IsEmpty && !IsTooLong) return false;
                break;
            }

            if (ahead.Length > LongestLine)
            {
                IsTooLong = true;
                _start = _end;
            }

            Fill();
        }

        Line++;
        if (line.Length > LongestLine) IsTooLong = true;
        if (IsTooLong) line = default;
        return true;
    }

    /// <summary>All bytes from here to the end, for content that is no text.</summary>
    public byte[] Rest()
    {
        using MemoryStream rest = new();
        rest.Write(Ahead);
        _stream.CopyTo(rest);
        (_start, _isAtEnd) = (_end, true);
        return rest.ToArray();
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) =>
        line.Length > 0 && line[^1] == (byte)'\r' ? line[..^1] : line;

    private void Fill()
    {
        Ahead.CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        int read = _stream.ReadAtLeast(_buffer.AsSpan(_end), LongestLine, throwOnEndOfStream: false);
        _end += read;
        _isAtEnd = read < LongestLine;
    }
}

using System.IO;

namespace NT8Bridge.Tests.History.Faults;

/// <summary>A file of a <see cref="FaultyFileSystem"/>: reading, writing, cutting and closing can fail.</summary>
internal sealed class FaultyStream : Stream
{
    private readonly FaultyFileSystem _disk;
    private bool _isClosed;

    public FaultyStream(FaultyFileSystem disk, Stream inner)
    {
        _disk = disk;
        Inner = inner;
    }

    public Stream Inner { get; }

    public override bool CanRead => Inner.CanRead;

    public override bool CanSeek => Inner.CanSeek;

    public override bool CanWrite => Inner.CanWrite;

    public override long Length => Inner.Length;

    public override long Position
    {
        get => Inner.Position;
        set => Inner.Position = value;
    }

    public override void Flush() => Inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => Inner.Seek(offset, origin);

    public override int Read(byte[] buffer, int offset, int count)
    {
        _disk.Try("read");
        return Inner.Read(buffer, offset, count);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        int accepted = _disk.Accepted(count);
        Inner.Write(buffer, offset, accepted);
        if (accepted < count) throw _disk.Error();
    }

    public override void SetLength(long value)
    {
        _disk.Try("cut");
        Inner.SetLength(value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || _isClosed) return;
        _isClosed = true;
        Inner.Dispose();
        _disk.Try("close");
    }
}

using System;
using System.IO;
using NT8Bridge.History;

namespace NT8Bridge.Tests.History.Faults;

/// <summary>The machine's disk, whose n-th operation fails: that one alone, or it and all after it.</summary>
internal sealed class FaultyFileSystem : IFileSystem
{
    private readonly IFileSystem _disk = new FileSystem();
    private readonly DiskFault _fault;
    private readonly int _failing;
    private readonly bool _stays;
    private int _done;

    /// <param name="fault">How it fails.</param>
    /// <param name="failing">The operation that fails, counted from 1 among those that can fail so.</param>
    /// <param name="stays">Whether those after it fail too.</param>
    public FaultyFileSystem(DiskFault fault, int failing, bool stays)
    {
        _fault = fault;
        _failing = failing;
        _stays = stays;
    }

    /// <summary>The first operation that failed; null before it.</summary>
    public string? Failed { get; private set; }

    public void CreateFolder(string path)
    {
        Try("create folder " + path);
        _disk.CreateFolder(path);
    }

    public Stream Create(string path) => Open("create " + path, path, _disk.Create);

    public Stream OpenRead(string path) => Open("open " + path, path, _disk.OpenRead);

    public Stream OpenAppend(string path) => Open("append to " + path, path, _disk.OpenAppend);

    public Stream OpenLocked(string path) => Open("lock " + path, path, _disk.OpenLocked);

    public void FlushToDisk(Stream stream)
    {
        Try("flush", isFlush: true);
        _disk.FlushToDisk(((FaultyStream)stream).Inner);
    }

    public void Replace(string from, string to)
    {
        Try("replace " + to);
        _disk.Replace(from, to);
    }

    public void Move(string from, string to)
    {
        Try("move " + from);
        _disk.Move(from, to);
    }

    public void MoveFolder(string from, string to)
    {
        Try("move folder " + from);
        _disk.MoveFolder(from, to);
    }

    public void DeleteFolder(string path)
    {
        Try("delete folder " + path);
        _disk.DeleteFolder(path);
    }

    public void Copy(string from, string to)
    {
        Try("copy " + from);
        _disk.Copy(from, to);
    }

    public void Delete(string path)
    {
        Try("delete " + path);
        _disk.Delete(path);
    }

    public bool Exists(string path) => _disk.Exists(path);

    public bool FolderExists(string path) => _disk.FolderExists(path);

    public long Length(string path)
    {
        Try("length of " + path);
        return _disk.Length(path);
    }

    public string[] Files(string folder, string pattern)
    {
        Try("list " + folder);
        return _disk.Files(folder, pattern);
    }

    public string[] Folders(string folder)
    {
        Try("list " + folder);
        return _disk.Folders(folder);
    }

    /// <summary>Bytes of a write that reach the file; throws where none do.</summary>
    internal int Accepted(int bytes)
    {
        if (!IsFailing("write", isWrite: true)) return bytes;
        return _fault == DiskFault.ShortWrite ? bytes / 2 : throw Error();
    }

    internal void Try(string what, bool isFlush = false)
    {
        if (IsFailing(what, isFlush: isFlush)) throw Error();
    }

    /// <summary>The error with the number that .NET gives it, which tells a full disk from a lock that another holds.</summary>
    internal Exception Error() => _fault switch
    {
        DiskFault.NoAccess => new UnauthorizedAccessException("Access is denied (a fault of the test)."),
        DiskFault.InputOutput or DiskFault.Flush => new IOException(
            "Input/output error (a fault of the test).", unchecked((int)0x8007001D)),
        _ => new IOException("No space left on device (a fault of the test).", unchecked((int)0x80070070)),
    };

    private bool IsFailing(string what, bool isWrite = false, bool isFlush = false)
    {
        if ((_fault == DiskFault.ShortWrite && !isWrite) || (_fault == DiskFault.Flush && !isFlush)) return false;
        _done++;
        if (_done != _failing && !(_stays && _done > _failing)) return false;
        Failed ??= what;
        return true;
    }

    private FaultyStream Open(string what, string path, Func<string, Stream> open)
    {
        Try(what);
        return new FaultyStream(this, open(path));
    }
}

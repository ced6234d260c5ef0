using System;
using System.IO;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>The machine's disk, and the choice of another one for what a test runs.</summary>
internal sealed class FileSystem : IFileSystem
{
    private static readonly FileSystem Machine = new();
    private static readonly AsyncLocal<IFileSystem?> Given = new();

    /// <summary>The disk of what runs here, also on the threads that it starts.</summary>
    public static IFileSystem Current => Given.Value ?? Machine;

    /// <summary>Gives what runs here another disk, until the result is disposed.</summary>
    public static IDisposable Use(IFileSystem disk)
    {
        Given.Value = disk;
        return new Scope();
    }

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

    /// <inheritdoc/>
    public Stream OpenRead(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <inheritdoc/>
    public Stream OpenAppend(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 1);
        stream.Seek(0, SeekOrigin.End);
        return stream;
    }

    /// <inheritdoc/>
    public Stream OpenLocked(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
#if NETFRAMEWORK
        // Where code for .NET Framework does not run on Windows, FileShare holds within one process only. A lock on a region of
        // the file holds between processes.
        try
        {
            stream.Lock(0, 1);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
#endif
        return stream;
    }

    /// <inheritdoc/>
    public void FlushToDisk(Stream stream) => ((FileStream)stream).Flush(flushToDisk: true);

    /// <inheritdoc/>
    public void Replace(string from, string to)
    {
#if NET
        File.Move(from, to, overwrite: true);
#else
        // .NET Framework has one call for a name that is free and another for one that is taken.
        if (File.Exists(to)) File.Replace(from, to, null);
        else File.Move(from, to);
#endif
    }

    /// <inheritdoc/>
    public void Move(string from, string to) => File.Move(from, to);

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);

    /// <inheritdoc/>
    public void Copy(string from, string to) => File.Copy(from, to, overwrite: true);

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(path);

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(path).Length;

    /// <inheritdoc/>
    public string[] Files(string folder, string pattern) => Directory.GetFiles(folder, pattern);

    /// <inheritdoc/>
    public string[] Folders(string folder) => Directory.GetDirectories(folder);

    private sealed class Scope : IDisposable
    {
        public void Dispose() => Given.Value = null;
    }
}

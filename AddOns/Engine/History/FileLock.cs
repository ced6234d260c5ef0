using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>
/// A lock between processes, held while one of them reads, merges and rewrites a file. The lock is an open handle to a lock file,
/// so it ends with its process. The empty lock file stays: if a holder removed it, a process that still waits for the removed
/// file and one that makes a new file could hold the lock at the same time.
/// </summary>
internal sealed class FileLock : IDisposable
{
    // What Windows, mono and .NET elsewhere number a full disk, a broken one and one that may not be written: waiting helps none.
    private static readonly int[] Hopeless =
    {
        unchecked((int)0x80070070), unchecked((int)0x8007001D), unchecked((int)0x8007001F), unchecked((int)0x80070013), 28, 5, 30,
    };

    private readonly Stream _handle;

    private FileLock(Stream handle) => _handle = handle;

    /// <summary>Takes the lock; waits until it is free, at most <paramref name="patience"/>.</summary>
    /// <exception cref="IOException">Another holder kept it for longer, or the lock file cannot be made.</exception>
    public static FileLock Take(string path, TimeSpan patience, CancellationToken cancellation)
    {
        FileSystem.Current.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileLock(FileSystem.Current.OpenLocked(path));
            }
            catch (IOException e) when (waited.Elapsed < patience && Array.IndexOf(Hopeless, e.HResult) < 0)
            {
                // Another holder has it; the next try follows below.
            }

            if (cancellation.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(5))) cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}

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
    private readonly FileStream _handle;

    private FileLock(FileStream handle) => _handle = handle;

    /// <summary>Takes the lock; waits until it is free, at most <paramref name="patience"/>.</summary>
    /// <exception cref="IOException">Another holder kept it for longer, or the lock file cannot be made.</exception>
    public static FileLock Take(string path, TimeSpan patience, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            FileStream? handle = null;
            try
            {
                handle = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
#if NETFRAMEWORK
                // Where code for .NET Framework does not run on Windows, FileShare holds within one process only. A lock on a
                // region of the file holds between processes.
                handle.Lock(0, 1);
#endif
                return new FileLock(handle);
            }
            catch (IOException) when (waited.Elapsed < patience)
            {
                handle?.Dispose();
            }
            catch
            {
                handle?.Dispose();
                throw;
            }

            if (cancellation.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(5))) cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}

using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>
/// Held by one process at a time while it reads, merges and rewrites a file. The lock is the open handle, so it ends with
/// its process; the empty file stays, because removing it would let two holders in.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _handle;

    private FileLock(FileStream handle) => _handle = handle;

    /// <summary>Waits until the lock is free, at most <paramref name="patience"/>.</summary>
    /// <exception cref="IOException">Someone else kept it for longer, or the file cannot be made.</exception>
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
                // Where the older framework's code runs off Windows, share modes end at the process; region locks do not.
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

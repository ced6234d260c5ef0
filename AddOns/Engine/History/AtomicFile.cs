using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>
/// Writes files that are there as a whole or not at all: a file is written beside its place, flushed to the disk, then put in
/// place by one rename. A process that is killed, or a loss of power, at any moment leaves the old or the new file.
/// </summary>
public static class AtomicFile
{
    private const string TemporarySuffix = ".tmp";

    // Temporary files of this process that the disk did not let go.
    private static readonly ConcurrentDictionary<string, bool> Undeleted = new();

    /// <summary>
    /// Puts a file in place with what <paramref name="write"/> wrote to the stream. The directory is made when it is missing.
    /// </summary>
    /// <exception cref="IOException">
    /// The file could not be written; the one in place, if any, is untouched and nothing is left beside it, unless the message
    /// says so: then the next write removes it.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>, because rights are lacking.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        if (write is null) throw new ArgumentNullException(nameof(write));
        path = Path.GetFullPath(path);
        IFileSystem disk = FileSystem.Current;
        disk.CreateFolder(Path.GetDirectoryName(path)!);
        RemoveLeftovers(disk, path);
        string temporary = path + "." + OwnProcess() + "-" + Guid.NewGuid().ToString("N") + TemporarySuffix;
        try
        {
            using (Stream stream = disk.Create(temporary))
            {
                write(stream);
                disk.FlushToDisk(stream);
            }

            PutInPlace(disk, temporary, path);
        }
        catch (Exception e)
        {
            if (Remove(disk, temporary) is { } why) throw new IOException($"{e.Message}; {temporary} is left: {why}", e);
            throw;
        }
    }

    /// <summary>The bytes of a whole file. It is opened so that another process may replace it meanwhile.</summary>
    /// <exception cref="IOException">The file is missing, cannot be read, or has more than 1 GB.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using Stream stream = FileSystem.Current.OpenRead(path);
        if (!stream.CanSeek) throw new IOException($"{path}: it is a pipe or a device; give a file.");
        if (stream.Length > 1 << 30) throw new IOException($"{path}: {stream.Length} bytes are more than this reader takes.");
        byte[] bytes = new byte[stream.Length];
        for (int at = 0; at < bytes.Length;)
        {
            int read = stream.Read(bytes, at, bytes.Length - at);
            if (read == 0) throw new EndOfStreamException($"{path}: it ended after {at} of {bytes.Length} bytes.");
            at += read;
        }

        return bytes;
    }

    // A writer that was killed leaves its temporary file, whose name tells the process. The file of a process that still runs is
    // left alone, because that process may be writing it.
    private static void RemoveLeftovers(IFileSystem disk, string path)
    {
        string name = Path.GetFileName(path);
        foreach (string leftover in disk.Files(Path.GetDirectoryName(path)!, name + ".*" + TemporarySuffix))
        {
            string owner = Path.GetFileName(leftover).Substring(name.Length + 1).Split('-')[0];
            if (!int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out int process)) continue;
            // Where another writer removes it at the same time, or a virus scanner holds it, a later writer removes it.
            if (Undeleted.ContainsKey(leftover) || !Runs(process)) Remove(disk, leftover);
        }
    }

    /// <summary>Deletes a temporary file; null when it is gone, else why it is not.</summary>
    private static string? Remove(IFileSystem disk, string temporary)
    {
        try
        {
            disk.Delete(temporary);
            Undeleted.TryRemove(temporary, out _);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undeleted[temporary] = true;
            return e.Message;
        }
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string OwnProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.Id.ToString(CultureInfo.InvariantCulture);
    }

    private static void PutInPlace(IFileSystem disk, string temporary, string path)
    {
        // The rename fails while a virus scanner or another program has the file open, and when a second writer puts its own
        // file in place at the same time. Both last moments, so it is tried again.
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                disk.Replace(temporary, path);
                return;
            }
            catch (Exception e) when (attempt < 8 && (e is IOException or UnauthorizedAccessException) && disk.Exists(temporary))
            {
                Thread.Sleep(1 << attempt);
            }
        }
    }
}

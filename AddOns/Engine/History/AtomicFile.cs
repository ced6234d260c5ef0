using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using NT8Bridge.Checksums;

namespace NT8Bridge.History;

/// <summary>
/// Files that are there as a whole or not at all: written beside their place, flushed to the disk, then put in place by
/// one rename. Whoever is killed or loses power at any moment leaves the older or the newer file.
/// </summary>
public static class AtomicFile
{
    private const int TrailerBytes = 24;
    private const string TemporarySuffix = ".tmp";
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("NT8SEAL1");

    /// <summary>Puts a file in place with what <paramref name="write"/> wrote; the directory is made when missing.</summary>
    /// <exception cref="IOException">It could not be written; the file in place, if any, is untouched and nothing is left beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for lack of rights.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        if (write is null) throw new ArgumentNullException(nameof(write));
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        RemoveLeftovers(path);
        string temporary = path + "." + OwnProcess() + "-" + Guid.NewGuid().ToString("N") + TemporarySuffix;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            PutInPlace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes <paramref name="content"/> with a trailer that proves it: a mark, the length and a checksum.</summary>
    /// <inheritdoc cref="Write" path="/exception"/>
    public static void WriteSealed(string path, byte[] content)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        Write(path, stream =>
        {
            stream.Write(content, 0, content.Length);
            stream.Write(Magic, 0, Magic.Length);
            stream.Write(BitConverter.GetBytes((long)content.Length), 0, sizeof(long));
            stream.Write(BitConverter.GetBytes(XxHash64.Of(content)), 0, sizeof(ulong));
        });
    }

    /// <summary>The content that <see cref="WriteSealed"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is not what was written: shortened, changed, or of another making.</exception>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    public static byte[] ReadSealed(string path)
    {
        byte[] file = ReadAllBytes(path);
        int length = file.Length - TrailerBytes;
        if (length < 0) throw new InvalidDataException($"{path}: {file.Length} bytes are too few for a sealed file.");
        for (int i = 0; i < Magic.Length; i++)
            if (file[length + i] != Magic[i])
                throw new InvalidDataException($"{path}: the seal at its end is missing; it was cut short or is no sealed file.");
        if (BitConverter.ToInt64(file, length + 8) != length)
            throw new InvalidDataException($"{path}: it holds {length} bytes and was sealed with {BitConverter.ToInt64(file, length + 8)}.");
        if (BitConverter.ToUInt64(file, length + 16) != XxHash64.Of(file, 0, length))
            throw new InvalidDataException($"{path}: its checksum is wrong; the content was changed after it was written.");
        Array.Resize(ref file, length);
        return file;
    }

    /// <summary>The whole file, read so that another process may replace it meanwhile.</summary>
    /// <exception cref="IOException">It is missing, cannot be read, or has more than 1 GB.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > 1 << 30) throw new IOException($"{path}: {stream.Length} bytes are more than this reader takes.");
        var bytes = new byte[stream.Length];
        for (int at = 0; at < bytes.Length;)
        {
            int read = stream.Read(bytes, at, bytes.Length - at);
            if (read == 0) throw new EndOfStreamException($"{path}: it ended after {at} of {bytes.Length} bytes.");
            at += read;
        }

        return bytes;
    }

    // A writer that was killed leaves its temporary file. Its name tells the process; one that still runs may be at work.
    private static void RemoveLeftovers(string path)
    {
        foreach (string leftover in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".*" + TemporarySuffix))
        {
            string owner = Path.GetFileName(leftover).Substring(Path.GetFileName(path).Length + 1).Split('-')[0];
            if (!int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out int process) || Runs(process)) continue;
            try
            {
                File.Delete(leftover);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another writer clears up at the same time, or a scanner holds it: the next one will.
            }
        }
    }

    private static bool Runs(int process)
    {
        try
        {
            using Process found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string OwnProcess()
    {
        using Process process = Process.GetCurrentProcess();
        return process.Id.ToString(CultureInfo.InvariantCulture);
    }

    private static void PutInPlace(string temporary, string path)
    {
        // Virus scanners and readers of other making hold a file for moments; a second writer may have just put its own in place.
        for (int attempt = 0; ; attempt++)
        {
            try
            {
#if NET
                File.Move(temporary, path, overwrite: true);
#else
                // The older framework has one call for a new name and another for a taken one.
                if (File.Exists(path)) File.Replace(temporary, path, null);
                else File.Move(temporary, path);
#endif
                return;
            }
            catch (Exception e) when (attempt < 8 && (e is IOException or UnauthorizedAccessException) && File.Exists(temporary))
            {
                Thread.Sleep(1 << attempt);
            }
        }
    }
}

using System;
using System.Globalization;
using System.IO;
using NT8Bridge.Checksums;

namespace NT8Bridge.History;

/// <summary>
/// A folder to which unusable files are moved, so that they are out of the way but not lost. A text file beside each says why.
/// </summary>
internal sealed class Quarantine
{
    private const long LargestRead = 256L << 20;

    private readonly string _folder;

    public Quarantine(string folder) => _folder = folder;

    /// <summary>
    /// Moves a file into the folder and returns its new path. The name is made of series, checksum and file name, so that files
    /// of different content do not replace each other.
    /// </summary>
    /// <exception cref="IOException">The file could not be moved and is where it was.</exception>
    public string SetAside(string path, string reason, long nowUtcTicks)
    {
        Directory.CreateDirectory(_folder);
        string series = "";
        for (DirectoryInfo? folder = Directory.GetParent(path); folder?.Name.IndexOf('=') > 0; folder = folder.Parent)
            series = folder.Name + " " + series;
        ulong content = ContentOf(path);
        string name = string.Format(CultureInfo.InvariantCulture, "{0}{1:x16} {2}", series, content, Path.GetFileName(path));
        string target = Path.Combine(_folder, name);
        if (File.Exists(target)) File.Delete(target);
        File.Move(path, target);
        File.WriteAllText(target + ".reason.txt", string.Format(
            CultureInfo.InvariantCulture,
            "{0}\nwas set aside at {1:yyyy-MM-dd HH:mm:ss} UTC because:\n{2}\n",
            path, new DateTime(nowUtcTicks, DateTimeKind.Utc), reason));
        return target;
    }

    /// <summary>A number for the content; that of a file too large to read is its length.</summary>
    private static ulong ContentOf(string path)
    {
        long bytes = new FileInfo(path).Length;
        return bytes > LargestRead ? (ulong)bytes : XxHash64.Of(AtomicFile.ReadAllBytes(path));
    }
}

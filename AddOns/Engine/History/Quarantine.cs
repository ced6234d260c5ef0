using System;
using System.Globalization;
using System.IO;
using System.Text;
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
    /// Moves a file into the folder and returns its new path, with what went wrong with the text beside it. The name is made of
    /// series, checksum and file name, so that files of different content do not replace each other.
    /// </summary>
    /// <exception cref="IOException">The file could not be moved and is where it was.</exception>
    public string SetAside(string path, string reason, long nowUtcTicks) =>
        Take(path, reason, nowUtcTicks, (disk, target) =>
        {
            if (disk.Exists(target)) disk.Delete(target);
            disk.Move(path, target);
        });

    /// <summary>
    /// As <see cref="SetAside"/>, but copies the file: the caller puts a sound one in its place, and until then the damaged one
    /// is there.
    /// </summary>
    /// <exception cref="IOException">The file could not be copied.</exception>
    public string Keep(string path, string reason, long nowUtcTicks) =>
        Take(path, reason, nowUtcTicks, (disk, target) => disk.Copy(path, target));

    private string Take(string path, string reason, long nowUtcTicks, Action<IFileSystem, string> put)
    {
        IFileSystem disk = FileSystem.Current;
        disk.CreateFolder(_folder);
        string series = "";
        for (DirectoryInfo? folder = Directory.GetParent(path); folder?.Name.IndexOf('=') > 0; folder = folder.Parent)
            series = folder.Name + " " + series;
        ulong content = ContentOf(path);
        string name = string.Format(CultureInfo.InvariantCulture, "{0}{1:x16} {2}", series, content, Path.GetFileName(path));
        string target = Path.Combine(_folder, name);
        put(disk, target);
        byte[] text = Encoding.UTF8.GetBytes(string.Format(
            CultureInfo.InvariantCulture,
            "{0}\nwas set aside at {1:yyyy-MM-dd HH:mm:ss} UTC because:\n{2}\n",
            path, new DateTime(nowUtcTicks, DateTimeKind.Utc), reason));
        try
        {
            AtomicFile.Write(target + ".reason.txt", stream => stream.Write(text, 0, text.Length));
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{target} (the reason beside it was not written: {e.Message})";
        }
    }

    /// <summary>A number for the content; that of a file too large to read is its length.</summary>
    private static ulong ContentOf(string path)
    {
        long bytes = FileSystem.Current.Length(path);
        return bytes > LargestRead ? (ulong)bytes : XxHash64.Of(AtomicFile.ReadAllBytes(path));
    }
}

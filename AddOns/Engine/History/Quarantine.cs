using System;
using System.Globalization;
using System.IO;
using NT8Bridge.Checksums;

namespace NT8Bridge.History;

/// <summary>Takes unusable files out of the way without losing them: each lies here with a text file that says why.</summary>
internal sealed class Quarantine
{
    private readonly string _folder;

    public Quarantine(string folder) => _folder = folder;

    /// <summary>Moves <paramref name="path"/> here and returns its new name.</summary>
    /// <exception cref="IOException">It could not be moved; it is where it was.</exception>
    public string SetAside(string path, string reason, long nowUtcTicks)
    {
        Directory.CreateDirectory(_folder);
        string series = "";
        for (DirectoryInfo? folder = Directory.GetParent(path); folder?.Name.IndexOf('=') > 0; folder = folder.Parent)
            series = folder.Name + " " + series;
        ulong content = XxHash64.Of(AtomicFile.ReadAllBytes(path));
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
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// The folders below which an agent's tools may read and write. A path is followed to the file that it means, through <c>..</c>
/// and links, before it is compared; what is handed on is that file, so that nothing else is opened than was looked at.
/// </summary>
internal sealed class AllowedFolders
{
    private static readonly StringComparison Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string[] _readable;

    /// <summary>Takes the folders as the user named them.</summary>
    /// <param name="read">Folders to read from; the bundled data may always be read.</param>
    /// <param name="write">Folders to write to.</param>
    /// <exception cref="WrongArgumentException">One of them is no folder.</exception>
    public AllowedFolders(IReadOnlyList<string> read, IReadOnlyList<string> write)
    {
        Read = [.. read.Select(folder => Existing("--allow", folder))];
        Write = [.. write.Select(folder => Existing("--write", folder))];
        Bundled = RealPath.Of(Path.Combine(AppContext.BaseDirectory, "Samples"));
        _readable = [.. Read, .. Write, Bundled];
    }

    /// <summary>Folders to read from.</summary>
    public IReadOnlyList<string> Read { get; }

    /// <summary>Folders to write to; what was written may be read again.</summary>
    public IReadOnlyList<string> Write { get; }

    /// <summary>The folder of the data that come with the program.</summary>
    public string Bundled { get; }

    /// <summary>The file or folder that may be read, by its real path.</summary>
    /// <param name="argument">Name of the tool's argument.</param>
    /// <param name="path">Absolute, or meant from one of the folders.</param>
    /// <exception cref="WrongArgumentException">It lies elsewhere, or a folder holds a link to elsewhere.</exception>
    public string Readable(string argument, string path)
    {
        string real = Real(argument, path, _readable);
        if (!_readable.Any(folder => IsBelow(real, folder))) throw Refused(argument, path, "read", "--allow");
        if (Directory.Exists(real) && LinkToElsewhere(real) is { } link)
        {
            throw new WrongArgumentException(
                $"{argument}: '{path}' holds the link {link}, which leads out of the folders that may be read; remove it.");
        }

        return real;
    }

    /// <summary>The file that may be written, by its real path.</summary>
    /// <exception cref="WrongArgumentException">It lies elsewhere.</exception>
    public string Writable(string argument, string path)
    {
        string real = Real(argument, path, Write);
        return Write.Any(folder => IsBelow(real, folder)) ? real : throw Refused(argument, path, "written", "--write");
    }

    private static string Existing(string option, string folder) => Directory.Exists(folder)
        ? RealPath.Of(folder)
        : throw new WrongArgumentException($"{option}: '{folder}' is no folder; make it first.");

    private static WrongArgumentException Refused(string argument, string path, string what, string option) => new(
        $"{argument}: '{path}' may not be {what}: it lies below none of the folders that the server was started with by "
        + $"{option}.");

    private static string Real(string argument, string path, IReadOnlyList<string> folders)
    {
        if (path.Trim().Length == 0) throw new WrongArgumentException($"{argument}: the path is empty.");
        if (path.Contains('\0', StringComparison.Ordinal)) throw new WrongArgumentException($"{argument}: the path is none.");
        try
        {
            IEnumerable<string> meant = Path.IsPathRooted(path) ? [path] : folders.Select(folder => Path.Combine(folder, path));
            string[] all = [.. meant];
            string one = all.FirstOrDefault(file => File.Exists(file) || Directory.Exists(file)) ?? all.FirstOrDefault() ?? path;
            return RealPath.Of(one);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongArgumentException($"{argument}: '{path}' cannot be looked at: {e.Message}", e);
        }
    }

    private static bool IsBelow(string real, string folder) => real.Equals(folder, Names)
        || real.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Names);

    /// <summary>A link below a folder by which its reader would leave what may be read; null when there is none.</summary>
    private string? LinkToElsewhere(string folder)
    {
        HashSet<string> seen = [];
        Stack<string> rest = new([folder]);
        while (rest.TryPop(out string? one))
        {
            if (!seen.Add(one)) continue;
            foreach (FileSystemInfo entry in new DirectoryInfo(one).EnumerateFileSystemInfos())
            {
                string real = entry.LinkTarget is null ? entry.FullName : RealPath.Of(entry.FullName);
                if (!_readable.Any(allowed => IsBelow(real, allowed))) return entry.FullName;
                if (Directory.Exists(real)) rest.Push(real);
            }
        }

        return null;
    }
}

using System;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// Windows paths of scripts on a system that has other paths: a drive or a share becomes a folder below <c>windows</c> in the
/// user's data folder, and a backslash parts folders. On Windows a path stays as it is.
/// </summary>
public static class WindowsPaths
{
    private const string Folder = "windows";
    private static readonly char[] Separators = ['\\', '/'];

    /// <summary>The file or folder that a script means.</summary>
    /// <param name="path">
    /// A path as a script gives it: <c>C:\Users\me\log.txt</c>, <c>\\server\share\log.txt</c>, <c>bin\Custom</c> or one of this
    /// system. The folder of a drive or of all shares exists afterwards; those below it only if a script makes them.
    /// </param>
    /// <returns>A path of this system; null, an empty text and a URL as they are.</returns>
    public static string? Local(string? path)
    {
        if (OperatingSystem.IsWindows() || string.IsNullOrEmpty(path)) return path;
        if (Root(path) is not { } root)
            return path.Contains('\\') && !path.Contains("://", StringComparison.Ordinal) ? path.Replace('\\', '/') : path;

        string[] parts = path[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        string drive = string.Concat(root.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        string top = Path.Combine(RunHost.Current.UserDataDir, Folder, drive.Length > 0 ? drive : "shares");
        Directory.CreateDirectory(top);
        return Path.Combine([top, .. parts]);
    }

    /// <summary>"C:" of a path with a drive, "\\" of a path to a share, else null.</summary>
    private static string? Root(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal)) return @"\\";
        bool hasDrive = path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0])
            && (path.Length == 2 || Separators.Contains(path[2]));
        return hasDrive ? path[..2] : null;
    }
}

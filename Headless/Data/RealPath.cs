using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Data;

/// <summary>Which file a path means, through links of files and folders.</summary>
public static class RealPath
{
    /// <summary>A chain of more links is taken for a loop.</summary>
    private const int MostLinks = 40;

    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];

    private static bool IsBlindToCase => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>The full path with every link followed; what does not exist stays as it is.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (IsDevice(full)) return full;
        string real = Path.GetPathRoot(full)!;
        Stack<string> rest = new(Parts(full[real.Length..]).Reverse());
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"the links of {path} lead in a circle");
            if (Path.GetPathRoot(target) is { Length: > 0 } root)
            {
                real = root;
                target = target[root.Length..];
            }

            foreach (string one in Parts(target).Reverse()) rest.Push(one);
        }

        return real;
    }

    /// <summary>True where both mean one file, also by links, or by capitals where the file system does not heed them.</summary>
    public static bool IsSame(string first, string second)
    {
        string one = Of(first), other = Of(second);
        if (one == other) return true;
        if (!one.Equals(other, StringComparison.OrdinalIgnoreCase)) return false;

        // On a volume that does not heed capitals both names are there, but the folder lists one file.
        return IsBlindToCase || (File.Exists(one) && File.Exists(other)
            && Directory.EnumerateFiles(Path.GetDirectoryName(one)!).Count(
                file => file.Equals(one, StringComparison.OrdinalIgnoreCase)) < 2);
    }

    /// <summary>True for a device or a pipe of the system, /dev/stdout for example, which has no content to lose.</summary>
    public static bool IsDevice(string path)
    {
        string full = Path.GetFullPath(path);
        return !OperatingSystem.IsWindows() && DeviceFolders.Any(folder => full.StartsWith(folder, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Parts(string path) => path
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part != ".");
}

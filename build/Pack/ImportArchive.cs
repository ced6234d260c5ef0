using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NT8Bridge.Build.Pack;

/// <summary>The archive that NinjaTrader's Tools, Import, NinjaScript Add-On takes.</summary>
internal static class ImportArchive
{
    /// <summary>
    /// The first release whose compiler knows the C# of the scripts. NinjaTrader refuses an archive that names a newer release
    /// than its own. Releases before 8.1.3 write this element alone, so the archive has no other.
    /// </summary>
    public const string LowestRelease = "8.1.2.0";

    /// <summary>The one library that the scripts' compilation must reference; it loads the others from its folder.</summary>
    public const string Referenced = "NT8Bridge.dll";

    private static readonly Encoding WithBom = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>All files of the archive in order.</summary>
    /// <param name="root">The folder of the solution, for the scripts.</param>
    /// <param name="libraries">A folder with what goes beside the scripts, at the places where the archive has it.</param>
    public static IReadOnlyList<ZipEntry> Entries(string root, string libraries) =>
    [
        .. Scripts(root, "AddOns", SearchOption.TopDirectoryOnly),
        .. Scripts(root, "Indicators", SearchOption.AllDirectories),
        .. Scripts(root, "Strategies", SearchOption.AllDirectories),
        .. Files(libraries, libraries, "*", SearchOption.AllDirectories)
            .Select(file => new ZipEntry(file.Name, File.ReadAllBytes(file.Path))),
        new ZipEntry(
            "AdditionalReferences.txt",
            Encoding.ASCII.GetBytes($@"*MyDocuments*\NinjaTrader 8\bin\Custom\{Referenced}" + "\r\n")),
        new ZipEntry("Info.xml", Text(Info)),
    ];

    private static string Info => string.Join("\n",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<NinjaTrader>",
        "  <Export>",
        $"    <Version>{LowestRelease}</Version>",
        "  </Export>",
        "</NinjaTrader>");

    private static IEnumerable<ZipEntry> Scripts(string root, string folder, SearchOption depth) =>
        Files(root, Path.Combine(root, folder), "*.cs", depth)
            .Select(file => new ZipEntry(file.Name, Text(File.ReadAllText(file.Path))));

    /// <summary>Files of a folder by the name that the archive gives them, sorted, as no file system promises.</summary>
    private static IEnumerable<(string Name, string Path)> Files(
        string root, string folder, string pattern, SearchOption depth) =>
        (Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, depth) : [])
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('/', '\\'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>Text as NinjaTrader writes it: with byte order mark and Windows line ends, whatever the checkout has.</summary>
    private static byte[] Text(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        return [.. WithBom.GetPreamble(), .. WithBom.GetBytes(lines)];
    }
}

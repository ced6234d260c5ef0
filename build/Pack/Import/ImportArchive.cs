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

    /// <summary>The folders of bin/Custom that scripts lie in.</summary>
    private static readonly string[] ScriptFolders =
    [
        "AddOns", "BarsTypes", "ChartStyles", "DrawingTools", "ImportTypes", "Indicators", "MarketAnalyzerColumns",
        "OptimizationFitnesses", "Optimizers", "PerformanceMetrics", "ShareServices", "Strategies", "SuperDomColumns",
    ];

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
        References([Referenced]),
        new ZipEntry("Info.xml", Text(Info)),
    ];

    /// <summary>All files of the archive of somebody's own scripts, laid out as NinjaTrader's bin/Custom.</summary>
    /// <param name="folder">Their folder; DLLs that lie in it directly go with them.</param>
    /// <exception cref="InvalidDataException">It holds no script, or one in a folder that NinjaTrader does not know.</exception>
    public static IReadOnlyList<ZipEntry> OfScripts(string folder)
    {
        (string Name, string Path)[] scripts =
            [.. Files(folder, folder, "*.cs", SearchOption.AllDirectories).Where(file => IsOwnScript(file.Name))];
        string known = string.Join(", ", ScriptFolders);
        if (scripts.Length == 0) throw new InvalidDataException($"{folder} holds no script; scripts lie in {known}");
        string[] lost = [.. scripts.Select(script => script.Name).Where(name => !ScriptFolders.Contains(name.Split('\\')[0]))];
        if (lost.Length > 0)
            throw new InvalidDataException($"{string.Join(", ", lost)}: NinjaTrader has no such folder; scripts lie in {known}");
        (string Name, string Path)[] libraries = [.. Files(folder, folder, "*.dll", SearchOption.TopDirectoryOnly)];
        return
        [
            .. scripts.Select(file => new ZipEntry(file.Name, Text(File.ReadAllText(file.Path)))),
            .. libraries.Select(file => new ZipEntry(file.Name, File.ReadAllBytes(file.Path))),
            .. libraries.Length == 0 ? [] : new[] { References(libraries.Select(library => library.Name)) },
            new ZipEntry("Info.xml", Text(Info)),
        ];
    }

    private static ZipEntry References(IEnumerable<string> libraries) => new(
        "AdditionalReferences.txt",
        Encoding.ASCII.GetBytes(string.Concat(
            libraries.Select(library => $@"*MyDocuments*\NinjaTrader 8\bin\Custom\{library}" + "\r\n"))));

    /// <summary>What a build leaves is no script, and NinjaTrader's own (@….cs) are there already.</summary>
    private static bool IsOwnScript(string name) =>
        name.Split('\\') is var parts && parts[0] is not ("bin" or "obj") && !parts[^1].StartsWith('@');

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

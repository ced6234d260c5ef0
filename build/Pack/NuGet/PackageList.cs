using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using NT8Bridge.Build.Pack.Notices;

namespace NT8Bridge.Build.Pack.NuGet;

/// <summary>The packages that are made: the tool, the surface for projects of scripts, the test kit, the templates.</summary>
internal sealed class PackageList
{
    private const string Library = "lib/net10.0/";
    private readonly string _root;
    private readonly string _parts;
    private readonly Dictionary<string, string> _versions;

    /// <param name="root">The folder of the solution.</param>
    /// <param name="parts">A folder with what the build puts together: Tool, Parts, Import.</param>
    public PackageList(string root, string parts)
    {
        _root = root;
        _parts = parts;
        _versions = XDocument.Load(Path.Combine(root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(one => one.Attribute("Include")!.Value, one => one.Attribute("Version")!.Value, StringComparer.Ordinal);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Package> All => [Tool(), NinjaScript(), Testing(), Templates()];

    private Package Tool() => new(
        "NT8Bridge.Tool",
        "nt8bridge: runs NinjaScript outside NinjaTrader 8. Backtests, playback, optimisation, compilation, data.",
        "ninjatrader ninjascript futures backtest", "DotnetTool", [],
        [
            .. Below(Path.Combine(_parts, "Tool"), "tools/net10.0/any/").Where(file => IsRun(file.Name)),
            new ZipEntry("tools/net10.0/any/DotnetToolSettings.xml", Encoding.UTF8.GetBytes(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<DotNetCliTool Version=\"1\">\n  <Commands>\n"
                + "    <Command Name=\"nt8bridge\" EntryPoint=\"NT8Bridge.Headless.dll\" Runner=\"dotnet\" />\n"
                + "  </Commands>\n</DotNetCliTool>\n")),
            .. Common("NT8Bridge.Tool"),
        ]);

    private Package NinjaScript()
    {
        string build = Path.Combine(_root, "build", "Packages", "NT8Bridge.NinjaScript", "build");
        return new Package(
            "NT8Bridge.NinjaScript", "Makes a folder of NinjaScript files a project that compiles in any editor on any system.",
            "ninjatrader ninjascript", null, [Outside("Newtonsoft.Json"), Outside("Parquet.Net")],
            [
                .. Libraries("Tool", "NT8Bridge", "NT8Bridge.Headless.Windows", "NT8Bridge.Headless.NinjaScript"),
                Part("analyzers/dotnet/cs/NT8Bridge.Generators.dll", "Parts/NT8Bridge.Generators.dll"),
                .. Below(build, "build/"), .. Below(build, "buildTransitive/"),
                Part("tools/import/Pack.dll", "Pack.dll"),
                Part("tools/import/Pack.runtimeconfig.json", "Pack.runtimeconfig.json"),
                .. Common("NT8Bridge.NinjaScript"),
            ]);
    }

    private Package Testing() => new(
        "NT8Bridge.Testing", "Tests for NinjaScript strategies and indicators in any test framework, without NinjaTrader.",
        "ninjatrader ninjascript test", null,
        [
            new PackageDependency("NT8Bridge.NinjaScript", $"[{Solution.Version}]"), Outside("Microsoft.CodeAnalysis.CSharp"),
            Outside("Sep"),
        ],
        [
            .. Libraries("Tool", "NT8Bridge.Headless.Data", "NT8Bridge.Headless.Host", "NT8Bridge.Headless.Work"),
            .. Libraries("Parts", "NT8Bridge.Testing"),
            .. Common("NT8Bridge.Testing"),
        ]);

    private Package Templates()
    {
        string folder = Path.Combine(_root, "build", "Packages", "NT8Bridge.Templates");
        return new Package(
            "NT8Bridge.Templates", "dotnet new nt8-strategy, nt8-indicator: NinjaScript with tests, ready to import.",
            "ninjatrader ninjascript dotnet-new", "Template", [],
            [
                .. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
                    .SelectMany(template => Below(template, $"content/{Path.GetFileName(template)}/")),
                .. Common("NT8Bridge.Templates"),
            ]);
    }

    /// <summary>Not documentation, and not the framework's own references, which the build lays beside a program.</summary>
    private static bool IsRun(string name) => !name.EndsWith(".xml", StringComparison.Ordinal)
        && !name.EndsWith(".pdb", StringComparison.Ordinal) && !name.Contains("/any/refs/", StringComparison.Ordinal);

    private PackageDependency Outside(string id) => new(id, _versions[id]);

    private IEnumerable<ZipEntry> Common(string id) =>
    [
        new ZipEntry("README.md", Versioned(Path.Combine(_root, "build", "Packages", id, "README.md"))),
        new ZipEntry("LICENSE.txt", File.ReadAllBytes(Path.Combine(_root, "LICENSE"))),
        new ZipEntry(NoticeFile.Name, File.ReadAllBytes(Path.Combine(_root, NoticeFile.Name))),
    ];

    /// <summary>Assemblies, with their documentation where the build makes it.</summary>
    private IEnumerable<ZipEntry> Libraries(string folder, params string[] names) =>
        from name in names
        from ending in new[] { ".dll", ".xml" }
        where ending == ".dll" || File.Exists(Path.Combine(_parts, folder, name + ending))
        select Part(Library + name + ending, $"{folder}/{name}{ending}");

    private ZipEntry Part(string name, string path) => new(name, File.ReadAllBytes(Path.Combine(_parts, path)));

    private IEnumerable<ZipEntry> Below(string folder, string prefix) =>
        from path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        let name = prefix + Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        select new ZipEntry(name, Versioned(path));

    /// <summary>A file; where it names versions, they are put in: they stand in one place each.</summary>
    private byte[] Versioned(string path)
    {
        if (Path.GetExtension(path) is not (".md" or ".csproj")) return File.ReadAllBytes(path);
        string text = File.ReadAllText(path)
            .Replace("NT8BRIDGE-VERSION", Solution.Version, StringComparison.Ordinal)
            .Replace("MSTEST-VERSION", _versions["MSTest.TestFramework"], StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text);
    }
}

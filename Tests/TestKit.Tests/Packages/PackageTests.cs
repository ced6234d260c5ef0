using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;
using NT8Bridge.Build.Pack.NuGet;

namespace NT8Bridge.Testing.Tests.Packages;

/// <summary>The packages as files.</summary>
[TestClass]
public sealed class PackageTests
{
    private static readonly Lazy<IReadOnlyList<Package>> Made = new(() => PackedParts.Packages.All);

    public static IEnumerable<object[]> Ids =>
        [["NT8Bridge.Tool"], ["NT8Bridge.NinjaScript"], ["NT8Bridge.Testing"], ["NT8Bridge.Templates"]];

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void A_package_says_what_it_is_and_carries_its_licences(string id)
    {
        Package package = Made.Value.Single(one => one.Id == id);
        using ZipArchive archive = new(new MemoryStream(PackageWriter.Write(package, Solution.Version)));
        string[] names = [.. archive.Entries.Select(entry => entry.FullName)];
        CollectionAssert.AllItemsAreUnique(names);
        CollectionAssert.IsSubsetOf(
            new[]
            {
                id + ".nuspec", "[Content_Types].xml", "_rels/.rels", "README.md", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt",
            },
            names);
        Assert.IsFalse(names.Any(name => name.Contains('\\')), "folders are parted by '/'");
        XElement manifest = Xml(archive, id + ".nuspec");
        Assert.AreEqual(id, Value(manifest, "id"));
        Assert.AreEqual(Solution.Version, Value(manifest, "version"));
        Assert.AreEqual("MIT", Value(manifest, "license"));
        Assert.AreEqual("README.md", Value(manifest, "readme"));
        XElement types = Xml(archive, "[Content_Types].xml");
        foreach (string name in names.Where(name => name is not "[Content_Types].xml"))
        {
            string extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
            bool isTyped = types.Elements().Any(type => (string?)type.Attribute("PartName") == "/" + name
                || (extension.Length > 0 && (string?)type.Attribute("Extension") == extension));
            Assert.IsTrue(isTyped, name);
        }
    }

    /// <summary>The tool, which is written no otherwise, would take most of the time.</summary>
    [TestMethod]
    [DataRow("NT8Bridge.NinjaScript")]
    [DataRow("NT8Bridge.Testing")]
    [DataRow("NT8Bridge.Templates")]
    public void The_same_build_gives_the_same_bytes(string id)
    {
        byte[] one = PackageWriter.Write(Made.Value.Single(package => package.Id == id), Solution.Version);
        byte[] other = PackageWriter.Write(PackedParts.Packages.All.Single(package => package.Id == id), Solution.Version);
        Assert.IsTrue(one.AsSpan().SequenceEqual(other));
    }

    /// <summary>Versions stand in one place; a package that asks for another one would not be found.</summary>
    [TestMethod]
    public void Versions_are_those_of_the_product_and_of_the_build()
    {
        Package testing = Made.Value.Single(package => package.Id == "NT8Bridge.Testing");
        Assert.AreEqual(
            $"[{Solution.Version}]", testing.Dependencies.Single(dependency => dependency.Id == "NT8Bridge.NinjaScript").Version);
        string props = File.ReadAllText(Path.Combine(PackedParts.Root, "Directory.Packages.props"));
        foreach (PackageDependency dependency in Made.Value.SelectMany(package => package.Dependencies))
        {
            if (dependency.Id.StartsWith("NT8Bridge.", StringComparison.Ordinal)) continue;
            StringAssert.Contains(props, $"Include=\"{dependency.Id}\" Version=\"{dependency.Version}\"");
        }

        foreach (ZipEntry file in Made.Value.SelectMany(package => package.Files))
        {
            if (!file.Name.EndsWith(".csproj", StringComparison.Ordinal)) continue;
            string text = System.Text.Encoding.UTF8.GetString(file.Content);
            Assert.IsFalse(text.Contains("-VERSION", StringComparison.Ordinal), file.Name);
        }
    }

    [TestMethod]
    public void The_tool_runs_on_any_system()
    {
        Package tool = Made.Value.Single(package => package.Id == "NT8Bridge.Tool");
        string[] names = [.. tool.Files.Select(file => file.Name)];
        CollectionAssert.IsSubsetOf(
            new[]
            {
                "tools/net10.0/any/NT8Bridge.Headless.dll", "tools/net10.0/any/NT8Bridge.Headless.runtimeconfig.json",
                "tools/net10.0/any/NT8Bridge.Headless.deps.json", "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/NinjaScript/NT8BridgeStrategy.cs",
            },
            names);
        foreach (ZipEntry file in tool.Files.Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using System.Reflection.PortableExecutable.PEReader image = new(new MemoryStream(file.Content));
            Assert.IsTrue(image.HasMetadata, file.Name + " is native");
            if (!file.Name.Contains("NT8Bridge", StringComparison.Ordinal)) continue;
            Assert.AreEqual(
                0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size, file.Name + " holds code for one system alone");
        }
    }

    private static XElement Xml(ZipArchive archive, string name)
    {
        using Stream stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }

    private static string? Value(XElement manifest, string name) =>
        manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace NT8Bridge.Build.Pack.NuGet;

/// <summary>
/// Writes a package: the same files give the same bytes. <c>dotnet pack</c> would put a name by chance and the time into each.
/// The parts are those of the Open Packaging Conventions (ECMA-376, part 2) that NuGet asks for.
/// </summary>
internal static class PackageWriter
{
    private const string Framework = "net10.0";
    private const string Properties = "package/services/metadata/core-properties/nt8bridge.psmdcp";
    private const string Kinds = "http://schemas.microsoft.com/packaging/2010/07/manifest";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private static readonly XNamespace Nuspec = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>The bytes of the package's file.</summary>
    public static byte[] Write(Package package, string version)
    {
        ZipEntry[] files = [.. package.Files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        string nuspec = package.Id + ".nuspec";
        return ZipWriter.Write(
        [
            Text("_rels/.rels", new XElement(
                Relations + "Relationships",
                Relation(Kinds, nuspec, "R1"), Relation(CoreProperties, Properties, "R2"))),
            Text(nuspec, Manifest(package, version)),
            .. files,
            Text("[Content_Types].xml", ContentTypes(files)),
            Text(Properties, new XElement(
                Core + "coreProperties", new XAttribute(XNamespace.Xmlns + "dc", Dublin),
                new XElement(Dublin + "creator", "NT8Bridge"), new XElement(Dublin + "description", package.Description),
                new XElement(Dublin + "identifier", package.Id), new XElement(Core + "version", version),
                new XElement(Core + "keywords", package.Tags))),
        ]);
    }

    private static XElement Manifest(Package package, string version) => new(
        Nuspec + "package",
        new XElement(
            Nuspec + "metadata", new XAttribute("minClientVersion", "5.0"),
            new XElement(Nuspec + "id", package.Id),
            new XElement(Nuspec + "version", version),
            new XElement(Nuspec + "authors", "NT8Bridge contributors"),
            new XElement(Nuspec + "license", new XAttribute("type", "expression"), "MIT"),
            new XElement(Nuspec + "readme", "README.md"),
            new XElement(Nuspec + "description", package.Description),
            new XElement(Nuspec + "tags", package.Tags),
            package.Type is null ? null : new XElement(
                Nuspec + "packageTypes", new XElement(Nuspec + "packageType", new XAttribute("name", package.Type))),
            package.Type is not null ? null : new XElement(
                Nuspec + "dependencies", new XElement(
                    Nuspec + "group", new XAttribute("targetFramework", Framework), package.Dependencies.Select(Dependency)))));

    /// <summary>All of a package is brought along, its analyzers too, which a dependency leaves out unless it says so.</summary>
    private static XElement Dependency(PackageDependency dependency) => new(
        Nuspec + "dependency", new XAttribute("id", dependency.Id), new XAttribute("version", dependency.Version),
        new XAttribute("include", "All"));

    private static XElement Relation(string type, string target, string id) => new(
        Relations + "Relationship", new XAttribute("Type", type), new XAttribute("Target", "/" + target),
        new XAttribute("Id", id));

    private static XElement ContentTypes(IEnumerable<ZipEntry> files)
    {
        ILookup<bool, string> names = files.Select(file => file.Name).ToLookup(name => Path.GetExtension(name).Length > 1);
        IEnumerable<string> extensions = names[true].Select(name => Path.GetExtension(name)[1..].ToLowerInvariant())
            .Append("nuspec").Distinct().Order(StringComparer.Ordinal);
        return new XElement(
            Types + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("psmdcp", CoreType),
            extensions.Select(extension => Default(extension, "application/octet")),
            names[false].Select(name => new XElement(
                Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", "application/octet"))));
    }

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static ZipEntry Text(string name, XElement root) => new(
        name,
        Encoding.UTF8.GetBytes(new XDeclaration("1.0", "utf-8", null) + "\n" + root.ToString().ReplaceLineEndings("\n") + "\n"));
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;

namespace NT8Bridge.Build.Pack.Notices;

/// <summary>The packages of others whose files are shipped, as the build resolved them, with what each says of itself.</summary>
internal sealed class ShippedPackages(string root, NoticeParts parts)
{
    /// <summary>NinjaTrader has Newtonsoft.Json and System.Memory itself; the archive brings only this one.</summary>
    private const string OfArchive = "ParquetSharp";

    /// <summary>All of them, each once.</summary>
    /// <exception cref="InvalidDataException">A package names no licence, and nobody has looked it up.</exception>
    public IEnumerable<Notice> Notices =>
        Resolved(Path.Combine(root, "Headless", "obj"), "net10.0", static _ => true)
            .Concat(Resolved(Path.Combine(root, "Headless", "TestKit", "obj"), "net10.0", static _ => true))
            .Concat(Resolved(Path.Combine(root, "obj"), "net48", static package => package == OfArchive))
            .DistinctBy(notice => (notice.Name, notice.Version));

    private IEnumerable<Notice> Resolved(string folder, string framework, Func<string, bool> isShipped)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "project.assets.json")));
        string[] stores = [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(store => store.Name)];
        List<Notice> notices = [];
        foreach (JsonProperty package in assets.RootElement.GetProperty("targets").GetProperty(framework).EnumerateObject())
        {
            string[] files = [.. Files(package.Value)];
            if (package.Value.GetProperty("type").GetString() != "package" || files.Length == 0) continue;
            string[] name = package.Name.Split('/');
            if (!isShipped(name[0])) continue;
            notices.Add(Read(name[0], name[1], stores, string.Join(", ", files)));
        }

        return notices;
    }

    /// <summary>The files that run; a package may only bring others along, or serve the build.</summary>
    private static IEnumerable<string> Files(JsonElement package) =>
        from kind in new[] { "runtime", "runtimeTargets" }
        where package.TryGetProperty(kind, out _)
        from file in package.GetProperty(kind).EnumerateObject()
        let name = Path.GetFileName(file.Name)
        where name.EndsWith(".dll", StringComparison.Ordinal)
        select name;

    private Notice Read(string id, string version, string[] stores, string files)
    {
        string place = Path.Combine(id.ToLowerInvariant(), version.ToLowerInvariant(), id.ToLowerInvariant() + ".nuspec");
        string path = stores.Select(store => Path.Combine(store, place)).First(File.Exists);
        XElement metadata = XDocument.Load(path).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        string licence = metadata.Elements().FirstOrDefault(
            element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value
            ?? parts.LicenceOf(id)
            ?? throw new InvalidDataException($"{id} names no licence; look it up and put it into parts.json");
        string copyright = Text(metadata, "copyright");
        return new Notice(
            id, version, licence, copyright.Length > 0 ? copyright : "Copyright " + Text(metadata, "authors"),
            Text(metadata, "projectUrl"), files);
    }

    private static string Text(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";
}

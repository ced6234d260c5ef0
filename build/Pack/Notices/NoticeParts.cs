using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace NT8Bridge.Build.Pack.Notices;

/// <summary>
/// What no list of packages says: the libraries that are built into others, and the licences of packages that only name an
/// address.
/// </summary>
internal sealed class NoticeParts
{
    private readonly JsonElement _root;

    /// <summary>Reads <c>build/Pack/Notices/parts.json</c>.</summary>
    /// <param name="root">The folder of the solution.</param>
    public NoticeParts(string root)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(root), "parts.json")));
        _root = document.RootElement.Clone();
    }

    /// <summary>The libraries that are built into others.</summary>
    public IEnumerable<Notice> Notices => _root.GetProperty("parts").EnumerateArray().Select(part => new Notice(
        Text(part, "name"), "", Text(part, "licence"), Text(part, "copyright"), Text(part, "url"), Text(part, "within")));

    /// <summary>The folder with what the notices are made of beside the packages.</summary>
    public static string Folder(string root) => Path.Combine(root, "build", "Pack", "Notices");

    /// <summary>The licence of a package that does not name it; null where nobody has looked.</summary>
    public string? LicenceOf(string package) =>
        _root.GetProperty("licences").TryGetProperty(package, out JsonElement licence) ? licence.GetString() : null;

    private static string Text(JsonElement part, string name) => part.GetProperty(name).GetString()!;
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>What the documentation beside the surface's library says, by the compiler's identifier of a symbol.</summary>
internal static class SymbolDocuments
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> All = new(Read);

    /// <summary>The summary; empty where there is none.</summary>
    public static string Of(string identifier) => All.Value.GetValueOrDefault(identifier, "");

    private static Dictionary<string, string> Read()
    {
        string file = Path.ChangeExtension(typeof(NinjaScriptBase).Assembly.Location, ".xml");
        Dictionary<string, string> all = new(StringComparer.Ordinal);
        if (!File.Exists(file)) return all;
        foreach (XElement member in XDocument.Load(file).Descendants("member"))
        {
            if (member.Element("summary") is { } summary && (string?)member.Attribute("name") is { } name)
                all[name] = string.Join(' ', summary.Nodes().Select(Text)).Trim();
        }

        return all;
    }

    /// <summary>Words with one space between them; what is referred to by its own name.</summary>
    private static string Text(XNode node) => node switch
    {
        XText text => string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        XElement { IsEmpty: true } one => ((string?)one.Attribute("cref") ?? (string?)one.Attribute("langword")
            ?? (string?)one.Attribute("name") ?? "").Split(':')[^1],
        XElement one => string.Join(' ', one.Nodes().Select(Text)),
        _ => "",
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>
/// An element of the table. What was not asked for is refused at the end, so that a misspelt name is an error of the build and
/// not a default that nobody meant.
/// </summary>
internal sealed class TableElement
{
    private readonly XElement _element;
    private readonly HashSet<string> _asked = [];

    internal TableElement(XElement element) => _element = element;

    internal string Kind => _element.Name.LocalName;

    internal int Line => ((IXmlLineInfo)_element).LineNumber;

    /// <exception cref="TableException">The text is no XML.</exception>
    internal static TableElement Root(string text)
    {
        try
        {
            return new TableElement(XDocument.Parse(text, LoadOptions.SetLineInfo).Root!);
        }
        catch (XmlException fault)
        {
            throw new TableException(fault.LineNumber, fault.Message, fault);
        }
    }

    internal string? Attribute(string name)
    {
        _asked.Add(name);
        return _element.Attribute(name)?.Value;
    }

    internal string Required(string name) =>
        Attribute(name) ?? throw new TableException(Line, $"<{Kind}> has no {name}.");

    /// <summary>Its text with the white space made single.</summary>
    internal string Text() => Text(_element);

    /// <summary>The text of the child of that name with its white space made single; null when there is none.</summary>
    internal string? Text(string name) => _element.Element(Asked(name)) is { } child ? Text(child) : null;

    /// <summary>The children of these names in their order.</summary>
    internal IEnumerable<TableElement> Children(params string[] names)
    {
        foreach (string name in names) Asked(name);
        return _element.Elements().Where(child => names.Contains(child.Name.LocalName)).Select(child => new TableElement(child));
    }

    /// <summary>To be called when all that the table knows was asked for.</summary>
    internal void RefuseTheRest()
    {
        string? unknown = _element.Attributes().Select(attribute => attribute.Name.LocalName)
            .Concat(_element.Elements().Select(child => "<" + child.Name.LocalName + ">"))
            .FirstOrDefault(name => !_asked.Contains(name));
        if (unknown is not null) throw new TableException(Line, $"<{Kind}> knows no {unknown}.");
    }

    private string Asked(string child)
    {
        _asked.Add("<" + child + ">");
        return child;
    }

    private static string Text(XElement element) =>
        string.Join(" ", element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

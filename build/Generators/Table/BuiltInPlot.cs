using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>A plot of a built-in indicator.</summary>
public sealed class BuiltInPlot
{
    internal BuiltInPlot(TableElement element, int place, IReadOnlyList<string> outputs)
    {
        Name = element.Required("name");
        Brush = element.Required("brush");
        Width = element.Attribute("width") ?? "1";
        Style = element.Attribute("style") ?? "Line";
        Summary = element.Attribute("summary");
        Property = element.Attribute("property") ?? (Summary is null ? null : Name);
        string? output = element.Attribute("output");
        Output = output is null ? place : outputs.ToList().IndexOf(output);
        if (Output < 0 || Output >= outputs.Count)
            throw new TableException(element.Line, $"The plot {Name} shows one of {string.Join(" ", outputs)}, not '{output}'.");
        if (Property is not null && Summary is null)
            throw new TableException(element.Line, $"The plot {Name} is the property {Property}, which needs a summary.");
        element.RefuseTheRest();
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The engine's output that it shows.</summary>
    public int Output { get; }

    /// <summary>Name of its brush in Brushes.</summary>
    public string Brush { get; }

    /// <summary>Its width.</summary>
    public string Width { get; }

    /// <summary>How it is drawn.</summary>
    public string Style { get; }

    /// <summary>The property that gives its values; null when there is none.</summary>
    public string? Property { get; }

    /// <summary>What the property means; null when there is none.</summary>
    public string? Summary { get; }
}

using System.Collections.Generic;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>An overload of a Draw method, or two of which one takes bars ago and the other times.</summary>
internal sealed class DrawLine
{
    internal DrawLine(TableElement element)
    {
        Line = element.Line;
        By = element.Attribute("by");
        Words = element.Text().Split(' ');
        if (By is not (null or "bars" or "time")) throw new TableException(Line, $"by is bars or time, not {By}.");
        element.RefuseTheRest();
    }

    /// <summary>Where it stands.</summary>
    internal int Line { get; }

    /// <summary>bars or time, where there is only that one; else null.</summary>
    internal string? By { get; }

    /// <summary>Parameters and points.</summary>
    internal IReadOnlyList<string> Words { get; }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display;

/// <summary>Something that the model needs as a line of the window.</summary>
public sealed record ReadinessLine(string Name, string Needed, string Present, string Unit, string Met)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("What", nameof(Name), 260), new Column("Needed", nameof(Needed), 80),
        new Column("Present", nameof(Present), 80),
        new Column("Of", nameof(Unit), 80), new Column("Met", nameof(Met), 60),
    };

    /// <summary>The line of an item.</summary>
    public static ReadinessLine Of(ReadinessItem item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        return new ReadinessLine(
            item.Name, NeededOf(item), item.Present.ToString(CultureInfo.InvariantCulture), item.Unit, item.IsMet ? "yes" : "no");
    }

    /// <summary>How many are needed, in words.</summary>
    internal static string NeededOf(ReadinessItem item) =>
        item.Needed == int.MaxValue ? "all" : item.Needed.ToString(CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Display;

/// <summary>A run of intervals without a bar as a line of a table.</summary>
public sealed record GapLine(string From, string To, string Bars, string Kind)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("From (UTC)", nameof(From), 140), new Column("To (UTC)", nameof(To), 140),
        new Column("Bars", nameof(Bars), 70), new Column("Kind", nameof(Kind), 90),
    };

    /// <summary>The line of a gap: "quiet" when some source was alive in it, "unknown" when nobody knows of a trade.</summary>
    public static GapLine Of(Gap gap)
    {
        if (gap is null) throw new ArgumentNullException(nameof(gap));
        return new GapLine(
            UtcText.Of(gap.FromUtcTicks), UtcText.Of(gap.ToUtcTicks), gap.Bars.ToString(CultureInfo.InvariantCulture),
            gap.IsQuiet ? "quiet" : "unknown");
    }
}

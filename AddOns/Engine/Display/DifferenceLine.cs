using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display;

/// <summary>A bar that two sources have differently, as a line of the window.</summary>
public sealed record DifferenceLine(string Time, string Kept, string KeptFrom, string Other, string OtherFrom)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("Bar end (UTC)", nameof(Time), 140), new Column("Kept: open, high, low, close, volume", nameof(Kept), 260),
        new Column("From", nameof(KeptFrom), 110), new Column("Set aside", nameof(Other), 260),
        new Column("From", nameof(OtherFrom), 110),
    };

    /// <summary>The line of a difference.</summary>
    public static DifferenceLine Of(MergeDifference difference)
    {
        if (difference is null) throw new ArgumentNullException(nameof(difference));
        return new DifferenceLine(
            UtcText.Of(difference.Kept.EndUtcTicks),
            Prices(difference.Kept), difference.KeptOrigin.ToString(), Prices(difference.Other),
            difference.OtherOrigin.ToString());
    }

    private static string Prices(in Bar bar) => string.Format(
        CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4}", bar.Open, bar.High, bar.Low, bar.Close, bar.Volume);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display;

/// <summary>A finding of the join of history and stream as a line of a table.</summary>
public sealed record MergeLine(string What, string Value)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("What", nameof(What), 260), new Column("Bars", nameof(Value), 140),
    };

    /// <summary>
    /// The findings, each source first with what it offered and what of it is used; empty before the join. Engine's thread.
    /// </summary>
    public static IReadOnlyList<MergeLine> Of(MergeReport? merge)
    {
        if (merge is null) return Array.Empty<MergeLine>();
        IEnumerable<MergeLine> sources = Enum.GetValues(typeof(BarOrigin)).Cast<BarOrigin>()
            .Where(origin => merge.Offered(origin) > 0)
            .Select(origin => new MergeLine(
                $"{origin}: offered, used", $"{Number(merge.Offered(origin))}, {Number(merge.Used(origin))}"));
        return sources.Concat(new[]
        {
            new MergeLine("Bars together", Number(merge.Bars)),
            new MergeLine("In several sources, equal", Number(merge.Equal)),
            new MergeLine("In several sources, different", Number(merge.Different)),
            new MergeLine("Corrected", Number(merge.Corrected)),
            new MergeLine("Unsound, left out", Number(merge.Rejected)),
            new MergeLine("Ahead of the clock, left out", Number(merge.AheadOfClock)),
        }).ToArray();
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

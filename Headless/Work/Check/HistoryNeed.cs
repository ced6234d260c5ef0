using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>How many bars of history something needs until a longer history does not move it any more.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">Its name; empty for orders.</param>
/// <param name="Bars">
/// Bars until it is the same to one part in 10^9, or for orders equal; null when it still moved at the end of the data.
/// </param>
/// <param name="Roughly">
/// Bars until it is within a thousandth of the range of its values; null when it was not, or for orders.
/// </param>
public sealed record HistoryNeed(CheckedKind Kind, string Name, int? Bars, int? Roughly)
{
    private const double Fine = 1e-9;
    private const double Rough = 1e-3;

    /// <summary>What the script's columns and orders need, by a run that began later.</summary>
    /// <param name="whole">The run on all bars.</param>
    /// <param name="late">The run that began later.</param>
    internal static IReadOnlyList<HistoryNeed> Of(RunLog whole, RunLog late)
    {
        int offset = whole.Moments.Count - late.Moments.Count;
        if (offset < 0 || late.Moments.Count == 0 || whole.Moments[offset].UtcTicks != late.Moments[0].UtcTicks) return [];
        List<HistoryNeed> needs = [];
        for (int column = 0; column < Math.Min(whole.Columns.Count, late.Columns.Count); column++)
        {
            double largest = 0, highest = double.NegativeInfinity, lowest = double.PositiveInfinity;
            for (int moment = 0; moment < late.Moments.Count; moment++)
            {
                double value = whole[offset + moment, column];
                if (double.IsNaN(value)) continue;
                largest = Math.Max(largest, Math.Abs(value));
                (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
            }

            // What has a value at no bar while that is the newest one is told by its repainting.
            if (highest < lowest) continue;
            needs.Add(new HistoryNeed(
                whole.Columns[column].Kind, whole.Columns[column].Name, Settled(column, Fine * largest),
                Settled(column, Rough * (highest - lowest))));
        }

        if (whole.Orders + late.Orders > 0) needs.Add(new HistoryNeed(CheckedKind.Order, "", OrdersSettled(), null));
        return needs;

        int? Settled(int column, double tolerance)
        {
            for (int moment = late.Moments.Count - 1; moment >= 0; moment--)
            {
                if (IsSame(whole[offset + moment, column], late[moment, column], tolerance)) continue;
                return After(moment);
            }

            return 1;
        }

        int? OrdersSettled()
        {
            ILookup<int, string> mine = whole.OrderLines.Where(line => line.Moment >= offset)
                .ToLookup(line => line.Moment - offset, line => line.Name + line.Text);
            ILookup<int, string> theirs = late.OrderLines.ToLookup(line => line.Moment, line => line.Name + line.Text);
            int[] different =
            [
                .. mine.Select(group => group.Key).Union(theirs.Select(group => group.Key))
                    .Where(moment => !mine[moment].Order(StringComparer.Ordinal)
                        .SequenceEqual(theirs[moment].Order(StringComparer.Ordinal))),
            ];
            return different.Length == 0 ? 1 : After(different.Max());
        }

        // A bar that still differs has so many bars of history, itself included; one more is the least that may be enough.
        int? After(int moment) =>
            moment == late.Moments.Count - 1 ? null : late.Moments[moment].Primary + 2;
    }

    /// <summary>The larger need of the two; null stands for a need that the data do not show.</summary>
    internal HistoryNeed Or(HistoryNeed other) => this with
    {
        Bars = Larger(Bars, other.Bars), Roughly = Larger(Roughly, other.Roughly),
    };

    private static int? Larger(int? one, int? other) => one is { } a && other is { } b ? Math.Max(a, b) : null;

    private static bool IsSame(double one, double other, double tolerance) =>
        one.Equals(other) || Math.Abs(one - other) <= tolerance;
}

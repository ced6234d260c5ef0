using System;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>A combination that gave something else when it ran once more.</summary>
/// <param name="Combination">The values, as in "Fast=5, Slow=20".</param>
/// <param name="Statistic">Name of the first statistic that differs, as in JSON; empty where the second run failed.</param>
/// <param name="Before">Its value in the ranking.</param>
/// <param name="After">Its value the second time.</param>
/// <param name="Error">Why the second run failed; null when it did not.</param>
public sealed record OrderDifference(string Combination, string Statistic, double Before, double After, string? Error)
{
    /// <summary>What differs first; null when nothing does.</summary>
    internal static OrderDifference? Of(OptimizedRun before, OptimizedRun after)
    {
        string combination = Iterations.Key(before.Parameters);
        if (after.Error is { } error) return new OrderDifference(combination, "", double.NaN, double.NaN, error.ToString());
        foreach (Statistic statistic in StatisticsTable.All)
        {
            double first = before.Statistics[statistic.Key], second = after.Statistics[statistic.Key];
            if (!IsSame(first, second)) return new OrderDifference(combination, statistic.Key, first, second, null);
        }

        return IsSame(before.Rank, after.Rank) ? null : new OrderDifference(combination, "rank", before.Rank, after.Rank, null);
    }

    private static bool IsSame(double one, double other) =>
        BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);
}

using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Sees that a file without names of contracts holds two of them, again and again: at one time there are two bars whose prices
/// lie far apart, as the March and the June contract do; or one bar lies far from both its neighbours, which lie near each other.
/// </summary>
public static class PriceLevels
{
    /// <summary>Fewer such times may be single wrong rows, which are rejected one by one.</summary>
    private const int FewestTimes = 3;

    /// <summary>One in so many times has to be one, else they are wrong rows, too.</summary>
    private const int OneTimeIn = 100;

    /// <summary>Refuses bars of two contracts.</summary>
    /// <param name="bars">The bars, which are put into order of time.</param>
    /// <exception cref="BarFileException">The file holds two price levels.</exception>
    public static void Verify(BarsByTime bars)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        bars.Sort();
        Bar[] items = bars.Items;
        double range = MedianRange(bars);
        int apart = 0, first = 0;
        foreach (int i in bars.Jumps)
        {
            bool isApart = items[i].EndUtcTicks == items[i - 1].EndUtcTicks
                ? Gap(items[i - 1], items[i]) > Math.Max(4 * range, Math.Abs(items[i].Close) / 5_000)
                : range > 0 && IsIsland(items, bars.Count, i, range);
            if (isApart && apart++ == 0) first = i;
        }

        if (apart < FewestTimes || apart * (long)OneTimeIn < DistinctTimes(bars)) return;
        throw new BarFileException(string.Format(
            CultureInfo.InvariantCulture,
            "it holds more than one contract: {0:N0} times bars lie at prices far apart, the first {1} and {2}, and "
            + "no column names the contract; give a file of one contract, or name the column, as in --columns symbol=NAME",
            apart, items[first - 1], items[first]));
    }

    private static int DistinctTimes(BarsByTime bars)
    {
        int times = Math.Min(1, bars.Count);
        for (int i = 1; i < bars.Count; i++)
            if (bars.Items[i].EndUtcTicks != bars.Items[i - 1].EndUtcTicks)
                times++;
        return times;
    }

    private static double Gap(in Bar one, in Bar other) => Math.Max(one.Low - other.High, other.Low - one.High);

    /// <summary>
    /// True for a bar far from both its neighbours. Bars of a thin contract jump, too, so that only a distance which no bar of
    /// the file spans counts.
    /// </summary>
    private static bool IsIsland(Bar[] bars, int count, int at, double range)
    {
        if (at + 1 >= count) return false;
        double far = Math.Max(20 * range, Math.Abs(bars[at].Close) / 300);
        return Gap(bars[at - 1], bars[at]) > far && Gap(bars[at], bars[at + 1]) > far
            && Gap(bars[at - 1], bars[at + 1]) <= 4 * range;
    }

    /// <summary>The median distance of high and low, of a thousand bars at most.</summary>
    private static double MedianRange(BarsByTime bars)
    {
        double[] ranges = new double[Math.Min(bars.Count, 1_001)];
        for (int i = 0; i < ranges.Length; i++)
        {
            ref readonly Bar bar = ref bars.Items[(int)(i * (long)bars.Count / ranges.Length)];
            ranges[i] = bar.High - bar.Low;
        }

        Array.Sort(ranges);
        return ranges.Length == 0 ? 0 : ranges[ranges.Length / 2];
    }
}

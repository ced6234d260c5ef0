using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Tells the length of a file's bars by the distances of their times, and refuses a file whose bars have another length than
/// was asked for.
/// </summary>
internal static class ForeignPeriod
{
    /// <summary>
    /// Bars from which on distances that are all too long show a longer period. Fewer bars may merely lie far apart, because no
    /// trade came between them.
    /// </summary>
    private const int RowsThatShowThePeriod = 10;

    /// <exception cref="BarFileException">The bars are shorter or longer than <paramref name="interval"/>.</exception>
    public static void Verify(List<ForeignRow> rows, BarInterval interval)
    {
        long step = 0;
        long[] stamps = rows.Select(row => row.Bar.EndUtcTicks).OrderBy(time => time).ToArray();
        for (int i = 1; i < stamps.Length; i++) step = CommonDivisor(step, stamps[i] - stamps[i - 1]);
        bool isFiner = step > 0 && step < interval.Ticks;
        bool isCoarser = step > interval.Ticks && stamps.Length >= RowsThatShowThePeriod;

        // A few odd times among many good ones are odd rows, which are rejected one by one, and no finer period.
        if (isFiner && interval.Ticks % step == 0 && DistancesOf(interval.Ticks, stamps) * 2 > stamps.Length) return;
        if (isFiner || isCoarser)
            throw new BarFileException($"its bars are {TimeSpan.FromTicks(step)} apart, which are not bars of {interval}");
    }

    /// <summary>Number of neighbouring times whose distance is a multiple of <paramref name="step"/>.</summary>
    private static int DistancesOf(long step, long[] stamps)
    {
        int count = 0;
        for (int i = 1; i < stamps.Length; i++)
            if ((stamps[i] - stamps[i - 1]) % step == 0)
                count++;
        return count;
    }

    private static long CommonDivisor(long a, long b) => b == 0 ? a : CommonDivisor(b, a % b);
}

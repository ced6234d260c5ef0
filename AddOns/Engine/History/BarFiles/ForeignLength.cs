using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The length of a file's bars: the one that was asked for, unless their times show another one, else the one that they show.
/// </summary>
internal static class ForeignLength
{
    /// <summary>
    /// Bars from which on distances that are all too long show a longer period. Fewer bars may merely lie far apart, because no
    /// trade came between them.
    /// </summary>
    private const int RowsThatShowThePeriod = 10;

    /// <exception cref="BarFileException">
    /// The bars are shorter or longer than was asked for, or their length cannot be told.
    /// </exception>
    /// <param name="times">
    /// Times of the bars, ascending; of a file of several contracts those of all rows, because a thin one alone may not show the
    /// length.
    /// </param>
    /// <param name="bars">Number of the bars.</param>
    /// <param name="reading">What was asked for.</param>
    public static BarInterval Of(long[] times, int bars, ForeignReading reading)
    {
        BarInterval? found = BarLength.Of(times, reading.Calendar);
        if (reading.Interval is not { } asked)
        {
            return found ?? throw new BarFileException(
                "the length of its bars cannot be told from its times; say it, as in --period 1m");
        }

        long step = found?.Ticks ?? Divisor(times);
        bool isFiner = step > 0 && step < asked.Ticks, isCoarser = step > asked.Ticks && bars >= RowsThatShowThePeriod;

        // A few odd times among many good ones are odd rows, which are rejected one by one, and no finer period.
        if (isFiner && asked.Ticks % step == 0 && DistancesOf(asked.Ticks, times) * 2 > times.Length) return asked;
        return isFiner || isCoarser
            ? throw new BarFileException($"its bars are {TimeSpan.FromTicks(step)} apart, which are not bars of {asked}")
            : asked;
    }

    /// <summary>Number of neighbouring times whose distance is a multiple of <paramref name="step"/>.</summary>
    private static int DistancesOf(long step, long[] times)
    {
        int count = 0;
        for (int i = 1; i < times.Length; i++)
            if ((times[i] - times[i - 1]) % step == 0)
                count++;
        return count;
    }

    private static long Divisor(IReadOnlyList<long> times)
    {
        long step = 0;
        for (int i = 1; i < times.Count; i++)
            for (long rest = times[i] - times[i - 1]; rest != 0;)
                (step, rest) = (rest, step % rest);
        return step;
    }
}

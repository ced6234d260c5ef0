using System;

namespace NinjaTrader.Data;

/// <summary>Bars of whole trading days, put together from intraday bars.</summary>
internal static class TradingDays
{
    /// <summary>
    /// The trading day <paramref name="back"/> days before that of bar <paramref name="current"/>; null when the bars do not
    /// reach it.
    /// </summary>
    internal static Bar? Back(BarsSeries bars, int current, int back)
    {
        if (current < 0 || back < 0) return null;
        int last = current;
        for (int day = 0; day < back; day++)
        {
            last = FirstOfDay(bars, last) - 1;
            if (last < 0) return null;
        }

        int first = FirstOfDay(bars, last);
        return back == 0 ? Joined(bars, first, last) : bars.WholeDay(first, last, Joined);
    }

    /// <summary>
    /// The first bar of the trading day that a bar lies in. Trading days never go back from one bar to the next, so the distance
    /// is halved instead of walked.
    /// </summary>
    internal static int FirstOfDay(BarsSeries bars, int index)
    {
        DateTime day = bars.SessionOf(index).TradingDay;
        int low = 0, high = index;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (bars.SessionOf(middle).TradingDay < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static Bar Joined(BarsSeries bars, int first, int last)
    {
        var bar = new Bar
        {
            Open = bars.GetOpen(first),
            High = double.MinValue,
            Low = double.MaxValue,
            Close = bars.GetClose(last),
            Time = bars.GetTime(last),
        };
        for (int i = first; i <= last; i++)
        {
            bar.High = Math.Max(bar.High, bars.GetHigh(i));
            bar.Low = Math.Min(bar.Low, bars.GetLow(i));
            bar.Volume += bars.GetVolume(i);
        }

        return bar;
    }
}

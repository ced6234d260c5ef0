using System;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Bars that a type makes of a few ticks or minutes, each as "minute:second open high low close volume".</summary>
internal static class Made
{
    internal static BarsPeriod Period(BarsPeriodType type, int value, int value2 = 1) =>
        new() { BarsPeriodType = type, Value = value, Value2 = value2 };

    /// <summary>Ticks of an instrument with ticks of 0.25, a second apart from 10:00:00 on.</summary>
    internal static string[] OfTicks(BarsPeriod period, params (double Price, long Size)[] ticks)
    {
        HostContext host = Market.Host();
        return Text(Series(host, PriceHistory.OfTicks(Market.Instrument(host), Ticks(ticks)), period));
    }

    internal static Tick[] Ticks(params (double Price, long Size)[] ticks) =>
        [.. ticks.Select((tick, i) => new Tick(Market.Start.AddSeconds(i).Ticks, tick.Price, tick.Size))];

    /// <summary>One-minute bars from 10:00 on, of 10 contracts each; each opens at the close of the one before.</summary>
    internal static string[] OfCloses(BarsPeriod period, double open, params double[] closes)
    {
        HostContext host = Market.Host();
        var bars = new Bar[closes.Length];
        for (int i = 0; i < closes.Length; i++)
        {
            double close = closes[i], first = i == 0 ? open : closes[i - 1];
            long end = Market.Start.AddMinutes(i + 1).Ticks;
            bars[i] = new Bar(end, first, Math.Max(first, close), Math.Min(first, close), close, 10, 1);
        }

        return Text(Series(host, PriceHistory.OfBars(Market.Instrument(host), bars, 60), period));
    }

    internal static BarsSeries Series(HostContext host, PriceHistory history, BarsPeriod period, bool resets = true)
    {
        using IDisposable scope = host.Enter();
        return new SeriesStore(history).Historical(SeriesKey.Of(host, history.Instrument, period, null, resets));
    }

    internal static string[] Text(BarsSeries series) => [.. Enumerable.Range(0, series.Count).Select(i => BarText(series, i))];

    private static string BarText(BarsSeries series, int i) => FormattableString.Invariant(
        $"{series.GetTime(i):mm:ss} {series.GetOpen(i)} {series.GetHigh(i)} {series.GetLow(i)} {series.GetClose(i)} ")
        + series.GetVolume(i);
}

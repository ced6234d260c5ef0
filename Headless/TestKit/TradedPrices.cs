using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Testing;

/// <summary>
/// The trades by which a bar is played: the open twice, since an order of the last close needs one trade to be sent and one to be
/// filled at, then each price of the way to the nearer extreme, to the other, and to the close, as orders are filled in history.
/// </summary>
internal static class TradedPrices
{
    /// <summary>How many trades a bar is played by.</summary>
    public static int Count(double open, double high, double low, double close, double tickSize)
    {
        (double first, double second) = Extremes(open, high, low);
        return 2 + Steps(open, first, tickSize) + Steps(first, second, tickSize) + Steps(second, close, tickSize);
    }

    /// <summary>The trades of one bar, evenly over its time.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="lengthTicks">Its length.</param>
    /// <param name="master">Whose ticks the prices lie on.</param>
    /// <param name="trades">Gets them.</param>
    public static void Add(in Bar bar, long lengthTicks, MasterInstrument master, List<Tick> trades)
    {
        List<double> prices = [bar.Open, bar.Open];
        (double first, double second) = Extremes(bar.Open, bar.High, bar.Low);
        Go(bar.Open, first, master, prices);
        Go(first, second, master, prices);
        Go(second, bar.Close, master, prices);
        long part = bar.Volume / prices.Count, begin = bar.EndUtcTicks - lengthTicks;
        for (int i = 0; i < prices.Count; i++)
        {
            long size = i == prices.Count - 1 ? bar.Volume - (part * (prices.Count - 1)) : part;
            trades.Add(new Tick(begin + (lengthTicks / prices.Count * i), prices[i], size));
        }
    }

    private static (double First, double Second) Extremes(double open, double high, double low) =>
        high - open < open - low ? (high, low) : (low, high);

    private static int Steps(double from, double to, double tickSize) =>
        (int)Math.Ceiling((Math.Abs(to - from) / tickSize) - 1e-6);

    private static void Go(double from, double to, MasterInstrument master, List<double> prices)
    {
        int steps = Steps(from, to, master.TickSize);
        double step = from < to ? master.TickSize : -master.TickSize;
        for (int i = 1; i < steps; i++) prices.Add(master.RoundToTickSize(from + (step * i)));
        if (steps > 0) prices.Add(to);
    }
}

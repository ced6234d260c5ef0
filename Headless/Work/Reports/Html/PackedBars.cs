using System;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>What the page's code needs to read the columns of bars: end, open, high, low, close, volume.</summary>
/// <param name="Count">Number of bars.</param>
/// <param name="TimeUnit">Seconds in a step of time.</param>
/// <param name="PriceStep">The price in a step of prices.</param>
internal sealed record PackedBars(int Count, double TimeUnit, double PriceStep)
{
    /// <summary>The finest part of a tick that prices are tried in.</summary>
    private const int FinestPart = 100_000;

    /// <summary>Adds the columns of bars.</summary>
    public static PackedBars Add(PackedColumns columns, BarColumns bars, double tickSize)
    {
        double step = Step(bars, tickSize);
        long unit = bars.EndUtcTicks.All(time => time % TimeSpan.TicksPerSecond == 0)
            ? TimeSpan.TicksPerSecond
            : TimeSpan.TicksPerMillisecond;
        int count = bars.Count;
        columns.Add(count, row => (bars.EndUtcTicks[row] - DateTime.UnixEpoch.Ticks) / unit);
        foreach (double[] prices in new[] { bars.Open, bars.High, bars.Low, bars.Close })
            columns.Add(count, row => (long)Math.Round(prices[row] / step) - (prices == bars.Open ? 0 : Near(row)));
        columns.Add(count, row => bars.Volume[row]);
        return new PackedBars(count, unit / (double)TimeSpan.TicksPerSecond, step);

        // High, low and close lie near the open of their own bar, the open near the one before.
        long Near(int row) => (long)Math.Round(bars.Open[row] / step);
    }

    /// <summary>The tick, or the largest decimal part of it in which all prices are whole.</summary>
    private static double Step(BarColumns bars, double tick)
    {
        int part = 1;
        foreach (double[] prices in new[] { bars.Open, bars.High, bars.Low, bars.Close })
        {
            foreach (double price in prices)
            {
                while (part < FinestPart && Math.Abs((price * part / tick) - Math.Round(price * part / tick)) > 1e-4) part *= 10;
            }
        }

        return tick / part;
    }
}

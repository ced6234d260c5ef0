using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>
/// Bars, equity and plots as whole numbers. Prices are exact, in ticks or a decimal part of one; equity is to the cent; a plot,
/// which is looked at and not reckoned with, has 65,536 steps over its range.
/// </summary>
internal static class ChartColumns
{
    private const int PlotSteps = 65_535;
    private const double Cent = 0.01;

    /// <summary>The finest part of a tick that prices are tried in.</summary>
    private const int FinestPart = 100_000;

    /// <summary>Adds the columns, and says what the page needs to read them.</summary>
    public static object Add(
        PackedColumns columns, ReportChart chart, IReadOnlyList<ReportTrade> trades, IReadOnlyList<ReportOrder> orders)
    {
        BarColumns bars = chart.Bars;
        double step = PriceStep(bars, chart.TickSize);
        long unit = bars.EndUtcTicks.All(time => time % TimeSpan.TicksPerSecond == 0)
            ? TimeSpan.TicksPerSecond
            : TimeSpan.TicksPerMillisecond;
        int count = bars.Count;
        columns.Add(count, row => (bars.EndUtcTicks[row] - DateTime.UnixEpoch.Ticks) / unit);
        foreach (double[] prices in new[] { bars.Open, bars.High, bars.Low, bars.Close })
            columns.Add(count, row => (long)Math.Round(prices[row] / step) - (prices == bars.Open ? 0 : Near(row)));
        columns.Add(count, row => bars.Volume[row]);
        double[] equity = chart.Equity(trades);
        columns.Add(count, row => (long)Math.Round(equity[row] / Cent));
        return new
        {
            count,
            timeUnit = unit / (double)TimeSpan.TicksPerSecond,
            priceStep = step,
            tickSize = chart.TickSize,
            pointValue = chart.PointValue,
            plots = chart.Plots.Select(plot => Add(columns, plot)).ToArray(),
            orders = OrderLines.Of(orders, bars),
            drawings = DrawnRows.Of(chart.Drawings),
        };

        // High, low and close lie near the open of their own bar, the open near the one before.
        long Near(int row) => (long)Math.Round(bars.Open[row] / step);
    }

    private static object Add(PackedColumns columns, PlotColumn plot)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double value in plot.Values)
        {
            if (!double.IsFinite(value)) continue;
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        double step = high > low ? (high - low) / PlotSteps : 1;
        if (!double.IsFinite(low)) low = 0;
        columns.Add(plot.Values.Length, row => double.IsFinite(plot.Values[row])
            ? (long)Math.Round((plot.Values[row] - low) / step)
            : null);
        return new { name = plot.Name, onPrices = plot.IsOnPrices, low, step };
    }

    /// <summary>The tick, or the largest decimal part of it in which all prices are whole.</summary>
    private static double PriceStep(BarColumns bars, double tick)
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

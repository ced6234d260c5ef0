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

    /// <summary>Adds the columns, and says what the page needs to read them.</summary>
    public static object Add(
        PackedColumns columns, ReportChart chart, IReadOnlyList<ReportTrade> trades, IReadOnlyList<ReportOrder> orders)
    {
        BarColumns bars = chart.Bars;
        var packed = PackedBars.Add(columns, bars, chart.TickSize);
        double[] equity = chart.Equity(trades);
        columns.Add(bars.Count, row => (long)Math.Round(equity[row] / Cent));
        object[] plots = [.. chart.Plots.Select(plot => Add(columns, plot))];
        return new
        {
            packed.Count,
            packed.TimeUnit,
            packed.PriceStep,
            chart.TickSize,
            chart.PointValue,
            plots,
            orders = OrderLines.Of(orders, bars),
            drawings = DrawnRows.Of(chart.Drawings),
            chart.Marks.SessionBegins,
            signals = SignalMarks.Of(chart.Marks.Signals, bars),
            spans = SpanMarks.Of(chart.Marks.Spans, bars),
            series = chart.Marks.Series.Select(series => new
            {
                series.Name, bars = PackedBars.Add(columns, series.Bars, chart.TickSize),
            }).ToArray(),
        };
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
}

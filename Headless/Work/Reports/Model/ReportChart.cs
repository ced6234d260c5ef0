using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What a report's chart shows: the bars of the primary series and the strategy's plots.</summary>
/// <param name="Bars">The bars.</param>
/// <param name="Plots">The plots, a value for each bar.</param>
/// <param name="TickSize">Smallest move of the price.</param>
/// <param name="PointValue">Currency that a move of the price by 1 is worth for one contract.</param>
public sealed record ReportChart(BarColumns Bars, IReadOnlyList<PlotColumn> Plots, double TickSize, double PointValue)
{
    /// <summary>What the script and the indicators on its chart have drawn.</summary>
    public DrawnObjects Drawings { get; init; } = DrawnObjects.None;

    /// <summary>Sessions, signals, spans and other series.</summary>
    public ChartMarks Marks { get; init; } = ChartMarks.None;

    /// <summary>
    /// Equity at the close of each bar: profits of closed trades and, for trades of the chart's instrument, what the open ones
    /// were worth at that close. Commission counts from the exit on.
    /// </summary>
    public double[] Equity(IReadOnlyList<ReportTrade> trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        double[] closed = new double[Bars.Count], open = new double[Bars.Count];
        foreach (ReportTrade trade in trades)
        {
            if (Bars.Count == 0) break;
            int exit = Math.Min(trade.ExitBar, Bars.Count - 1);
            closed[exit] += trade.Profit;
            if (!trade.IsOfChart) continue;
            double perPoint = trade.IsLong ? trade.PerPoint : -trade.PerPoint;
            for (int bar = trade.EntryBar; bar < exit; bar++) open[bar] += perPoint * (Bars.Close[bar] - trade.EntryPrice);
        }

        double sum = 0;
        for (int bar = 0; bar < closed.Length; bar++)
        {
            sum += closed[bar];
            open[bar] += sum;
        }

        return open;
    }
}

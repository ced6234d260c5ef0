using System;
using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Paths;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What a chart session traded, on which bars.</summary>
/// <param name="Strategy">Name of the strategy.</param>
/// <param name="Instrument">Full name of the instrument.</param>
/// <param name="Zone">The zone that the script saw.</param>
/// <param name="Statistics">Strategy Analyzer's summary of the trades.</param>
/// <param name="Trades">The trades in their order.</param>
/// <param name="Chart">The bars and plots.</param>
/// <param name="Orders">The orders that rested at a price, and where, the account's own among them.</param>
/// <param name="OrderStepsLeftOut">Changes of such orders beyond the number that is kept.</param>
public sealed record ChartReport(
    string Strategy, string Instrument, TimeZoneInfo Zone, IReadOnlyList<StatisticRow> Statistics,
    IReadOnlyList<ReportTrade> Trades, ReportChart Chart, IReadOnlyList<ReportOrder> Orders, int OrderStepsLeftOut)
{
    /// <summary>Reads it from a strategy whose session is over.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="zone">The zone that it saw.</param>
    /// <param name="paths">Where its orders rested.</param>
    /// <param name="marks">What its engine has to show: signals, phases, gaps, timeframes.</param>
    internal static ChartReport Of(StrategyBase strategy, TimeZoneInfo zone, OrderPaths? paths, ChartMarks marks)
    {
        int bars = strategy.BarsArray is { Length: > 0 } series ? series[0].Count : 0;
        NinjaTrader.Cbi.Instrument instrument = strategy.Instrument;
        return new ChartReport(
            strategy.Name, instrument.FullName, zone, StatisticRow.Of(strategy.SystemPerformance),
            ReportTrade.Of(strategy.SystemPerformance.AllTrades, new FillClock(strategy, zone)),
            new ReportChart(
                bars == 0 ? new BarColumns([], [], [], [], [], []) : BarColumns.Of(strategy, bars),
                bars == 0 ? [] : PlotColumn.Of(strategy, bars), instrument.MasterInstrument.TickSize,
                instrument.MasterInstrument.PointValue)
            {
                Drawings = DrawnObjects.Of(strategy),
                Marks = bars == 0 ? marks : marks.With(strategy, bars),
            },
            ReportOrder.Of(paths, instrument), paths?.LeftOut ?? 0);
    }
}

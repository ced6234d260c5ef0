using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What a finished backtest gave, worked out once: the page shows it and <c>--json</c> writes it.</summary>
public sealed record BacktestReport
{
    /// <summary>Version of what <c>--json</c> writes of it; the page about the JSON tells what changed.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The terms of the run.</summary>
    public required ReportTerms Terms { get; init; }

    /// <summary>Strategy Analyzer's summary.</summary>
    public required IReadOnlyList<StatisticRow> Statistics { get; init; }

    /// <summary>The trades in their order.</summary>
    public required IReadOnlyList<ReportTrade> Trades { get; init; }

    /// <summary>The orders that rested at a price, and where; without those of <see cref="OrderStepsLeftOut"/>.</summary>
    public required IReadOnlyList<ReportOrder> Orders { get; init; }

    /// <summary>Changes of such orders beyond the number that is kept.</summary>
    public required int OrderStepsLeftOut { get; init; }

    /// <summary>What is not in the numbers and a reader has to know, a sentence each.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The bars and plots; null where nobody asked for them.</summary>
    public required ReportChart? Chart { get; init; }

    /// <summary>The days on which trades were closed.</summary>
    public IReadOnlyList<PeriodProfit> Days => PeriodProfit.ByDay(Trades);

    /// <summary>The months in which trades were closed.</summary>
    public IReadOnlyList<PeriodProfit> Months => PeriodProfit.ByMonth(Trades);

    /// <summary>What trades brought by the day of the week of their entry.</summary>
    public IReadOnlyList<ClockProfit> Weekdays => ClockProfit.ByWeekday(Trades);

    /// <summary>What trades brought by the hour of their entry.</summary>
    public IReadOnlyList<ClockProfit> Hours => ClockProfit.ByHour(Trades);

    /// <summary>Trades in a row that won and lost.</summary>
    public IReadOnlyList<Streak> Streaks => Streak.Of(Trades);

    /// <summary>The Sharpe ratio of the last days, for each day.</summary>
    public IReadOnlyList<RollingSharpe> Sharpe => RollingSharpe.Of(Days);

    /// <summary>Number of bars of the primary series.</summary>
    public required int Bars { get; init; }

    /// <summary>Share of the bars with an open position, 0 to 1.</summary>
    public double InMarket => Exposure.Of(Trades, Bars);

    /// <summary>The version of the product.</summary>
    public static string Version => typeof(BacktestReport).Assembly.GetName().Version?.ToString(3) ?? "";

    /// <summary>Works it out of a strategy that has come to its end, or of as much of it as there is.</summary>
    /// <param name="setup">What ran.</param>
    /// <param name="settings">With what settings.</param>
    /// <param name="trial">How it ended.</param>
    /// <param name="engine">What an engine in the strategy has for the chart; null where nobody asked for the chart.</param>
    internal static BacktestReport Of(RunSetup setup, RunSettings settings, Trial trial, ChartMarks? engine)
    {
        var strategy = trial.Script as StrategyBase;
        SystemPerformance performance = strategy?.SystemPerformance ?? new SystemPerformance();
        MasterInstrument master = setup.Data.Instrument.MasterInstrument;
        bool isDone = trial.Error is null && strategy is not null;
        return new BacktestReport
        {
            Terms = Of(setup, settings, strategy),
            Statistics = StatisticRow.Of(performance),
            Trades = ReportTrade.Of(performance.AllTrades, new FillClock(strategy, settings.Zone)),
            Orders = ReportOrder.Of(trial.OrderPaths, setup.Data.Instrument),
            OrderStepsLeftOut = trial.OrderPaths?.LeftOut ?? 0,
            Bars = trial.Bars,
            Warnings = isDone ? [.. StillOpen(strategy!)] : [],
            Chart = engine is null || !isDone ? null : ChartOf(strategy!, trial.Bars, master, engine),
        };
    }

    private static ReportChart ChartOf(StrategyBase strategy, int count, MasterInstrument master, ChartMarks engine)
    {
        var bars = BarColumns.Of(strategy, count);
        return new ReportChart(bars, PlotColumn.Of(strategy, count), master.TickSize, master.PointValue)
        {
            Drawings = DrawnObjects.Of(strategy),
            Marks = engine.With(strategy, count) with
            {
                Spans = [.. ChartSpan.BeforeTrading(bars, strategy.BarsRequiredToTrade)],
            },
        };
    }

    private static ReportTerms Of(RunSetup setup, RunSettings settings, StrategyBase? strategy) => new()
    {
        Parameters = strategy is null ? [] : ParameterText.Of(strategy),
        FirstUtc = new DateTime(setup.Data.FirstUtcTicks, DateTimeKind.Utc),
        LastUtc = new DateTime(setup.Data.LastUtcTicks, DateTimeKind.Utc),
        Zone = settings.Zone,
        Slippage = strategy?.Slippage ?? settings.Slippage ?? 0,
        Commission = setup.CommissionPerUnit,
        Fills = settings.Fills,
        IsTickReplay = settings.IsTickReplay,
        Currency = CurrencyCode.Of(setup.Data.Instrument.MasterInstrument.Currency),
    };

    private static IEnumerable<string> StillOpen(StrategyBase strategy) => strategy.Positions
        .Where(position => position is not null && position.MarketPosition != MarketPosition.Flat)
        .DistinctBy(position => position.Instrument)
        .Select(position => string.Create(
            CultureInfo.InvariantCulture,
            $"a position was still open when the data ended, {position.MarketPosition} {position.Quantity} "
            + $"{position.Instrument.FullName}: it is no trade and in no number"));
}

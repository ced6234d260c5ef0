using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>The report of a run as far as its JSON carries it: all but the bars and plots.</summary>
internal static class StoredReport
{
    /// <summary>The terms.</summary>
    /// <exception cref="UnusableFileException">Orders filled in a way that this release does not know.</exception>
    public static ReportTerms Terms(ComparedRun run) => new()
    {
        Parameters = [.. run.Run.Parameters.Select(parameter => new ParameterText(parameter.Key, parameter.Value))],
        FirstUtc = run.Run.FromUtc,
        LastUtc = run.Run.ToUtc,
        Zone = run.Zone,
        Slippage = run.Run.Slippage,
        Commission = run.Run.Commission,
        Fills = Enum.TryParse(run.Run.Fills, ignoreCase: true, out HistoricalFills fills) && Enum.IsDefined(fills)
            ? fills
            : throw new UnusableFileException(
                run.Run.Path, $"its orders filled by '{run.Run.Fills}', which this release does not know",
                $"use the release that wrote it"),
        IsTickReplay = run.Run.IsTickReplay,
        Currency = run.Run.Currency,
    };

    /// <summary>Strategy Analyzer's summary of the first run.</summary>
    public static IReadOnlyList<StatisticRow> Statistics(ResultsComparison comparison) =>
    [
        .. comparison.Statistics.GroupBy(line => (line.Group, line.Label, line.Key)).Select(line => new StatisticRow(
            line.Key.Group, line.Key.Label, line.Key.Key, [.. line.Select(side => side.Values[0])],
            [.. line.Select(side => side.Texts[0])])),
    ];

    /// <summary>The trades; none is of a chart, since there is none.</summary>
    public static IReadOnlyList<ReportTrade> Trades(ComparedRun run) =>
    [
        .. run.Run.Trades.Select(trade => new ReportTrade
        {
            Number = trade.Number,
            Instrument = trade.Instrument,
            IsLong = trade.IsLong,
            Quantity = trade.Quantity,
            EntryUtc = trade.EntryUtc,
            ExitUtc = trade.ExitUtc,
            EntryTime = Local(run, trade.EntryUtc),
            ExitDay = DateOnly.FromDateTime(Local(run, trade.ExitUtc)),
            EntryPrice = trade.EntryPrice,
            ExitPrice = trade.ExitPrice,
            EntryName = trade.EntryName,
            ExitName = trade.ExitName,
            Profit = trade.Profit,
            Cumulative = trade.Cumulative,
            Drawdown = trade.Drawdown,
            Commission = trade.Commission,
            Mae = trade.Mae,
            Mfe = trade.Mfe,
            Bars = trade.Bars,
            EntryBar = 0,
            ExitBar = 0,
            PerPoint = 0,
            IsOfChart = false,
        }),
    ];

    private static DateTime Local(ComparedRun run, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, run.Zone);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Compare;
using NT8Bridge.Headless.Work.Compare.Results;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>Stored runs side by side for machines; a list of values has one for each run, in their order.</summary>
internal static class ResultsJson
{
    /// <summary>The comparison.</summary>
    public static object Of(ResultsComparison comparison) => new
    {
        schemaVersion = ResultsComparison.SchemaVersion,
        completed = true,
        version = BacktestReport.Version,
        warnings = comparison.Warnings,
        runs = comparison.Runs.Select(run => new
        {
            label = run.Label, file = run.Run.Path, strategy = run.Run.Strategy, instrument = run.Run.Instrument,
            currency = run.Run.Currency, trades = run.Run.Trades.Count,
        }),
        statistics = comparison.Statistics.Select(line => new
        {
            side = line.Side, key = line.Key, label = line.Label, values = line.Values, differs = line.Differs,
        }),
        terms = comparison.Terms.Select(term => new
        {
            part = term.Part, name = term.Name, values = term.Values, differs = term.Differs,
        }),
        equityByDay = comparison.Days.Select(day => new
        {
            day = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), equity = day.Equity, drawdown = day.Drawdown,
        }),
        trades = comparison.Trades.Select(Of),
    };

    private static object Of(ComparedTrades trades) => new
    {
        run = trades.Run,
        mine = trades.Mine,
        theirs = trades.Theirs,
        matched = trades.Matched,
        equal = trades.Equal,
        note = trades.Note,
        counts = DifferenceCounts(trades.Differences),
        differences = trades.Differences,
    };

    /// <summary>How many differences there are of each kind.</summary>
    public static IReadOnlyDictionary<string, int> DifferenceCounts(IReadOnlyList<TradeDifference> differences) =>
        Enum.GetValues<TradeDifferenceKind>().ToDictionary(
            kind => kind.ToString().ToLowerInvariant(), kind => differences.Count(one => one.Kind == kind));
}

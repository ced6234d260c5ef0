using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>An optimisation for machines: the best runs with all their statistics.</summary>
internal static class OptimizeJson
{
    /// <summary>What was made and what is left of an optimisation that the user stopped.</summary>
    public static string Interruption(OptimizeResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Runs:N0} run{(result.Runs == 1 ? "" : "s")} made, ") + (result.Left is { } left
            ? string.Create(CultureInfo.InvariantCulture, $"{left:N0} left")
            : "how many were left is not known");

    /// <summary>What the result rests on; <paramref name="isolate"/> is the option that keeps runs apart.</summary>
    public static IReadOnlyList<string> Warnings(OptimizeResult result, string isolate) =>
        result.Order?.Warning(result.Strategy, isolate) is { } order ? [.. result.Warnings, order] : result.Warnings;

    /// <summary>The result, with the <paramref name="top"/> best runs.</summary>
    public static object Of(OptimizeResult result, int top, IReadOnlyList<string> warnings) => new
    {
        warnings,
        completed = result.Failed.Count == 0 && !result.IsInterrupted,
        error = result.Failed.Count > 0 ? result.Failed[0].Error!.Named(OptionNames.Of)
            : result.IsInterrupted ? "interrupted; " + Interruption(result)
            : null,
        interrupted = result.IsInterrupted,
        left = result.Left,
        strategy = result.Strategy,
        optimizer = result.Optimizer,
        search = SearchJson.Of(result.Search),
        rankedBy = result.Ranking.Key,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        runs = result.Runs,
        failed = result.Failed.Count,
        failures = result.Failed.Select(run => new { run.Parameters, error = run.Error!.Named(OptionNames.Of) }),
        withoutTrades = result.WithoutTrades,
        minTrades = result.MinTrades,
        withFewTrades = result.WithFewTrades,
        validation = ValidationJson.Of(result.Validation),
        orderCheck = result.Order,
        best = result.Best?.Parameters,
        results = result.Ranked.Take(top).Select(run => new { run.Parameters, rank = run.Rank, run.Bars, run.Statistics }),
    };
}

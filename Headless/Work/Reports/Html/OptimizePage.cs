using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Optimize.Searches;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of an optimisation: a map of any two parameters, and the runs that came to their end.</summary>
public static class OptimizePage
{
    /// <summary>Statistics beside what is ranked by.</summary>
    private static readonly string[] Shown = ["netProfit", "maxDrawdown", "profitFactor", "trades", "percentProfitable"];

    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">The runs.</param>
    /// <param name="parameters">The parameters that vary, in the order of the grid.</param>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, OptimizeResult result, IReadOnlyList<string> parameters)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(parameters);
        // What is ranked by has a column of its own.
        string[] shown = [.. Shown.Where(key => StatisticsTable.Find(key)!.Label != result.Ranking.Label)];
        string title = $"Optimisation of {result.Strategy}";
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "optimize",
                BacktestReport.Version,
                Zone = "UTC",
                Currency = "",
                Warnings = Warnings(result).ToArray(),
                Facts = new[]
                {
                    new[] { "Strategy", result.Strategy },
                    ["Chosen by", result.Optimizer ?? ChosenBy(result.Search!)],
                    ["Ranked by", result.Ranking.Label],
                    ["Runs", FormattableString.Invariant($"{result.Runs:N0}")],
                    ["Without a trade", FormattableString.Invariant($"{result.WithoutTrades:N0}")],
                    ["Failed", FormattableString.Invariant($"{result.Failed.Count:N0}")],
                },
                Files = PageTexts.Files(result.Files),
                Validation = ValidationPart.Of(result.Validation, result.Ranking),
                Optimize = new
                {
                    Parameters = parameters,
                    Rank = result.Ranking.Label,
                    Statistics = shown.Select(key => StatisticsTable.Find(key)!.Label),
                    Runs = result.Ranked.Select(run => new
                    {
                        Parameters = run.Parameters.Values,
                        run.Rank,
                        Texts = shown.Select(run.Text),
                    }),
                },
            },
            new PackedColumns());
    }

    private static string ChosenBy(SearchTold search) => search.Terms.Kind switch
    {
        SearchKind.Random => FormattableString.Invariant(
            $"random search, seed {search.Terms.Seed}, from {search.Combinations:N0} combinations"),
        SearchKind.Genetic => FormattableString.Invariant($"genetic search, {search.Batches.Count:N0} generations, ")
            + FormattableString.Invariant($"seed {search.Terms.Seed}, from {search.Combinations:N0} combinations"),
        _ => "the whole grid",
    };

    private static IEnumerable<string> Warnings(OptimizeResult result) =>
        result.Failed.Count == 0 ? result.Warnings
            : [.. result.Warnings, FormattableString.Invariant($"{result.Failed.Count:N0} runs failed and are in no number")];
}

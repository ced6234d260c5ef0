using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Optimize.Searches;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of an optimisation: a map of any two parameters, and the runs that came to their end.</summary>
public static class OptimizePage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">The runs.</param>
    /// <param name="parameters">The parameters that vary, in the order of the grid.</param>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, OptimizeResult result, IReadOnlyList<string> parameters)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(parameters);
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
                Optimize = Grid(result, parameters),
            },
            new PackedColumns());
    }

    private static object Grid(OptimizeResult result, IReadOnlyList<string> parameters)
    {
        string[][] runs = [.. result.Ranked.Select(run => run.Parameters.Values.ToArray())];
        string[][] values =
        [
            .. Enumerable.Range(0, parameters.Count).Select(at => runs.Select(run => run[at]).Distinct(StringComparer.Ordinal)
                .OrderBy(Number).ThenBy(text => text, StringComparer.Ordinal).ToArray()),
        ];
        RunMaps maps = new(values);
        for (int run = 0; run < runs.Length; run++)
            maps.Add([.. values.Select((of, at) => Array.IndexOf(of, runs[run][at]))], result.Ranked[run].Rank);
        IReadOnlyList<string> shown = ShownStatistics.Beside(result.Ranking.Label);
        return new
        {
            Parameters = parameters,
            Rank = result.Ranking.Label,
            Count = result.Ranked.Count,
            Values = values,
            Maps = maps.ToPage(),
            Statistics = shown.Select(ShownStatistics.LabelOf),
            Runs = result.Ranked.Select((run, i) => new { Parameters = runs[i], run.Rank, Texts = shown.Select(run.Text) }),
            Beside = Array.Empty<object>(),
            BesideOf = result.Ranked.Count,
        };
    }

    /// <summary>Texts that are no numbers stand behind those that are.</summary>
    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
            : double.PositiveInfinity;

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

using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of a sweep: a map of any two parameters over all variants, and the best variants.</summary>
public static class SweepPage
{
    /// <summary>Variants that the page has as rows.</summary>
    private const int MostRows = 1_000;

    /// <summary>Variants of which it has the neighbours.</summary>
    private const int MostWithNeighbours = 100;

    /// <summary>Writes the page, whole or not at all. All variants are gone through once, best first.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, SweepResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        const string Title = "Variants of a signal model";
        ReportPage.Write(
            path, Title, new
            {
                Title,
                Kind = "sweep",
                BacktestReport.Version,
                Zone = "UTC",
                Currency = "",
                result.Warnings,
                Facts = new[]
                {
                    new[] { "Ranked by", result.Ranking.Label },
                    ["Variants", FormattableString.Invariant($"{result.Made:N0} of {result.All:N0}")],
                    ["Without a trade", FormattableString.Invariant($"{result.WithoutTrades:N0}")],
                    ["Confirmed by whole backtests", FormattableString.Invariant($"the best {result.Best.Count:N0}")],
                    ["Bars", FormattableString.Invariant($"{result.Bars:N0}")],
                },
                Files = PageTexts.Files(result.Files),
                Optimize = Grid(result),
            },
            new PackedColumns());
    }

    private static object Grid(SweepResult result)
    {
        VariantSpace space = result.Variants.Space;
        IReadOnlyList<string>[] values = [.. space.Axes.Select(axis => axis.Texts)];
        RunMaps maps = new(values);
        IReadOnlyList<string> shown = ShownStatistics.Beside(result.Ranking.Label);
        List<object> rows = [], beside = [];
        HashSet<long> neighbours = [];
        int[] digits = new int[values.Length];
        foreach (RankedVariant variant in result.Variants.BestFirst())
        {
            space.Decode(variant.Position, digits);
            maps.Add(digits, variant.Numbers.Rank);
            string[] parameters = [.. digits.Select((digit, axis) => values[axis][digit])];
            if (rows.Count < MostWithNeighbours) neighbours.UnionWith(space.Neighbours(variant.Position));
            if (rows.Count < MostRows) rows.Add(Row(variant, parameters, shown));
            else if (neighbours.Contains(variant.Position)) beside.Add(new { Parameters = parameters, variant.Numbers.Rank });
        }

        return new
        {
            Parameters = result.Names,
            Rank = result.Ranking.Label,
            Count = result.Made,
            Values = values,
            Maps = maps.ToPage(),
            Statistics = shown.Select(ShownStatistics.LabelOf),
            Runs = rows,
            Beside = beside,
            BesideOf = Math.Min(rows.Count, MostWithNeighbours),
        };
    }

    private static object Row(RankedVariant variant, string[] parameters, IReadOnlyList<string> shown) => new
    {
        Parameters = parameters, variant.Numbers.Rank,
        Texts = shown.Select(key => Host.Performance.StatisticsTable.Find(key)!.Format(SweepNumbers.Known[key](variant.Numbers)))
            .ToArray(),
    };
}

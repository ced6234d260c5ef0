using System.Linq;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A sweep for machines: the best variants with all their statistics and their models.</summary>
internal static class SweepJson
{
    /// <summary>The result.</summary>
    public static object Of(SweepResult result) => new
    {
        warnings = result.Warnings,
        completed = true,
        error = (string?)null,
        rankedBy = result.Ranking.Key,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        bars = result.Bars,
        variants = result.All,
        made = result.Made,
        withoutTrades = result.WithoutTrades,
        bytes = result.Bytes,
        confirmed = result.Best.Count,
        best = result.Best.Count > 0 && result.Best[0].Trades > 0 ? result.Best[0].Parameters : null,
        results = result.Best.Select(variant => new
        {
            variant = variant.Position, variant.Parameters, rank = variant.Rank, variant.Statistics, model = variant.Model,
        }),
    };
}

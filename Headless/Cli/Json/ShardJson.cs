using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A shard of a sweep for machines.</summary>
internal static class ShardJson
{
    /// <summary>The result.</summary>
    public static object Of(ShardResult result, string rankedBy) => new
    {
        warnings = result.Warnings,
        completed = true,
        error = (string?)null,
        rankedBy,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        bars = result.Bars,
        variants = result.All,
        made = result.Made,
        withoutTrades = result.WithoutTrades,
        bytes = result.Bytes,
        shard = new { number = result.Shard.Number, of = result.Shard.Of, first = result.First, last = result.Last },
        request = new
        {
            digest = result.Mark.Whole, result.Mark.Program, result.Mark.Model, result.Mark.Data, result.Mark.Options,
            result.Mark.Columns,
        },
    };
}

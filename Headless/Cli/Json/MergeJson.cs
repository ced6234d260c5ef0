using System.Linq;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>Parts that could not be merged, for machines; those that could give a sweep.</summary>
internal static class MergeJson
{
    /// <summary>The result.</summary>
    public static object Of(MergeResult result) => new
    {
        completed = false,
        error = "the parts are not the whole sweep",
        parts = result.Parts.Select(part => new { file = part.Path, shard = part.Shard.ToString(), made = part.Rows }),
        faults = result.Faults.Select(Fault),
    };

    /// <summary>What is wrong with a part.</summary>
    public static object Fault(PartFault fault) => new
    {
        fault.Kind, file = fault.Path, shard = fault.Shard?.ToString(), fault.Text,
    };
}

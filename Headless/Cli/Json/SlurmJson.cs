using System.Linq;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A sweep that Slurm did not make whole, for machines.</summary>
internal static class SlurmJson
{
    /// <summary>The result.</summary>
    public static object Of(SlurmResult result) => new
    {
        completed = false,
        error = "not all shards were made",
        jobs = result.Jobs,
        repeated = result.Repeated,
        failures = result.Failures.Select(failure => new
        {
            shard = failure.Shard.ToString(), failure.Job, state = failure.Task?.State, exitCode = failure.Task?.ExitCode,
            signal = failure.Task?.Signal, node = failure.Task?.Node, failure.Log, failure.LastLine,
            part = failure.Part is { } part ? MergeJson.Fault(part) : null,
        }),
    };
}

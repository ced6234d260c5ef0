using System.Collections.Generic;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>A sweep that Slurm made.</summary>
public sealed record SlurmResult
{
    /// <summary>The parts together; null where a shard could not be made.</summary>
    public MergeResult? Merged { get; init; }

    /// <summary>Numbers of the jobs, in order.</summary>
    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>The shards that are missing in the end, each with its last failure; empty where all were made.</summary>
    public required IReadOnlyList<ShardFailure> Failures { get; init; }

    /// <summary>How many shards had to be made again, each counted as often.</summary>
    public required int Repeated { get; init; }
}

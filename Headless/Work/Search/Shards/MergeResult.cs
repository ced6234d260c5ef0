using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Parts that were merged, or why they were not.</summary>
public sealed record MergeResult
{
    /// <summary>The sweep as one process would have made it; null where a part is missing, double, foreign or damaged.</summary>
    public SweepResult? Sweep { get; init; }

    /// <summary>The sound parts, by shard.</summary>
    public required IReadOnlyList<SoundPart> Parts { get; init; }

    /// <summary>Why the parts are not the whole sweep; empty where they are.</summary>
    public required IReadOnlyList<PartFault> Faults { get; init; }
}

using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>The parts of a sweep.</summary>
public sealed record MergeRequest
{
    /// <summary>The sweep that they are parts of.</summary>
    public required SweepRequest Sweep { get; init; }

    /// <summary>Files of parts, and folders of them.</summary>
    public required IReadOnlyList<string> Parts { get; init; }
}

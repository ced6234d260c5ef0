using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>How the shards of a sweep are made by Slurm.</summary>
public sealed record SlurmTerms
{
    /// <summary>Into how many shards the variants are cut.</summary>
    public required int Shards { get; init; }

    /// <summary>Folder of the parts, the script and the logs, a full path that all nodes know.</summary>
    public required string Folder { get; init; }

    /// <summary>Folder in which tasks begin, a full path; relative names of files are read from there.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The words by which a task makes a shard, but for which shard and where its part goes.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>Processors of a task.</summary>
    public int Cpus { get; init; } = 1;

    /// <summary>Partition; null for Slurm's own choice.</summary>
    public string? Partition { get; init; }

    /// <summary>Longest time of a task as Slurm writes it; null for the partition's.</summary>
    public string? Time { get; init; }
}

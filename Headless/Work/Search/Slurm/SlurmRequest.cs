namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>A sweep whose shards are made by Slurm.</summary>
public sealed record SlurmRequest
{
    /// <summary>The sweep.</summary>
    public required SweepRequest Sweep { get; init; }

    /// <summary>How its shards are made.</summary>
    public required SlurmTerms Terms { get; init; }
}

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>How an optimisation is validated.</summary>
public sealed record ValidateTerms
{
    /// <summary>The most runs that are compared day by day.</summary>
    public const int MostRuns = 20_000;

    /// <summary>Calendar days of an optimization period; null for half of the data.</summary>
    public int? OptimizationDays { get; init; }

    /// <summary>Calendar days of a test period; null for a sixth of the data.</summary>
    public int? TestDays { get; init; }

    /// <summary>
    /// Calendar days at the end of the data that nothing sees but the run of the combination that was chosen; null for none.
    /// </summary>
    public int? IncubationDays { get; init; }

    /// <summary>Whether every optimization period begins with the data, and so grows.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>Determines what is drawn.</summary>
    public ulong Seed { get; init; } = 1;
}

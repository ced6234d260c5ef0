namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a run finds in the place of bars that it has not come to yet. Their number and their times stay.</summary>
public enum FutureChange
{
    /// <summary>Prices are no numbers, and nothing was traded.</summary>
    Withheld,

    /// <summary>All prices are below the lowest that the data have.</summary>
    Falls,

    /// <summary>All prices are above the highest that the data have.</summary>
    Rises,

    /// <summary>The bars of another half of the data.</summary>
    Elsewhere,
}

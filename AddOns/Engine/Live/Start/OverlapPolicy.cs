namespace NT8Bridge.Live.Start;

/// <summary>Which bar counts where two sources of history have different values for the same time.</summary>
public enum OverlapPolicy
{
    /// <summary>The platform's, since orders are filled at its prices.</summary>
    PreferPlatform,

    /// <summary>The cache's, since the run before decided by its bars.</summary>
    PreferCache,

    /// <summary>Neither: the start ends and names both bars.</summary>
    Fail,
}

namespace NT8Bridge.Startup;

/// <summary>Which bar counts when two sources hold different values for one time.</summary>
public enum MergePolicy
{
    /// <summary>The platform's, since orders are filled against its prices.</summary>
    PreferPlatform,

    /// <summary>The cache's, that is what the last run saw.</summary>
    PreferCache,

    /// <summary>None: the difference ends the start-up.</summary>
    Fail,
}

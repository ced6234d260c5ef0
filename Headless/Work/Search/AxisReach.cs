namespace NT8Bridge.Headless.Work.Search;

/// <summary>What of a variant depends on a value.</summary>
internal enum AxisReach
{
    /// <summary>When rules speak, and all that follows.</summary>
    Conditions,

    /// <summary>What the votes add up to, and all that follows.</summary>
    Scores,

    /// <summary>What the strategy does with the signals.</summary>
    Orders,
}

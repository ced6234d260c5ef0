namespace NT8Bridge;

/// <summary>Where a bar came from.</summary>
public enum BarOrigin
{
    /// <summary>The warm cache: the file in which the last run saved its window.</summary>
    WarmCache,

    /// <summary>A file of the history folder.</summary>
    HistoryFolder,

    /// <summary>Historical bars of the trading platform.</summary>
    PlatformHistory,

    /// <summary>The platform's live stream.</summary>
    Live,

    /// <summary>A live stream beside the platform's own, for example Rithmic's.</summary>
    SideFeed,
}

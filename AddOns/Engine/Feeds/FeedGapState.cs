namespace NT8Bridge.Feeds;

/// <summary>What became of a gap of a feed.</summary>
public enum FeedGapState
{
    /// <summary>Its bars are being asked for from history; later bars wait for them.</summary>
    Open,

    /// <summary>The bars came from history and were handed over in their order.</summary>
    Repaired,

    /// <summary>The bars could not be had.</summary>
    Lost,
}

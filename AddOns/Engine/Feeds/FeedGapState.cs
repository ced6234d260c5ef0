namespace NT8Bridge.Feeds;

/// <summary>What became of a gap.</summary>
public enum FeedGapState
{
    /// <summary>The bars are still to come; later ones wait for them.</summary>
    Open,

    /// <summary>The bars came from history and were handed over in their order.</summary>
    Repaired,

    /// <summary>The bars could not be had.</summary>
    Lost,
}

using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic;

/// <summary>What a Rithmic feed did so far: everything that came and everything that was not used, by its reason.</summary>
public sealed class RithmicReport
{
    /// <summary>Contract that is subscribed, empty before it is known.</summary>
    public string Contract { get; init; } = string.Empty;

    /// <summary>Front month as the server last told, empty before it is known.</summary>
    public string FrontMonth { get; init; } = string.Empty;

    /// <summary>Trades that became ticks.</summary>
    public long Trades { get; init; }

    /// <summary>Last-trade messages without a trade.</summary>
    public long WithoutTrade { get; init; }

    /// <summary>Pictures of the past.</summary>
    public long Snapshots { get; init; }

    /// <summary>Prices without a quantity.</summary>
    public long WithoutSize { get; init; }

    /// <summary>Trades without a usable time or price.</summary>
    public long Unusable { get; init; }

    /// <summary>Trades that came twice.</summary>
    public long Repeated { get; init; }

    /// <summary>Ticks after their bar was closed.</summary>
    public long LateTicks { get; init; }

    /// <summary>Ticks outside the session's hours.</summary>
    public long UnusedTicks { get; init; }

    /// <summary>Trades of other symbols.</summary>
    public long OtherSymbols { get; init; }

    /// <summary>Frames read.</summary>
    public long Frames { get; init; }

    /// <summary>Messages dropped for their lengths, their size, their emptiness or their kind.</summary>
    public long DroppedMessages { get; init; }

    /// <summary>Frames whose body could not be read.</summary>
    public long BrokenBodies { get; init; }

    /// <summary>Messages of unknown templates.</summary>
    public long UnknownTemplates { get; init; }

    /// <summary>How often each unknown template came on the present connection.</summary>
    public IReadOnlyList<KeyValuePair<int, long>> UnknownByTemplate { get; init; } = [];

    /// <summary>Unknown fields inside known messages.</summary>
    public long UnknownFields { get; init; }

    /// <summary>Times that a subscription stood.</summary>
    public int Connections { get; init; }

    /// <summary>Replayed bars that differ from the live bar handed over before.</summary>
    public long Contradictions { get; init; }

    /// <summary>Times for which the feed could not vouch, and what became of them.</summary>
    public IReadOnlyList<FeedGap> Gaps { get; init; } = [];
}

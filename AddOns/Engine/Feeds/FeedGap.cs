using System;
using System.Globalization;

namespace NT8Bridge.Feeds;

/// <summary>A stretch of time in which a feed may have missed trades.</summary>
/// <param name="FromUtcTicks">The bars in question end after this time.</param>
/// <param name="ToUtcTicks">They end at or before this time.</param>
/// <param name="Reason">What happened.</param>
/// <param name="State">Whether the bars could be had after all.</param>
public sealed record FeedGap(long FromUtcTicks, long ToUtcTicks, string Reason, FeedGapState State)
{
    /// <inheritdoc/>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0:yyyy-MM-dd HH:mm:ss}Z to {1:HH:mm:ss}Z: {2} ({3})",
        new DateTime(FromUtcTicks, DateTimeKind.Utc),
        new DateTime(ToUtcTicks, DateTimeKind.Utc),
        Reason,
        State switch
        {
            FeedGapState.Repaired => "repaired from history",
            FeedGapState.Lost => "not repaired",
            _ => "being repaired",
        });
}

namespace NT8Bridge.Feeds;

/// <summary>What an arbiter makes of two feeds: one stream, and every decision said. Times are UTC ticks.</summary>
public interface IArbitratedStream
{
    /// <summary>The next bar of the one stream; or again a bar that the same feed gave before.</summary>
    void OnBar(in Bar bar, FeedRole from);

    /// <summary>A bar of the past: the feed in use had passed over it, or gave it before it was judged the worse.</summary>
    void OnMissedBar(in Bar bar, FeedRole from);

    /// <summary>A span for which neither feed can vouch, or not the one that was in use; what comes after it is whole.</summary>
    void OnGap(long fromUtcTicks, long toUtcTicks, string reason);

    /// <summary>The feed in use is away and the other one cannot take its place.</summary>
    /// <param name="reason">What happened.</param>
    /// <param name="wholeUntilUtcTicks">Until when its bars are whole; a time to come means until now.</param>
    void OnLost(string reason, long wholeUntilUtcTicks);

    /// <summary>The feed in use is there again.</summary>
    void OnBack();

    /// <summary>Another feed is in use now, or one is judged anew; for the trader.</summary>
    void OnDecision(string text);
}

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Takes the one stream that an engine uses: the platform's where there is no other feed, else what the arbiter makes of both.
/// Times are UTC ticks.
/// </summary>
public interface IArbitratedStream
{
    /// <summary>The next bar of the one stream; or again a bar that the same feed gave before.</summary>
    void OnBar(in Bar bar, FeedRole from);

    /// <summary>
    /// A bar of the past: one that the feed in use passed over, or the better feed's bar in place of one that a demoted feed
    /// gave.
    /// </summary>
    void OnMissedBar(in Bar bar, FeedRole from);

    /// <summary>
    /// A span in which the feed in use missed trades and the other could not replace it; what comes after it is whole.
    /// </summary>
    void OnGap(long fromUtcTicks, long toUtcTicks, string reason);

    /// <summary>The feed in use is away and the other one cannot take its place.</summary>
    /// <param name="reason">What happened.</param>
    /// <param name="wholeUntilUtcTicks">Until when its bars are whole; a time in the future means until now.</param>
    void OnLost(string reason, long wholeUntilUtcTicks);

    /// <summary>The feed in use is there again.</summary>
    void OnBack();

    /// <summary>Another feed is in use now, or one is judged anew; for the trader.</summary>
    void OnDecision(string text);
}

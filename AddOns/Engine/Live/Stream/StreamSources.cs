using System;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Where live bars come in: the platform's, and those of a feed beside it where one was chosen. Every bar goes one way from here:
/// to the arbiter where there are two feeds, and once to <see cref="IArbitratedStream"/>. Used from the engine's thread.
/// </summary>
internal sealed class StreamSources : IDisposable
{
    private readonly IArbitratedStream _stream;
    private readonly BarInterval _interval;
    private readonly StartupReport _report;
    private readonly FeedNotes _notes;
    private readonly IClock _clock;
    private OpenStep? _refusal;

    internal StreamSources(IArbitratedStream stream, BarInterval interval, StartupReport report, FeedNotes notes, IClock clock)
    {
        _stream = stream;
        _interval = interval;
        _report = report;
        _notes = notes;
        _clock = clock;
    }

    /// <summary>
    /// Call <see cref="Drain"/> on the engine's thread. Raised on a thread of the side feed's, once until then.
    /// </summary>
    internal event Action? DrainNeeded;

    /// <summary>The feed beside the platform's; null when none was chosen or it was refused.</summary>
    internal SideStream? Side { get; private set; }

    /// <summary>The feed that was chosen and refused; null when none was.</summary>
    internal RefusedFeed? Refused { get; private set; }

    /// <summary>Takes bars from a feed too, which is owned from now on; before <see cref="Start"/>.</summary>
    internal void Use(ILiveFeed feed, double tickSize, bool isReplay)
    {
        RequireNone();
        OpenStep step = _report.Begin(feed.Name + " stream", _clock.UtcTicks);
        var arbiter = new FeedArbiter(feed.Name, _interval, tickSize, _stream);
        Side = new SideStream(feed, arbiter, _interval, step, _notes, _clock, isReplay);
        Side.DrainNeeded += () => DrainNeeded?.Invoke();
    }

    /// <summary>A feed was chosen and cannot be used; the start says so. Before <see cref="Start"/>.</summary>
    internal void Refuse(string name, string reason)
    {
        RequireNone();
        Refused = new RefusedFeed(name, reason);
        _refusal = _report.Begin(name + " stream", _clock.UtcTicks);
    }

    /// <summary>Connects the side feed, or says why there is none.</summary>
    internal void Start()
    {
        Side?.Start();
        if (Refused is null) return;
        _refusal!.End(_clock.UtcTicks, 0, succeeded: false, Refused.Detail);
        _notes.Say(Refused.Name + ": " + Refused.Detail);
    }

    /// <summary>
    /// The platform has delivered its history: from now on the feeds are arbitrated. Comes before the engine joins, so that the
    /// side feed's bars go with the join.
    /// </summary>
    /// <param name="historyEndUtcTicks">End of the newest bar of that history; 0 without any.</param>
    internal void EndPlatformHistory(long historyEndUtcTicks) => Side?.EndPlatformHistory(historyEndUtcTicks);

    /// <summary>A bar of the platform's stream closed.</summary>
    internal void OnPlatformBar(in Bar bar)
    {
        if (Side is null) _stream.OnBar(bar, FeedRole.Platform);
        else Side.OnPlatformBar(bar);
    }

    /// <summary>The platform's price connection is gone.</summary>
    internal void OnPlatformLost(string reason)
    {
        if (Side is null) _stream.OnLost(reason, long.MaxValue);
        else Side.Arbiter.OnAway(FeedRole.Platform, reason);
    }

    /// <summary>The platform's price connection is there again.</summary>
    internal void OnPlatformBack()
    {
        if (Side is null) _stream.OnBack();
        else Side.Arbiter.OnThere(FeedRole.Platform, _clock.UtcTicks);
    }

    /// <summary>Takes what the side feed has ready.</summary>
    internal void Drain() => Side?.Drain();

    /// <summary>Ends the wait for the side feed, in a replay; from any thread.</summary>
    internal void CancelWaits() => Side?.CancelWaits();

    /// <summary>Closes the side feed's connection.</summary>
    public void Dispose() => Side?.Dispose();

    private void RequireNone()
    {
        if (Side is not null || Refused is not null)
            throw new InvalidOperationException("A side feed was chosen before; there is one at most.");
    }
}

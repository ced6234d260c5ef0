using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// A feed beside the platform's: takes its bars, gaps and connection to the arbiter on the engine's thread, and tells the trader
/// about it. The feed's own threads only raise <see cref="DrainNeeded"/>; everything else is used from the engine's thread.
/// </summary>
public sealed class SideStream : IDisposable
{
    /// <summary>What a trader reads behind every reason why the side feed is not used.</summary>
    internal const string PlatformIsUsed = " NinjaTrader's feed is used.";

    /// <summary>
    /// In a replay, how much longer than a bar the feed's next bar is waited for. The feed's own clock, by which its bars close,
    /// runs no faster than real time.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ILiveFeed _feed;
    private readonly FeedNotes _notes;
    private readonly IClock _clock;
    private readonly bool _isReplay;
    private readonly TimeSpan _waitLimit;
    private readonly Queue<Bar> _waiting = new();
    private readonly ManualResetEventSlim _arrived = new();
    private readonly OpenStep _step;
    private FeedStatus _status = FeedStatus.Disconnected;
    private int _connections;
    private long _newest;
    private long _gapsSeen;
    private long _lastGapEnd;
    private bool _hasBegun;
    private bool _isWaitedFor;
    private bool _isCancelled;
    private int _isTold;

    /// <param name="feed">The feed; owned from now on.</param>
    /// <param name="arbiter">Takes the bars of both feeds.</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="step">The feed's step in the start-up report.</param>
    /// <param name="notes">Takes what there is to tell the trader.</param>
    /// <param name="clock">The engine's clock.</param>
    /// <param name="isReplay">
    /// The engine's clock is a replay's, which may run faster than the feed: the feed's bars are waited for, and each is used
    /// when its time has come.
    /// </param>
    internal SideStream(
        ILiveFeed feed, FeedArbiter arbiter, BarInterval interval, OpenStep step, FeedNotes notes, IClock clock, bool isReplay)
    {
        _feed = feed;
        Arbiter = arbiter;
        _waitLimit = TimeSpan.FromTicks(interval.Ticks) + Patience;
        _step = step;
        _notes = notes;
        _clock = clock;
        _isReplay = isReplay;
        feed.Arrived += OnArrived;
    }

    /// <summary>Call <see cref="Drain()"/> on the engine's thread. Raised on a thread of the feed's, once until then.</summary>
    internal event Action? DrainNeeded;

    /// <summary>The feed's name.</summary>
    public string Name => _feed.Name;

    /// <summary>Which feed is used and how they compare.</summary>
    public FeedArbiter Arbiter { get; }

    /// <summary>The feed's connection.</summary>
    public FeedStatus Status => _feed.Status;

    /// <summary>Bars that the feed has closed and the arbiter has taken.</summary>
    public long Bars { get; private set; }

    /// <summary>The side feed in one line: connection, use, comparison.</summary>
    public override string ToString()
    {
        string reason = _feed.StatusReason.Length > 0 ? " (" + _feed.StatusReason + ")" : string.Empty;
        return string.Format(
            CultureInfo.InvariantCulture, "{0} {1}{2}, {3}; {4} bars; {5}", Name, Status.ToString().ToLowerInvariant(), reason,
            Arbiter.InUse == FeedRole.Side ? "in use" : "beside NinjaTrader's, which is in use", Bars, Arbiter.Comparison);
    }

    /// <summary>Closes the feed's connection; it logs out in the background. The engine does so when it stops.</summary>
    public void Dispose()
    {
        _feed.Arrived -= OnArrived;
        _feed.Dispose();
    }

    /// <summary>Connects.</summary>
    internal void Start() => _feed.Start();

    /// <summary>
    /// The platform has delivered its history: from now on the feeds are arbitrated. In a replay waits for the connection.
    /// </summary>
    internal void EndPlatformHistory(long historyEndUtcTicks)
    {
        if (historyEndUtcTicks != 0 && historyEndUtcTicks <= _clock.UtcTicks) Arbiter.BeginAfter(historyEndUtcTicks);
        _hasBegun = true;
        if (_isReplay) WaitFor(() => _feed.Status != FeedStatus.Connecting);
        Drain();
    }

    /// <summary>A bar of the platform's stream closed. What the side feed has up to its end goes to the arbiter first.</summary>
    internal void OnPlatformBar(in Bar bar)
    {
        long end = bar.EndUtcTicks;
        if (_isReplay && _isWaitedFor) AwaitBar(end);
        Drain(Math.Max(end, _clock.UtcTicks));
        Arbiter.OnBar(FeedRole.Platform, bar, _clock.UtcTicks);
    }

    /// <summary>Takes what the feed has ready.</summary>
    internal void Drain() => Drain(_clock.UtcTicks);

    /// <summary>Ends the wait for a connection or a bar, in a replay; from any thread.</summary>
    internal void CancelWaits()
    {
        Volatile.Write(ref _isCancelled, true);
        _arrived.Set();
    }

    private void OnArrived()
    {
        _arrived.Set();
        if (Interlocked.Exchange(ref _isTold, 1) == 0) DrainNeeded?.Invoke();
    }

    private void Drain(long until)
    {
        Volatile.Write(ref _isTold, 0);
        if (!_hasBegun) return;
        TellStatus();
        Collect();
        while (_waiting.Count > 0 && (!_isReplay || _waiting.Peek().EndUtcTicks <= until))
        {
            TellGaps(_waiting.Peek().EndUtcTicks);
            Bars++;
            Arbiter.OnBar(FeedRole.Side, _waiting.Dequeue(), _clock.UtcTicks);
        }

        if (_waiting.Count == 0) TellGaps(until);
    }

    private void Collect()
    {
        while (_feed.TryTake(out Bar bar))
        {
            _newest = bar.EndUtcTicks;
            _waiting.Enqueue(bar);
        }
    }

    /// <summary>Tells the arbiter of gaps that the feed could not repair and that begin before a time, each once.</summary>
    private void TellGaps(long untilUtcTicks)
    {
        if (_feed.GapsSeen == _gapsSeen) return;
        bool all = true;
        foreach (FeedGap gap in _feed.Gaps())
        {
            if (gap.State != FeedGapState.Lost || gap.ToUtcTicks <= _lastGapEnd) continue;
            if (gap.FromUtcTicks >= untilUtcTicks)
            {
                all = false;
                continue;
            }

            _lastGapEnd = gap.ToUtcTicks;
            Arbiter.OnSideGap(gap);
        }

        if (all) _gapsSeen = _feed.GapsSeen;
    }

    private void TellStatus()
    {
        // The feed may have connected and lost the connection again since the last look. Then both are told.
        int connections = _feed.Connections;
        FeedStatus status = _feed.Status;
        if (connections != _connections) Tell(FeedStatus.Connected);
        _connections = connections;
        Tell(status);
        while (_feed.TryTakeNote(out string note)) _notes.Say(Name + ": " + note);
    }

    private void Tell(FeedStatus status)
    {
        if (status == _status || (_isReplay && _isWaitedFor && status is FeedStatus.Lost or FeedStatus.Connecting)) return;
        bool isFirst = _status == FeedStatus.Disconnected;
        _status = status;
        if (status == FeedStatus.Connected)
        {
            _isWaitedFor = true;
            if (_step.Step.EndedUtcTicks is null)
                _step.End(_clock.UtcTicks, 0, succeeded: true, "connected; used from the first bar that both feeds have");
            _notes.Say(Name + " is connected.");
            Arbiter.OnThere(FeedRole.Side, _clock.UtcTicks);
        }
        else if (status is FeedStatus.Lost or FeedStatus.Failed)
        {
            TellAway(status, _feed.StatusReason);
        }
        else if (!isFirst)
        {
            _notes.Say(Name + " connects again.");
        }
    }

    private void TellAway(FeedStatus status, string reason)
    {
        if (_step.Step.EndedUtcTicks is null)
        {
            _step.End(_clock.UtcTicks, 0, succeeded: false, reason + PlatformIsUsed);
            _notes.Say(Name + ": " + reason + PlatformIsUsed);
        }
        else
        {
            _notes.Say(Name + (status == FeedStatus.Failed ? " has failed: " : " is lost: ") + reason);
        }

        Arbiter.OnAway(FeedRole.Side, reason);
    }

    /// <summary>
    /// In a replay: waits for the feed's bar of that end, once in vain; then it is not waited for until it connects anew.
    /// </summary>
    private void AwaitBar(long endUtcTicks)
    {
        if (WaitFor(() => HasBar(endUtcTicks) || _feed.Status is FeedStatus.Failed or FeedStatus.Disconnected)) return;
        _isWaitedFor = false;
        _notes.Say(Name + " has no bar in this replay for longer than a bar lasts; it is not waited for any more.");
    }

    private bool HasBar(long endUtcTicks)
    {
        Collect();
        return _newest >= endUtcTicks;
    }

    private bool WaitFor(Func<bool> condition)
    {
        while (true)
        {
            _arrived.Reset();
            if (condition()) return true;
            if (Volatile.Read(ref _isCancelled)) return false;
            if (!_arrived.Wait(_waitLimit)) return condition();
        }
    }
}

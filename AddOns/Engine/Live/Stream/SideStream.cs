using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using NT8Bridge.Feeds;

namespace NT8Bridge.Startup;

/// <summary>
/// A feed beside the platform's on a live engine: takes the bars of both on the engine's thread, lets the arbiter make one
/// stream of them, and says what it does. The feed's own threads touch nothing here but a flag. Used from the engine's thread.
/// </summary>
public sealed class SideStream : IArbitratedStream, IDisposable
{
    private const int NotesKept = 200;

    /// <summary>In a replay, beyond one bar's length: a bar of the side feed is over by its own clock, which does not run faster.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly LiveEngine _live;
    private readonly ILiveFeed? _feed;
    private readonly Func<long> _utcNow;
    private readonly bool _isReplay;
    private readonly Queue<Bar> _waiting = new();
    private readonly List<FeedNote> _notes = new();
    private readonly ManualResetEventSlim _arrived = new();
    private readonly StartupStep _step;
    private string _refusal = string.Empty;
    private FeedStatus _status = FeedStatus.Disconnected;
    private int _connections;
    private long _newest;
    private long _gapsSeen;
    private long _lastGapEnd;
    private bool _hasBegun;
    private bool _isWaitedFor;
    private bool _isCancelled;
    private int _isTold;

    /// <summary>Makes it before the engine starts, which starts it and stops it.</summary>
    /// <param name="live">The engine.</param>
    /// <param name="feed">The feed; owned from now on.</param>
    /// <param name="tickSize">The instrument's tick size.</param>
    /// <param name="utcNow">The engine's clock, UTC ticks.</param>
    /// <param name="isReplay">
    /// The clock is a replay's, which may run faster than the feed: the feed's bars are waited for, and used when their time has come.
    /// </param>
    public SideStream(LiveEngine live, ILiveFeed feed, double tickSize, Func<long> utcNow, bool isReplay)
        : this(live, (feed ?? throw new ArgumentNullException(nameof(feed))).Name, utcNow)
    {
        _feed = feed;
        _isReplay = isReplay;
        Arbiter = new FeedArbiter(feed.Name, live.Engine.Options.Interval, tickSize, this);
        feed.Arrived += OnArrived;
    }

    private SideStream(LiveEngine live, string name, Func<long> utcNow)
    {
        _live = live ?? throw new ArgumentNullException(nameof(live));
        _utcNow = utcNow ?? throw new ArgumentNullException(nameof(utcNow));
        Name = name;
        _step = live.Report.Begin(name + " stream", utcNow());
        live.Side = this;
    }

    /// <summary>
    /// A feed that was chosen and cannot be used: the start says why, in its report too; the platform's bars are used.
    /// </summary>
    public static SideStream Off(LiveEngine live, string name, string reason, Func<long> utcNow) =>
        new(live, name, utcNow) { _refusal = reason };

    /// <summary>Something was said. Raised on the engine's thread.</summary>
    public event Action<FeedNote>? Said;

    /// <summary>Call <see cref="Drain"/> on the engine's thread. Raised on a thread of the feed's, once until then.</summary>
    public event Action? DrainNeeded;

    /// <summary>The feed's name.</summary>
    public string Name { get; }

    /// <summary>Which feed is used and how they compare; null when the feed is off.</summary>
    public FeedArbiter? Arbiter { get; }

    /// <summary>The feed's connection.</summary>
    public FeedStatus Status => _feed?.Status ?? FeedStatus.Disconnected;

    /// <summary>What was said, oldest first; the last 200.</summary>
    public IReadOnlyList<FeedNote> Notes => _notes;

    /// <summary>Bars that the feed has closed and this engine has taken.</summary>
    public long Bars { get; private set; }

    /// <summary>Connects.</summary>
    internal void Start()
    {
        if (_feed is null) Fall("off: " + _refusal);
        else _feed.Start();
    }

    /// <summary>
    /// The platform has delivered its history, which is told before it is to the engine: from now on the feeds are arbitrated.
    /// In a replay waits for the connection.
    /// </summary>
    internal void EndPlatformHistory()
    {
        if (_feed is null) return;
        long historyEnd = _live.PlatformHistoryEnd;
        if (historyEnd != 0 && historyEnd <= _utcNow()) Arbiter!.BeginAfter(historyEnd);
        _hasBegun = true;
        if (_isReplay) WaitFor(() => _feed.Status != FeedStatus.Connecting);
        Drain();
    }

    /// <summary>A bar of the platform's stream closed.</summary>
    internal void OnPlatformBar(in Bar bar)
    {
        if (_feed is null)
        {
            _live.OnStreamBar(bar, BarOrigin.Live);
            return;
        }

        long end = bar.EndUtcTicks;
        if (_isReplay && _isWaitedFor) AwaitBar(end);
        Drain(Math.Max(end, _utcNow()));
        Arbiter!.OnBar(FeedRole.Platform, bar, _utcNow());
    }

    /// <summary>The platform's price connection is gone.</summary>
    internal void OnPlatformLost(string reason)
    {
        if (_feed is null) _live.OnUsedStreamLost(reason, _utcNow());
        else Arbiter!.OnAway(FeedRole.Platform, reason);
    }

    /// <summary>The platform's price connection is there again.</summary>
    internal void OnPlatformBack()
    {
        if (_feed is null) _live.OnUsedStreamBack();
        else Arbiter!.OnThere(FeedRole.Platform, _utcNow());
    }

    /// <summary>Takes what the feed has ready.</summary>
    public void Drain() => Drain(_utcNow());

    /// <summary>The side feed in one line: connection, use, comparison.</summary>
    public override string ToString()
    {
        if (_feed is null) return Name + " " + _step.Detail;
        string status = Status.ToString().ToLowerInvariant() + (_feed.StatusReason.Length > 0 ? " (" + _feed.StatusReason + ")" : string.Empty);
        return string.Format(
            CultureInfo.InvariantCulture, "{0} {1}, {2}; {3} bars; {4}", Name, status,
            Arbiter!.InUse == FeedRole.Side ? "in use" : "beside NinjaTrader's, which is in use", Bars, Arbiter.Comparison);
    }

    /// <summary>Closes the feed's connection; it logs out in the background. The engine does so when it stops.</summary>
    public void Dispose()
    {
        if (_feed is null) return;
        _feed.Arrived -= OnArrived;
        _feed.Dispose();
    }

    /// <summary>Ends the wait for a connection or a bar, in a replay; from any thread.</summary>
    internal void CancelWaits()
    {
        Volatile.Write(ref _isCancelled, true);
        _arrived.Set();
    }

    void IArbitratedStream.OnBar(in Bar bar, FeedRole from) => _live.OnStreamBar(bar, OriginOf(from));

    void IArbitratedStream.OnMissedBar(in Bar bar, FeedRole from)
    {
        if (_live.Phase is EnginePhase.Idle or EnginePhase.Seeding) _live.OnStreamBar(bar, OriginOf(from));
        else _live.FillGap(new[] { bar }, OriginOf(from), bar.EndUtcTicks - _live.Engine.Options.Interval.Ticks, bar.EndUtcTicks);
    }

    void IArbitratedStream.OnGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        if (fromUtcTicks < toUtcTicks)
        {
            Say(string.Format(
                CultureInfo.InvariantCulture, "Gap from {0:HH:mm:ss} to {1:HH:mm:ss} UTC: {2}", new DateTime(fromUtcTicks), new DateTime(toUtcTicks), reason));
        }

        _live.OnStreamGap(fromUtcTicks, toUtcTicks, reason);
    }

    void IArbitratedStream.OnLost(string reason, long wholeUntilUtcTicks) => _live.OnUsedStreamLost(reason, Math.Min(wholeUntilUtcTicks, _utcNow()));

    void IArbitratedStream.OnBack() => _live.OnUsedStreamBack();

    void IArbitratedStream.OnDecision(string text) => Say(text);

    private static BarOrigin OriginOf(FeedRole feed) => feed == FeedRole.Side ? BarOrigin.SideFeed : BarOrigin.Live;

    private void OnArrived()
    {
        _arrived.Set();
        if (Interlocked.Exchange(ref _isTold, 1) == 0) DrainNeeded?.Invoke();
    }

    private void Drain(long until)
    {
        Volatile.Write(ref _isTold, 0);
        if (_feed is null || !_hasBegun) return;
        TellStatus();
        Collect();
        while (_waiting.Count > 0 && (!_isReplay || _waiting.Peek().EndUtcTicks <= until))
        {
            TellGaps(_waiting.Peek().EndUtcTicks);
            Bars++;
            Arbiter!.OnBar(FeedRole.Side, _waiting.Dequeue(), _utcNow());
        }

        if (_waiting.Count == 0) TellGaps(until);
    }

    private void Collect()
    {
        while (_feed!.TryTake(out Bar bar))
        {
            _newest = bar.EndUtcTicks;
            _waiting.Enqueue(bar);
        }
    }

    /// <summary>Gaps that the feed gave up on, before the bars that come after them.</summary>
    private void TellGaps(long untilUtcTicks)
    {
        if (_feed!.GapsSeen == _gapsSeen) return;
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
            Arbiter!.OnSideGap(gap);
        }

        if (all) _gapsSeen = _feed.GapsSeen;
    }

    private void TellStatus()
    {
        int connections = _feed!.Connections;
        FeedStatus status = _feed.Status;
        if (connections != _connections) Tell(FeedStatus.Connected);
        _connections = connections;
        Tell(status);
        while (_feed.TryTakeNote(out string note)) Say(Name + ": " + note);
    }

    private void Tell(FeedStatus status)
    {
        if (status == _status || (_isReplay && _isWaitedFor && status is FeedStatus.Lost or FeedStatus.Connecting)) return;
        bool isFirst = _status == FeedStatus.Disconnected;
        _status = status;
        if (status == FeedStatus.Connected)
        {
            _isWaitedFor = true;
            if (_step.EndedUtcTicks is null) _step.End(_utcNow(), 0, succeeded: true, "connected; used from the first bar that both feeds have");
            Say(Name + " is connected.");
            Arbiter!.OnThere(FeedRole.Side, _utcNow());
        }
        else if (status is FeedStatus.Lost or FeedStatus.Failed)
        {
            string reason = _feed!.StatusReason;
            if (_step.EndedUtcTicks is null) Fall(reason);
            else Say(Name + (status == FeedStatus.Failed ? " has failed: " : " is lost: ") + reason);
            Arbiter!.OnAway(FeedRole.Side, reason);
        }
        else if (!isFirst)
        {
            Say(Name + " connects again.");
        }
    }

    private void Fall(string reason)
    {
        _step.End(_utcNow(), 0, succeeded: false, reason + " NinjaTrader's feed is used.");
        Say(Name + ": " + _step.Detail);
    }

    private void AwaitBar(long endUtcTicks)
    {
        if (WaitFor(() => HasBar(endUtcTicks) || _feed!.Status is FeedStatus.Failed or FeedStatus.Disconnected)) return;
        _isWaitedFor = false;
        Say(Name + " has no bar in this replay for longer than a bar lasts; it is not waited for any more.");
    }

    private bool HasBar(long endUtcTicks)
    {
        Collect();
        return _newest >= endUtcTicks;
    }

    private bool WaitFor(Func<bool> condition)
    {
        TimeSpan limit = TimeSpan.FromTicks(_live.Engine.Options.Interval.Ticks) + Patience;
        while (true)
        {
            _arrived.Reset();
            if (condition()) return true;
            if (Volatile.Read(ref _isCancelled)) return false;
            if (!_arrived.Wait(limit)) return condition();
        }
    }

    private void Say(string text)
    {
        if (_notes.Count == NotesKept) _notes.RemoveAt(0);
        var note = new FeedNote(_utcNow(), text);
        _notes.Add(note);
        Said?.Invoke(note);
    }
}

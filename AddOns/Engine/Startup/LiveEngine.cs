using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Startup;

/// <summary>
/// A trading engine on a live chart. Starts history and stream side by side, joins them without loss, warms up on live
/// bars, and says when orders may follow signals. Used from the platform's strategy thread alone; sources load on
/// background threads and hand over arrays.
/// </summary>
public sealed class LiveEngine : IDisposable
{
    /// <summary>A history that reaches to within this time of the first live moment goes over into the stream without a gap.</summary>
    private static readonly TimeSpan SeamTolerance = TimeSpan.FromMinutes(5);

    /// <summary>A bar may end this far ahead of the clock: computers' clocks are never quite right.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan SavePatience = TimeSpan.FromSeconds(10);

    private readonly Func<long> _utcNow;
    private readonly IReadOnlyList<IHistorySource> _sources;
    private readonly ISnapshotStore? _snapshots;
    private readonly StateSaving? _saving;
    private readonly WarmupGate _gate;
    private readonly GapWatch _gaps;
    private readonly List<HistoryLoading> _loading = new();
    private readonly List<Bar> _platform = new();
    private readonly List<Bar> _live = new();
    private readonly HashSet<long> _fromSide = new();
    private SnapshotStart? _snapshot;
    private StartupStep? _platformStep;
    private StartupStep? _streamStep;
    private long _startedUtcTicks;
    private long _aliveSinceUtcTicks;
    private long _lastSignOfLifeUtcTicks;
    private long _lostUtcTicks;
    private long _backUtcTicks;
    private bool _platformDone;

    /// <summary>Makes it; nothing runs before <see cref="Start"/>.</summary>
    /// <param name="engine">The engine to feed.</param>
    /// <param name="sources">History beside the platform's own, for example the warm cache.</param>
    /// <param name="bars">Where the window is saved; null for none.</param>
    /// <param name="snapshots">Where the engine's state is saved; null for none.</param>
    /// <param name="utcNow">The clock, UTC ticks; in a replay the replay's time.</param>
    public LiveEngine(
        TradingEngine engine, IReadOnlyList<IHistorySource> sources, IBarStore? bars, ISnapshotStore? snapshots, Func<long> utcNow)
    {
        Engine = engine ?? throw new ArgumentNullException(nameof(engine));
        _sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _utcNow = utcNow ?? throw new ArgumentNullException(nameof(utcNow));
        _snapshots = snapshots;
        _saving = bars is null && snapshots is null ? null : new StateSaving(engine, bars, snapshots, utcNow);
        _gate = new WarmupGate(engine.Options.WarmUp);
        Readiness = new Readiness(engine);
        _gaps = new GapWatch(engine, Ledger, Readiness);
    }

    /// <summary>
    /// Makes one that keeps its files below a folder: the recent window, the history by trading day, and the engine's state;
    /// <paramref name="more"/> are further sources.
    /// </summary>
    public static LiveEngine WithFiles(
        TradingEngine engine, string folder, string instrument, IEnumerable<IHistorySource> more, Func<long> utcNow)
    {
        if (engine is null) throw new ArgumentNullException(nameof(engine));
        var layout = new CacheLayout(folder);
        EngineOptions options = engine.Options;
        var recent = new WarmCache(layout, instrument, options.Interval, options.WindowBars, engine.Calendar.Name, options.CacheFreshness);
        var days = new HistoryFolder(layout, engine.Calendar, BarCodec.ForThisRuntime());
        return new LiveEngine(
            engine, new[] { new PreferredHistory(recent, days) }.Concat(more).ToArray(), new BarArchive(recent, days, instrument, options.Interval), new SnapshotFile(layout, instrument, options.Interval), utcNow);
    }

    /// <summary>A phase was entered. The handler runs on the strategy's thread.</summary>
    public event Action<PhaseChange>? PhaseChanged;

    /// <summary>A source has finished loading: call <see cref="Pump"/> on the strategy's thread. Raised on a background thread.</summary>
    public event Action? PumpNeeded;

    /// <summary>The engine.</summary>
    public TradingEngine Engine { get; }

    /// <summary>What the model needs and what is there.</summary>
    public Readiness Readiness { get; }

    /// <summary>Which intervals without a bar are quiet and which are unknown.</summary>
    public GapLedger Ledger { get; } = new();

    /// <summary>Where it stands.</summary>
    public EnginePhase Phase { get; private set; }

    /// <summary>Steps, phases and findings of the start.</summary>
    public StartupReport Report { get; } = new();

    /// <summary>How the joined history should treat differences.</summary>
    public MergePolicy Policy { get; set; } = MergePolicy.PreferPlatform;

    /// <summary>Live bars handed over so far, those waiting for the join included.</summary>
    public long LiveBars { get; private set; }

    /// <summary>Live bars that ended ahead of the clock and were not used: the computer's clock is wrong, or the stream's.</summary>
    public long BarsAheadOfClock { get; private set; }

    /// <summary>Times that the stream was lost or frozen.</summary>
    public int Interruptions { get; private set; }

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    public long FirstLiveBarUtcTicks { get; private set; }

    /// <summary>Market time that the warm-up still needs.</summary>
    public TimeSpan WarmupRemaining => _gate.Remaining;

    /// <summary>Orders may follow signals.</summary>
    public bool MayTrade => Phase == EnginePhase.Ready;

    /// <summary>Why the last save failed; empty when it did not or nothing is saved.</summary>
    public string SaveProblem => _saving?.Problem ?? string.Empty;

    /// <summary>Gaps that nobody has explained or filled, oldest first: what to ask the platform for.</summary>
    public IReadOnlyList<Gap> UnknownGaps => _gaps.Unknown;

    /// <summary>The intervals of the window that have no bar, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps() => Ledger.Gaps(Engine.Window, Engine.Options.Interval, Engine.Calendar);

    /// <summary>Starts loading every source; the platform's bars and the stream may come at once.</summary>
    public void Start(string instrument)
    {
        if (Phase != EnginePhase.Idle) throw new InvalidOperationException($"It was started before; the phase is {Phase}.");
        _startedUtcTicks = _utcNow();
        Enter(EnginePhase.Seeding, "loading history while the stream is collected");
        EngineOptions options = Engine.Options;
        var request = new HistoryRequest(
            instrument, options.Interval, _startedUtcTicks - options.Window.Ticks, _startedUtcTicks, options.WindowBars);
        _platformStep = Report.Begin("platform history", _startedUtcTicks);
        _streamStep = Report.Begin("live stream", _startedUtcTicks);
        foreach (IHistorySource source in _sources)
        {
            StartupStep step = Report.Begin(source.Name, _startedUtcTicks);
            _loading.Add(new HistoryLoading(source, request, step, RaisePumpNeeded));
        }

        if (_snapshots is not null)
            _snapshot = new SnapshotStart(_snapshots, Report.Begin(_snapshots.Name, _startedUtcTicks), _startedUtcTicks, RaisePumpNeeded);
    }

    /// <summary>A closed historical bar of the platform, oldest first.</summary>
    public void OnPlatformBar(in Bar bar) => _platform.Add(bar);

    /// <summary>The platform has delivered its history; what follows is live.</summary>
    public void EndPlatformHistory()
    {
        _platformDone = true;
        _platformStep!.End(_utcNow(), _platform.Count, _platform.Count > 0, _platform.Count > 0 ? string.Empty : "the chart holds no bars");
        Pump();
    }

    /// <summary>
    /// In a replay, whose clock runs faster than files load: waits for the sources, so that a run can be repeated exactly.
    /// </summary>
    public void WaitForSources()
    {
        foreach (HistoryLoading loading in _loading) loading.Wait(Engine.Options.StartupTimeout);
        _snapshot?.Wait(Engine.Options.StartupTimeout);
        Pump();
    }

    /// <summary>The feed beside the platform's; null when none was chosen.</summary>
    public SideStream? Side { get; internal set; }

    /// <summary>End of the newest bar of the platform's history before the join, UTC ticks; 0 without any.</summary>
    internal long PlatformHistoryEnd => _platform.Count == 0 ? 0 : _platform[_platform.Count - 1].EndUtcTicks;

    /// <summary>A bar closed in the live stream of the platform.</summary>
    public void OnLiveBar(in Bar bar) => OnLiveBar(bar, BarOrigin.Live);

    /// <summary>A bar closed in the live stream.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="origin">The platform's stream or the one beside it.</param>
    public void OnLiveBar(in Bar bar, BarOrigin origin)
    {
        LiveBars++;
        if (FirstLiveBarUtcTicks == 0) FirstLiveBarUtcTicks = bar.EndUtcTicks;
        if (_platformDone) Pump();
        if (Phase is EnginePhase.Idle or EnginePhase.Seeding)
        {
            _live.Add(bar);
            if (origin == BarOrigin.SideFeed) _fromSide.Add(bar.EndUtcTicks);
        }
        else if (Phase != EnginePhase.Stopped)
        {
            Take(bar, origin);
        }
    }

    /// <summary>Bars that were missing have been delivered: puts them in their places, replays what follows, closes the gap.</summary>
    /// <param name="bars">The bars, ascending.</param>
    /// <param name="origin">Who delivered them.</param>
    /// <param name="fromUtcTicks">Begin of the span that the answer is complete for.</param>
    /// <param name="toUtcTicks">Its end.</param>
    public void FillGap(IReadOnlyList<Bar> bars, BarOrigin origin, long fromUtcTicks, long toUtcTicks)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        if (Phase is EnginePhase.Idle or EnginePhase.Seeding or EnginePhase.Stopped) return;
        foreach (Bar bar in bars) Engine.OnBar(bar, origin);
        Ledger.Cover(fromUtcTicks, toUtcTicks);
        _gaps.Reconsider();
    }

    /// <summary>A tick, quote or heartbeat of this stream: it is alive, however quiet the market.</summary>
    public void OnSignOfLife(long utcTicks)
    {
        if (utcTicks <= _lastSignOfLifeUtcTicks) return;
        _lastSignOfLifeUtcTicks = utcTicks;
        if (_aliveSinceUtcTicks == 0) _aliveSinceUtcTicks = utcTicks;
    }

    /// <summary>Another market trades at this time: a stream that has been silent beyond the limit is frozen.</summary>
    public void OnOtherMarketTrades(long utcTicks)
    {
        if (Phase is not (EnginePhase.WarmingUp or EnginePhase.Ready) || _lastSignOfLifeUtcTicks == 0) return;
        if (utcTicks - _lastSignOfLifeUtcTicks > Engine.Options.SilenceLimit.Ticks)
        {
            Lose(
                $"no sign of life for {Engine.Options.SilenceLimit.TotalMinutes:0.#} minutes while another market trades",
                _lastSignOfLifeUtcTicks);
        }
    }

    /// <summary>The stream is interrupted: what comes before the next sign of life is unknown, and the warm-up begins anew.</summary>
    public void OnStreamLost(string reason) => Lose(reason, _utcNow());

    /// <summary>
    /// A span of the stream cannot be vouched for, although bars of it may be there; what comes after it is whole. Ends a loss
    /// that was told before; an empty span does no more than that.
    /// </summary>
    public void OnStreamGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        bool isTaken = Engine.Window.Count > 0 && Engine.Window[0].EndUtcTicks >= toUtcTicks;
        if (fromUtcTicks < toUtcTicks)
        {
            Ledger.Uncover(fromUtcTicks, toUtcTicks);
            if (_lostUtcTicks == 0) Lose(reason, fromUtcTicks);
            if (isTaken) _gaps.Suspect(fromUtcTicks, toUtcTicks);
        }

        if (isTaken) _lostUtcTicks = _backUtcTicks = 0;
        else if (_lostUtcTicks != 0) _backUtcTicks = toUtcTicks;
    }

    private void Lose(string reason, long aliveUntilUtcTicks)
    {
        Interruptions++;
        _gate.Interrupt();
        if (_aliveSinceUtcTicks != 0) Ledger.Cover(_aliveSinceUtcTicks, aliveUntilUtcTicks);
        if (_lostUtcTicks == 0) _lostUtcTicks = aliveUntilUtcTicks;
        _backUtcTicks = 0;
        _aliveSinceUtcTicks = 0;
        if (Phase is EnginePhase.Ready or EnginePhase.WarmingUp) Enter(EnginePhase.Degraded, "stream lost: " + reason);
    }

    /// <summary>The stream is there again: what it brings from now on is whole.</summary>
    public void OnStreamBack()
    {
        if (_lostUtcTicks != 0 && _backUtcTicks == 0) _backUtcTicks = _utcNow();
    }

    /// <summary>Joins history and stream as soon as every source has answered or the time limit is over.</summary>
    public void Pump()
    {
        if (Phase != EnginePhase.Seeding || !_platformDone) return;
        bool all = _loading.TrueForAll(loading => loading.IsFinished) && _snapshot is not { IsFinished: false };
        if (all || _utcNow() - _startedUtcTicks >= Engine.Options.StartupTimeout.Ticks) Join();
    }

    /// <summary>Begins to save the state in the background; false when nothing is saved, not joined yet, or a save runs already.</summary>
    public bool TrySaveNow() =>
        Phase is EnginePhase.WarmingUp or EnginePhase.Ready or EnginePhase.Degraded && _saving is not null && _saving.TryNow(IsSettled);

    /// <summary>Stops loading, saves the state and ends. Callable from every phase and more than once.</summary>
    public void Stop()
    {
        if (Phase == EnginePhase.Stopped) return;
        bool joined = Phase is not (EnginePhase.Idle or EnginePhase.Seeding or EnginePhase.Merging);
        foreach (HistoryLoading loading in _loading) loading.Dispose();
        if (joined) _saving?.Finish(SavePatience, IsSettled);
        Enter(EnginePhase.Stopped, "stopped");
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private bool IsSettled => _gaps.Unknown.Count == 0 && Readiness.IsMet();

    private void Join()
    {
        Enter(EnginePhase.Merging, "joining history and stream");
        StartupStep step = Report.Begin("merge", _utcNow());
        List<BarBatch> batches = Batches();
        MergedBar[] merged = HistoryMerge.Join(batches, Policy, _startedUtcTicks + Engine.Options.Interval.Ticks, out MergeReport report);
        Report.Merge = report;
        step.End(_utcNow(), merged.Length, succeeded: true, report.ToString());
        _streamStep!.End(_utcNow(), _live.Count, succeeded: true, "collected while history loaded");
        foreach (BarBatch batch in batches) CoverHistory(batch);
        CoverSeam(merged);

        int held = _snapshot?.Restore(Engine, merged, _utcNow()) ?? 0;
        if (held > 0) _gaps.Clear();
        Enter(EnginePhase.WarmingUp, $"{Engine.Options.WarmUp.TotalMinutes:0.#} minutes of live bars to come");
        foreach (MergedBar bar in merged.Skip(held))
        {
            if (bar.Origin == BarOrigin.Live) Take(bar.Bar, _fromSide.Contains(bar.Bar.EndUtcTicks) ? BarOrigin.SideFeed : BarOrigin.Live);
            else Seed(bar);
        }

        _platform.Clear();
        _platform.TrimExcess();
        _live.Clear();
        _live.TrimExcess();
        _fromSide.Clear();
    }

    private List<BarBatch> Batches()
    {
        var batches = new List<BarBatch>();
        foreach (HistoryLoading loading in _loading)
        {
            HistoryLoad load = loading.Outcome();
            loading.Step.End(_utcNow(), load.Bars.Length, load.Bars.Length > 0, load.Reason);
            batches.Add(new BarBatch(loading.Source.Origin, load.Bars));
        }

        batches.Add(new BarBatch(BarOrigin.PlatformHistory, _platform.ToArray()));
        batches.Add(new BarBatch(BarOrigin.Live, _live.ToArray()));
        return batches;
    }

    private void Seed(in MergedBar bar)
    {
        _gaps.BeforeBar(bar.Bar.EndUtcTicks);
        Engine.OnBar(bar.Bar, bar.Origin);
    }

    private void Take(in Bar bar, BarOrigin origin)
    {
        if (bar.EndUtcTicks > _utcNow() + ClockTolerance.Ticks)
        {
            BarsAheadOfClock++;
            return;
        }

        if (_lostUtcTicks != 0 && IsTouchedByLoss(bar, origin)) return;
        CoverLive(bar);
        _gaps.BeforeBar(bar.EndUtcTicks);
        if (Engine.OnBar(bar, origin) != BarOutcome.Accepted) return;
        if (Phase == EnginePhase.Degraded) Enter(EnginePhase.WarmingUp, "bars come again");
        _gate.OnBar(bar.EndUtcTicks);
        bool isSettled = IsSettled;
        if (Phase == EnginePhase.WarmingUp && _gate.IsOpen && isSettled) Enter(EnginePhase.Ready, "warm, and all that the model reads is there");
        else if (Phase == EnginePhase.Ready && !isSettled) Enter(EnginePhase.Degraded, Missing());
        _saving?.OnLiveBar(sessionEnds: bar.EndUtcTicks == Engine.CurrentSession.EndUtcTicks, isSettled);
    }

    /// <summary>
    /// After a loss: a bar that was over before it is taken as it is; one that the loss cut into is taken, and counts as
    /// unknown until the platform's history confirms or corrects it; the first whole one ends the loss.
    /// </summary>
    private bool IsTouchedByLoss(in Bar bar, BarOrigin origin)
    {
        long begin = bar.EndUtcTicks - Engine.Options.Interval.Ticks;
        if (bar.EndUtcTicks > _lostUtcTicks && _backUtcTicks != 0 && begin >= _backUtcTicks)
        {
            _lostUtcTicks = _backUtcTicks = 0;
            return false;
        }

        _gaps.BeforeBar(bar.EndUtcTicks);
        if (bar.EndUtcTicks > _lostUtcTicks)
        {
            _gaps.Suspect(begin, bar.EndUtcTicks);
            if (_backUtcTicks == 0) _backUtcTicks = bar.EndUtcTicks;
        }

        Engine.OnBar(bar, origin);
        return true;
    }

    private string Missing()
    {
        if (_gaps.Unknown.Count > 0) return $"{_gaps.Unknown.Count} unknown gaps";
        ReadinessItem item = Readiness.Items().First(one => !one.IsMet);
        return $"{item.Name} has {item.Present} of {item.Needed} {item.Unit}";
    }

    /// <summary>A source that has bars at both ends of a span was there between them.</summary>
    private void CoverHistory(BarBatch batch)
    {
        if (batch.Origin == BarOrigin.Live || batch.Bars.Length == 0) return;
        Ledger.Cover(batch.Bars[0].EndUtcTicks - Engine.Options.Interval.Ticks, batch.Bars[batch.Bars.Length - 1].EndUtcTicks);
    }

    /// <summary>The newest history goes over into the stream when nearly nothing lies between them.</summary>
    private void CoverSeam(MergedBar[] merged)
    {
        int last = Array.FindLastIndex(merged, bar => bar.Origin != BarOrigin.Live);
        if (last < 0) return;
        long end = merged[last].Bar.EndUtcTicks;
        if (_startedUtcTicks - end <= SeamTolerance.Ticks) Ledger.Cover(end, _startedUtcTicks);
        _aliveSinceUtcTicks = _startedUtcTicks;
    }

    private void CoverLive(in Bar bar)
    {
        OnSignOfLife(bar.EndUtcTicks - Engine.Options.Interval.Ticks);
        OnSignOfLife(bar.EndUtcTicks);
        Ledger.Cover(_aliveSinceUtcTicks, bar.EndUtcTicks);
    }

    private void RaisePumpNeeded() => PumpNeeded?.Invoke();

    private void Enter(EnginePhase phase, string reason)
    {
        Phase = phase;
        var change = new PhaseChange(phase, _utcNow(), reason);
        Report.Add(change);
        PhaseChanged?.Invoke(change);
    }
}

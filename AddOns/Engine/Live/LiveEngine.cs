using System;
using System.Collections.Generic;
using System.Globalization;
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
    /// <summary>A bar may end this far ahead of the clock: computers' clocks are never quite right.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan SavePatience = TimeSpan.FromSeconds(10);

    private readonly Func<long> _utcNow;
    private readonly IReadOnlyList<IHistorySource> _sources;
    private readonly ISnapshotStore? _snapshots;
    private readonly StateSaving? _saving;
    private readonly PhaseProgress _progress;
    private readonly WarmupGate _gate;
    private readonly GapWatch _gaps;
    private readonly LiveStream _stream;
    private readonly StreamIntake _intake;
    private readonly SilenceWatch _silence;
    private readonly HistoryJoin _history;
    private readonly StartupSources _startup = new();
    private SnapshotStart? _snapshot;
    private long _startedUtcTicks;
    private long _newestLiveUtcTicks;

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
        _progress = new PhaseProgress(utcNow, Report, _gate, Readiness, _gaps);
        _stream = new LiveStream(Ledger, engine.Options.Interval);
        _intake = new StreamIntake(engine, _stream, _gaps, Ledger);
        var usual = new UsualSilence(engine.Options.Interval, engine.Calendar);
        _silence = new SilenceWatch(engine, _stream, _gaps, usual);
        _history = new HistoryJoin(engine, _gaps, new HistoryCoverage(Ledger, engine.Options.Interval, usual));
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
    public event Action<PhaseChange>? PhaseChanged
    {
        add => _progress.Changed += value;
        remove => _progress.Changed -= value;
    }

    /// <summary>A source has finished loading: call <see cref="Pump"/> on the strategy's thread. Raised on a background thread.</summary>
    public event Action? PumpNeeded;

    /// <summary>The engine.</summary>
    public TradingEngine Engine { get; }

    /// <summary>What the model needs and what is there.</summary>
    public Readiness Readiness { get; }

    /// <summary>Which intervals without a bar are quiet and which are unknown.</summary>
    public GapLedger Ledger { get; } = new();

    /// <summary>Where it stands.</summary>
    public EnginePhase Phase => _progress.Phase;

    /// <summary>Steps, phases and findings of the start.</summary>
    public StartupReport Report { get; } = new();

    /// <summary>How the joined history should treat differences.</summary>
    public MergePolicy Policy { get; set; } = MergePolicy.PreferPlatform;

    /// <summary>Live bars handed over so far, those waiting for the join included.</summary>
    public long LiveBars { get; private set; }

    /// <summary>Bars after the join that ended ahead of the clock and were not used: the computer's clock is wrong, or the stream's.</summary>
    public long BarsAheadOfClock { get; private set; }

    /// <summary>Bars that came as the answer to a gap and lie outside it: not used.</summary>
    public long BarsOutsideGaps { get; private set; }

    /// <summary>Times that the stream was lost or frozen.</summary>
    public int Interruptions => _stream.Interruptions;

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    public long FirstLiveBarUtcTicks { get; private set; }

    /// <summary>Market time that the warm-up still needs.</summary>
    public TimeSpan WarmupRemaining => _gate.Remaining;

    /// <summary>Orders may follow signals.</summary>
    public bool MayTrade => Phase == EnginePhase.Ready;

    /// <summary>Why the last save failed; empty when it did not or nothing is saved.</summary>
    public string SaveProblem => _saving?.Problem ?? string.Empty;

    /// <summary>The newest save: ends with why it failed, empty when it did not.</summary>
    public System.Threading.Tasks.Task<string> Saving => _saving?.Running ?? System.Threading.Tasks.Task.FromResult(string.Empty);

    /// <summary>Gaps that nobody has explained or filled, oldest first: what to ask the platform for.</summary>
    public IReadOnlyList<Gap> UnknownGaps => _gaps.Unknown;

    /// <summary>The intervals of the window that have no bar, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps() => Ledger.Gaps(Engine.Window, Engine.Options.Interval, Engine.Calendar);

    /// <summary>Starts loading every source; the platform's bars and the stream may come at once.</summary>
    public void Start(string instrument)
    {
        if (Phase != EnginePhase.Idle) throw new InvalidOperationException($"It was started before; the phase is {Phase}.");
        _startedUtcTicks = _utcNow();
        _progress.Enter(EnginePhase.Seeding, "loading history while the stream is collected");
        _stream.Begin(_startedUtcTicks);
        EngineOptions options = Engine.Options;
        long span = Math.Max(options.Window.Ticks, Readiness.BaseBarsNeeded * options.Interval.Ticks);
        var request = new HistoryRequest(
            instrument, options.Interval, SessionIntervals.Back(_startedUtcTicks, span, Engine.Calendar), _startedUtcTicks, options.WindowBars);
        Side?.Start();
        _startup.Start(_sources, request, Report, RaisePumpNeeded);
        if (_snapshots is not null)
            _snapshot = new SnapshotStart(_snapshots, Report.Begin(_snapshots.Name, _startedUtcTicks), _startedUtcTicks, RaisePumpNeeded);
    }

    /// <summary>A closed historical bar of the platform, oldest first.</summary>
    public void OnPlatformBar(in Bar bar) => _startup.OnPlatformBar(bar);

    /// <summary>The platform has delivered its history; what follows is live.</summary>
    public void EndPlatformHistory()
    {
        Side?.EndPlatformHistory();
        if (_progress.IsJoined)
        {
            PutLate(_startup.TakeLatePlatform(_utcNow()));
            return;
        }

        _startup.EndPlatform(_utcNow());
        // A long chart takes its time; the stream has not been silent meanwhile, it has only not been heard.
        _stream.OnSignOfLife(_utcNow());
        Pump();
    }

    /// <summary>
    /// In a replay, whose clock runs faster than files load: waits for the sources, so that a run can be repeated exactly.
    /// </summary>
    public void WaitForSources()
    {
        _startup.Wait(Engine.Options.StartupTimeout);
        _snapshot?.Wait(Engine.Options.StartupTimeout);
        Pump();
    }

    /// <summary>The feed beside the platform's; null when none was chosen.</summary>
    public SideStream? Side { get; internal set; }

    /// <summary>End of the newest bar of the platform's history before the join, UTC ticks; 0 without any.</summary>
    internal long PlatformHistoryEnd => _startup.PlatformEnd;

    /// <summary>A bar closed in the platform's live stream. With a side feed the arbiter decides whose bar is used.</summary>
    public void OnLiveBar(in Bar bar)
    {
        if (Side is null) OnStreamBar(bar, BarOrigin.Live);
        else Side.OnPlatformBar(bar);
    }

    /// <summary>The next bar of the one stream that is used, and where it came from.</summary>
    internal void OnStreamBar(in Bar bar, BarOrigin origin)
    {
        LiveBars++;
        if (FirstLiveBarUtcTicks == 0) FirstLiveBarUtcTicks = bar.EndUtcTicks;
        _newestLiveUtcTicks = Math.Max(_newestLiveUtcTicks, bar.EndUtcTicks);
        Pump();
        if (Phase is EnginePhase.Idle or EnginePhase.Seeding)
        {
            _startup.OnLiveBar(bar, origin);
            _stream.OnWaiting(bar);
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
        if (!_progress.IsJoined) return;
        Bar[] inside = bars.Where(bar => bar.EndUtcTicks > fromUtcTicks && bar.EndUtcTicks <= toUtcTicks).ToArray();
        BarsOutsideGaps += bars.Count - inside.Length;
        _gaps.Put(inside, origin);
        Ledger.Cover(fromUtcTicks, toUtcTicks);
        _gaps.Reconsider();
    }

    /// <summary>A tick, quote or heartbeat of this stream: it is alive, however quiet the market.</summary>
    public void OnSignOfLife(long utcTicks)
    {
        // The first one after an impossible silence ends it, and must not make it look like life.
        CheckSilence(utcTicks);
        _stream.OnSignOfLife(utcTicks);
    }

    /// <summary>Another market trades at this time: a stream that has been silent beyond the limit is frozen.</summary>
    public void OnOtherMarketTrades(long utcTicks)
    {
        long since = _stream.SilentSince;
        if (Phase is EnginePhase.WarmingUp or EnginePhase.Ready && !_stream.IsAway && utcTicks - since > Engine.Options.SilenceLimit.Ticks)
            Lose($"no sign of life for {Minutes(utcTicks - since)} minutes while another market trades", since, isFrozen: true);
    }

    /// <summary>
    /// To be called every few seconds: a stream that has shown no sign of life for longer than <see cref="EngineOptions.SilenceLimit"/>,
    /// and for longer than this market is ever silent, is frozen, whatever its connection says.
    /// </summary>
    public void CheckStream() => CheckSilence(_utcNow());

    /// <summary>
    /// The platform's stream is interrupted: what comes before the next sign of life is unknown, and the warm-up begins anew,
    /// unless a side feed takes its place.
    /// </summary>
    public void OnStreamLost(string reason)
    {
        if (Side is null) Lose(reason, _utcNow(), isFrozen: false);
        else Side.OnPlatformLost(reason);
    }

    /// <summary>The stream that is used is interrupted, and was whole until then.</summary>
    internal void OnUsedStreamLost(string reason, long aliveUntilUtcTicks) => Lose(reason, aliveUntilUtcTicks, isFrozen: false);

    /// <summary>The stream that is used is there again.</summary>
    internal void OnUsedStreamBack() => _stream.OnBack(_utcNow());

    /// <summary>
    /// A span of the stream cannot be vouched for, although bars of it may be there; what comes after it is whole. Ends a loss
    /// that was told before; an empty span does no more than that.
    /// </summary>
    internal void OnStreamGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        if (fromUtcTicks < toUtcTicks)
        {
            Lose(reason, fromUtcTicks, isFrozen: false);
            Ledger.Uncover(fromUtcTicks, toUtcTicks);
            if (Engine.Window.Count > 0 && Engine.Window[0].EndUtcTicks >= toUtcTicks) _gaps.Suspect(fromUtcTicks, toUtcTicks);
        }

        _stream.OnBack(toUtcTicks);
    }

    /// <summary>The platform's stream is there again: what it brings from now on is whole.</summary>
    public void OnStreamBack()
    {
        if (Side is null) OnUsedStreamBack();
        else Side.OnPlatformBack();
    }

    /// <summary>
    /// Joins history and stream as soon as every source has answered or the time limit is over; what a source delivers later
    /// is put in its place.
    /// </summary>
    public void Pump()
    {
        if (_progress.IsJoined && _startup.HasLate) PutLate(_startup.TakeLate(_utcNow()).ToArray());
        if (Phase != EnginePhase.Seeding || (!_startup.IsPlatformDone && _startup.Waiting == 0)) return;
        bool all = _startup.AreFinished && _snapshot is not { IsFinished: false };
        // The stream's own time counts too: a clock that was set back would hold the start for ever.
        long now = Math.Max(_utcNow(), _newestLiveUtcTicks);
        if (all || now - _startedUtcTicks >= Engine.Options.StartupTimeout.Ticks) Join();
    }

    /// <summary>Begins to save the state in the background; false when nothing is saved, not joined yet, or a save runs already.</summary>
    public bool TrySaveNow() =>
        _progress.IsJoined && _saving is not null && _saving.TryNow(_progress.IsSettled);

    /// <summary>
    /// Ends whatever waits for a source or a feed, since the run is about to end: what has not come does not come any more.
    /// <see cref="Stop"/> follows. From any thread.
    /// </summary>
    public void CancelWaits()
    {
        _startup.Dispose();
        Side?.CancelWaits();
    }

    /// <summary>Stops loading, saves the state and ends. Callable from every phase and more than once.</summary>
    public void Stop()
    {
        Side?.Dispose();
        if (Phase == EnginePhase.Stopped) return;
        bool joined = _progress.IsJoined;
        _startup.Dispose();
        if (joined) _saving?.Finish(SavePatience, _progress.IsSettled);
        _progress.Enter(EnginePhase.Stopped, "stopped");
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Join()
    {
        _progress.Enter(EnginePhase.Merging, "joining history and stream");
        StartupStep step = Report.Begin("merge", _utcNow());
        List<BarBatch> batches = _startup.Take(_utcNow());
        MergedBar[] merged;
        try
        {
            merged = _history.Join(batches, Policy, _startedUtcTicks, _utcNow() + ClockTolerance.Ticks, out MergeReport report);
            Report.Merge = report;
            step.End(_utcNow(), merged.Length, succeeded: true, report.ToString());
        }
        catch (MergeConflictException conflict)
        {
            step.End(_utcNow(), 0, succeeded: false, conflict.Message);
            _startup.Dispose();
            _progress.Enter(EnginePhase.Stopped, conflict.Message);
            return;
        }

        int held = _snapshot?.Restore(Engine, merged, _utcNow()) ?? 0;
        if (held > 0) _gaps.Clear();
        _progress.Enter(EnginePhase.WarmingUp, $"{Engine.Options.WarmUp.TotalMinutes:0.#} minutes of live bars to come");
        for (int i = held; i < merged.Length; i++)
        {
            if (merged[i].Origin == BarOrigin.Live) Take(merged[i].Bar, _startup.OriginOf(merged[i].Bar));
            else _history.Seed(merged[i]);
        }

        if (_stream.IsLost) _progress.OnStreamLost(_stream.Reason);
    }

    private void PutLate(params BarBatch[] batches)
    {
        foreach (BarBatch batch in batches) BarsAheadOfClock += _history.PutLate(batch, _startedUtcTicks, _utcNow() + ClockTolerance.Ticks);
    }

    private void Take(in Bar bar, BarOrigin origin)
    {
        long ahead = bar.EndUtcTicks - _utcNow();
        if (ahead > ClockTolerance.Ticks)
        {
            BarsAheadOfClock++;
            // The clock is the one thing that cannot tell until when the stream was whole; the newest bar can.
            long newest = Engine.Window.Count > 0 ? Engine.Window[0].EndUtcTicks : 0;
            Lose(
                $"bars end {Minutes(ahead)} minutes ahead of this computer's clock; set it by the network", Math.Max(newest, bar.EndUtcTicks - ahead),
                isFrozen: false);
            return;
        }

        CheckSilence(bar.EndUtcTicks - Engine.Options.Interval.Ticks);
        if (!_intake.Take(bar, origin)) return;
        _progress.OnLiveBar(bar.EndUtcTicks, Engine.CurrentSession.BeginUtcTicks);
        _saving?.OnLiveBar(bar.EndUtcTicks, _progress.IsSettled);
    }

    private void CheckSilence(long utcTicks)
    {
        if (!_progress.IsJoined || !_silence.IsTooLong(utcTicks)) return;
        long since = _stream.SilentSince;
        Lose($"no trade and no quote for {Minutes(utcTicks - since)} minutes, longer than this market is ever silent", since, isFrozen: true);
    }

    private void Lose(string reason, long aliveUntilUtcTicks, bool isFrozen)
    {
        _stream.Lose(reason, aliveUntilUtcTicks, isFrozen);
        _progress.OnStreamLost(reason);
    }

    private static string Minutes(long ticks) => TimeSpan.FromTicks(ticks).TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture);

    private void RaisePumpNeeded() => PumpNeeded?.Invoke();
}

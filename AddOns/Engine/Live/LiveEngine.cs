using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Live;

/// <summary>
/// A trading engine on a live chart. Starts history and stream side by side, joins them without loss, warms up on live bars, and
/// says when orders may follow signals. Used from the platform's strategy thread alone; sources and feeds work on threads of
/// their own and hand over arrays and queues.
/// </summary>
public sealed class LiveEngine : IDisposable
{
    private static readonly TimeSpan SavePatience = TimeSpan.FromSeconds(10);

    private readonly IClock _clock;
    private readonly StateSaving? _saving;
    private readonly WarmupGate _gate;
    private readonly PhaseProgress _progress;
    private readonly GapWatch _gaps;
    private readonly UsedStream _stream;
    private readonly EngineStart _start;
    private readonly FeedNotes _notes;
    private readonly StreamEntry _entry;
    private readonly StreamSources _sources;
    private readonly List<string> _losses = new();

    /// <summary>Makes it; nothing runs before <see cref="Start"/>.</summary>
    /// <param name="engine">The engine to feed.</param>
    /// <param name="options">How it starts and runs.</param>
    /// <param name="history">History beside the platform's own, for example the warm cache.</param>
    /// <param name="bars">Where the window is saved; null for none.</param>
    /// <param name="snapshots">Where the engine's state is saved; null for none.</param>
    /// <param name="clock">The present; in a replay the replay's time.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public LiveEngine(
        TradingEngine engine, LiveOptions options, IReadOnlyList<IHistorySource> history, IBarStore? bars,
        ISnapshotStore? snapshots, IClock clock)
    {
        Engine = engine ?? throw new ArgumentNullException(nameof(engine));
        Options = options ?? throw new ArgumentNullException(nameof(options));
        if (history is null) throw new ArgumentNullException(nameof(history));
        _clock = clock ?? throw new ArgumentNullException(nameof(clock));
        options.Validate();
        BarInterval interval = engine.Options.Interval;
        if (bars is not null || snapshots is not null)
            _saving = new StateSaving(engine, bars, snapshots, options.CacheSaveBars, clock);
        _gate = new WarmupGate(options.WarmUp);
        _gaps = new GapWatch(engine, Ledger);
        Readiness = new Readiness(engine, _gaps);
        _progress = new PhaseProgress(clock, Report, _gate, Readiness, _gaps);
        var usual = new UsualSilence(interval, engine.Calendar);
        _stream = new UsedStream(engine, options, clock, _progress, Ledger, _gaps, usual, _saving);
        var join = new HistoryJoin(engine, _gaps, new HistoryCoverage(Ledger, interval, usual));
        _start = new EngineStart(engine, options, history, snapshots, clock, _progress, Report, _gaps, join, _stream);
        _notes = new FeedNotes(clock);
        _entry = new StreamEntry(engine, clock, _progress, _gaps, _start, _stream, _notes);
        _sources = new StreamSources(_entry, interval, Report, _notes, clock);
    }

    /// <summary>
    /// Makes one that keeps its files below a folder: the recent window, the history by trading day, and the engine's state;
    /// <paramref name="more"/> are further sources of history.
    /// </summary>
    public static LiveEngine WithFiles(
        TradingEngine engine, LiveOptions options, string folder, string instrument, IEnumerable<IHistorySource> more,
        IClock clock)
    {
        if (engine is null) throw new ArgumentNullException(nameof(engine));
        if (options is null) throw new ArgumentNullException(nameof(options));
        var layout = new CacheLayout(folder);
        BarInterval interval = engine.Options.Interval;
        var recent = new WarmCache(
            layout, instrument, interval, engine.Options.WindowBars, engine.Calendar.Name, options.CacheFreshness);
        var days = new HistoryFolder(layout, engine.Calendar, BarCodec.ForThisRuntime());
        IHistorySource[] history = new[] { new PreferredHistory(recent, days) }.Concat(more).ToArray();
        var archive = new BarArchive(recent, days, instrument, interval);
        return new LiveEngine(engine, options, history, archive, new SnapshotFile(layout, instrument, interval), clock);
    }

    /// <summary>A phase was entered. The handler runs on the strategy's thread.</summary>
    public event Action<PhaseChange>? PhaseChanged
    {
        add => _progress.Changed += value;
        remove => _progress.Changed -= value;
    }

    /// <summary>
    /// A source has finished loading: call <see cref="Pump"/> on the strategy's thread. Raised on a background thread.
    /// </summary>
    public event Action? PumpNeeded
    {
        add => _start.PumpNeeded += value;
        remove => _start.PumpNeeded -= value;
    }

    /// <summary>
    /// The side feed has something: call <see cref="Drain"/> on the strategy's thread. Raised on a thread of the feed's, once
    /// until then.
    /// </summary>
    public event Action? DrainNeeded
    {
        add => _sources.DrainNeeded += value;
        remove => _sources.DrainNeeded -= value;
    }

    /// <summary>Something happened to the feeds. The handler runs on the strategy's thread.</summary>
    public event Action<FeedNote>? FeedSaid
    {
        add => _notes.Said += value;
        remove => _notes.Said -= value;
    }

    /// <summary>The engine.</summary>
    public TradingEngine Engine { get; }

    /// <summary>How it starts and runs; not to be changed any more.</summary>
    public LiveOptions Options { get; }

    /// <summary>What the model needs and what is there.</summary>
    public Readiness Readiness { get; }

    /// <summary>Which intervals without a bar are quiet and which are unknown.</summary>
    public GapLedger Ledger { get; } = new();

    /// <summary>The phase that the engine is in.</summary>
    public EnginePhase Phase => _progress.Phase;

    /// <summary>Steps, phases and findings of the start.</summary>
    public StartupReport Report { get; } = new();

    /// <summary>Live bars handed over so far, those that wait for the join included.</summary>
    public long LiveBars => _entry.Bars;

    /// <summary>
    /// Bars after the join that ended ahead of the clock and were not used: the computer's clock is wrong, or the stream's.
    /// </summary>
    public long BarsAheadOfClock => _stream.BarsAheadOfClock + _start.BarsAheadOfClock;

    /// <summary>Bars that came as the answer to a gap and lie outside it: not used.</summary>
    public long BarsOutsideGaps { get; private set; }

    /// <summary>How many times the stream was lost or frozen.</summary>
    public int Interruptions => _stream.Interruptions;

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    public long FirstLiveBarUtcTicks => _entry.FirstBarUtcTicks;

    /// <summary>Market time that the warm-up still needs.</summary>
    public TimeSpan WarmupRemaining => _gate.Remaining;

    /// <summary>Orders may follow signals.</summary>
    public bool MayTrade => Phase == EnginePhase.Ready;

    /// <summary>The feed beside the platform's; null when none was chosen or it was refused.</summary>
    public SideStream? Side => _sources.Side;

    /// <summary>The feed beside the platform's that was chosen and refused; null when none was.</summary>
    public RefusedFeed? RefusedSide => _sources.Refused;

    /// <summary>The feed beside the platform's in one line, used or refused; null when none was chosen.</summary>
    public string? SideInWords => Side?.ToString() ?? RefusedSide?.ToString();

    /// <summary>What happened to the feeds, oldest first; the last 200.</summary>
    public IReadOnlyList<FeedNote> FeedNotes => _notes.All;

    /// <summary>Why the last save failed; empty when it did not or nothing is saved.</summary>
    public string SaveProblem => _saving?.Problem ?? string.Empty;

    /// <summary>
    /// What the end of the run could not keep, a sentence each: the last state, journal lines, the report of the join. Empty when
    /// all was kept; complete when the engine has stopped and the run's journal has ended.
    /// </summary>
    public IReadOnlyList<string> Losses => _losses;

    /// <summary>The newest save. Its result says why it failed and is empty when it did not.</summary>
    public Task<string> Saving => _saving?.Running ?? Task.FromResult(string.Empty);

    /// <summary>Gaps that nobody has explained or filled, oldest first: what to ask the platform for.</summary>
    public IReadOnlyList<Gap> UnknownGaps => _gaps.Unknown;

    /// <summary>The intervals of the window that have no bar, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps() => Ledger.Gaps(Engine.Window, Engine.Options.Interval, Engine.Calendar);

    /// <summary>
    /// Takes live bars from a feed beside the platform's too; the engine starts it and ends it. Before <see cref="Start"/>.
    /// </summary>
    /// <param name="feed">The feed; owned from now on.</param>
    /// <param name="tickSize">The instrument's tick size.</param>
    /// <param name="isReplay">
    /// The clock is a replay's, which may run faster than the feed: the feed's bars are waited for, and each is used when its
    /// time has come.
    /// </param>
    public void UseSideFeed(ILiveFeed feed, double tickSize, bool isReplay)
    {
        RequireIdle();
        _sources.Use(feed ?? throw new ArgumentNullException(nameof(feed)), tickSize, isReplay);
    }

    /// <summary>
    /// A feed beside the platform's was chosen and cannot be used: the start and its report say why, and the platform's bars are
    /// used alone. Before <see cref="Start"/>.
    /// </summary>
    public void RefuseSideFeed(string name, string reason)
    {
        RequireIdle();
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (reason is null) throw new ArgumentNullException(nameof(reason));
        _sources.Refuse(name, reason);
    }

    /// <summary>Starts loading every source; the platform's bars and the stream may come at once.</summary>
    public void Start(string instrument)
    {
        RequireIdle();
        _start.Begin();
        // The side feed connects before its history is asked for, which goes by the same login.
        _sources.Start();
        _start.Load(instrument, Readiness.BaseBarsNeeded);
    }

    /// <summary>A closed historical bar of the platform, oldest first.</summary>
    public void OnPlatformBar(in Bar bar) => _start.OnPlatformBar(bar);

    /// <summary>The platform has delivered its history; what follows is live.</summary>
    public void EndPlatformHistory()
    {
        _sources.EndPlatformHistory(_start.PlatformHistoryEnd);
        _start.EndPlatformHistory();
    }

    /// <summary>
    /// In a replay, whose clock runs faster than files load: waits for the sources, so that a run can be repeated exactly.
    /// </summary>
    public void WaitForSources() => _start.Wait();

    /// <summary>
    /// Joins history and stream as soon as every source has answered or the time limit is over; puts what a source delivers later
    /// into its place. The signals of history that follow from either are not for orders, so none is returned.
    /// </summary>
    public void Pump() => _start.Pump();

    /// <summary>A bar closed in the platform's live stream. With a side feed the arbiter decides whose bar is used.</summary>
    public LiveStep OnLiveBar(in Bar bar)
    {
        long before = _entry.BeginStep();
        _sources.OnPlatformBar(bar);
        return _entry.EndStep(before);
    }

    /// <summary>Takes what the side feed has ready.</summary>
    public LiveStep Drain()
    {
        long before = _entry.BeginStep();
        _sources.Drain();
        return _entry.EndStep(before);
    }

    /// <summary>
    /// Bars that were missing have been delivered: puts them in their places, replays what follows, closes the gap.
    /// </summary>
    /// <param name="bars">The bars, ascending.</param>
    /// <param name="origin">Who delivered them.</param>
    /// <param name="fromUtcTicks">Begin of the span that the answer is complete for.</param>
    /// <param name="toUtcTicks">Its end.</param>
    public void FillGap(IReadOnlyList<Bar> bars, BarOrigin origin, long fromUtcTicks, long toUtcTicks)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        if (_progress.IsJoined) BarsOutsideGaps += _gaps.Fill(bars, origin, fromUtcTicks, toUtcTicks);
    }

    /// <summary>A tick, quote or heartbeat of this stream: it is alive, however quiet the market.</summary>
    public void OnSignOfLife(long utcTicks) => _stream.OnSignOfLife(utcTicks);

    /// <summary>Another market trades at this time: a stream that has been silent beyond the limit is frozen.</summary>
    public void OnOtherMarketTrades(long utcTicks) => _stream.OnOtherMarketTrades(utcTicks);

    /// <summary>
    /// To be called every few seconds: a stream that has shown no sign of life for longer than <see
    /// cref="LiveOptions.SilenceLimit"/>, and for longer than this market is ever silent, is frozen, whatever its connection
    /// says.
    /// </summary>
    public void CheckStream() => _stream.CheckSilence(_clock.UtcTicks);

    /// <summary>
    /// The platform's stream is interrupted: what comes before the next sign of life is unknown, and the warm-up begins anew,
    /// unless a side feed takes its place.
    /// </summary>
    public void OnStreamLost(string reason) => _sources.OnPlatformLost(reason);

    /// <summary>The platform's stream is there again: what it brings from now on is whole.</summary>
    public void OnStreamBack() => _sources.OnPlatformBack();

    /// <summary>
    /// Begins to save the state in the background; false when nothing is saved, not joined yet, or a save runs already.
    /// </summary>
    public bool TrySaveNow() => _progress.IsJoined && _saving is not null && _saving.TryNow(_progress.IsSettled);

    /// <summary>
    /// Ends whatever waits for a source or a feed, since the run is about to end; what has not come by now is not used.
    /// <see cref="Stop"/> follows. From any thread.
    /// </summary>
    public void CancelWaits()
    {
        _start.Dispose();
        _sources.CancelWaits();
    }

    /// <summary>Stops loading, saves the state and ends. Callable from every phase and more than once.</summary>
    public void Stop()
    {
        _sources.Dispose();
        if (Phase == EnginePhase.Stopped) return;
        bool joined = _progress.IsJoined;
        _start.Dispose();
        if (joined && _saving?.Finish(SavePatience, _progress.IsSettled) is { Length: > 0 } problem)
            _losses.Add("the last save failed: " + problem);
        _progress.Enter(EnginePhase.Stopped, "stopped");
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    /// <summary>Something of the run was not kept.</summary>
    internal void Lose(string what) => _losses.Add(what);

    private void RequireIdle()
    {
        if (Phase != EnginePhase.Idle) throw new InvalidOperationException($"It was started before; the phase is {Phase}.");
    }
}

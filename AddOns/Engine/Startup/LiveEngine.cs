using System;
using System.Collections.Generic;
using NT8Bridge.History;

namespace NT8Bridge.Startup;

/// <summary>
/// A trading engine on a live chart. Starts history and stream side by side, joins them without loss, warms up on live
/// bars and says when orders may follow signals. Used from the platform's strategy thread alone; sources load on
/// background threads and hand over arrays.
/// </summary>
public sealed class LiveEngine : IDisposable
{
    private readonly Func<long> _utcNow;
    private readonly IReadOnlyList<IHistorySource> _sources;
    private readonly CacheSaving? _saving;
    private readonly WarmupGate _gate;
    private readonly List<HistoryLoading> _loading = new();
    private readonly List<Bar> _platform = new();
    private readonly List<Bar> _live = new();
    private StartupStep? _platformStep;
    private StartupStep? _streamStep;
    private long _startedUtcTicks;
    private long _aliveSinceUtcTicks;
    private bool _platformDone;

    /// <summary>Makes it; nothing runs before <see cref="Start"/>.</summary>
    /// <param name="engine">The engine to feed.</param>
    /// <param name="sources">History beside the platform's own, for example the warm cache.</param>
    /// <param name="store">Where the window is saved; null for none.</param>
    /// <param name="utcNow">The clock, UTC ticks; in a replay the replay's time.</param>
    public LiveEngine(TradingEngine engine, IReadOnlyList<IHistorySource> sources, IBarStore? store, Func<long> utcNow)
    {
        Engine = engine ?? throw new ArgumentNullException(nameof(engine));
        _sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _utcNow = utcNow ?? throw new ArgumentNullException(nameof(utcNow));
        _saving = store is null ? null : new CacheSaving(store, engine.Options.CacheSaveBars, utcNow);
        _gate = new WarmupGate(engine.Options.WarmUp);
    }

    /// <summary>A phase was entered. The handler runs on the strategy's thread.</summary>
    public event Action<PhaseChange>? PhaseChanged;

    /// <summary>
    /// A source has finished loading: call <see cref="Pump"/> on the strategy's thread. Raised on a background thread.
    /// </summary>
    public event Action? PumpNeeded;

    /// <summary>The engine.</summary>
    public TradingEngine Engine { get; }

    /// <summary>Where it stands.</summary>
    public EnginePhase Phase { get; private set; }

    /// <summary>Steps, phases and findings of the start.</summary>
    public StartupReport Report { get; } = new();

    /// <summary>How the joined history should treat differences.</summary>
    public MergePolicy Policy { get; set; } = MergePolicy.PreferPlatform;

    /// <summary>Live bars handed over so far, those waiting for the join included.</summary>
    public long LiveBars { get; private set; }

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    public long FirstLiveBarUtcTicks { get; private set; }

    /// <summary>Market time that the warm-up still needs.</summary>
    public TimeSpan WarmupRemaining => _gate.Remaining;

    /// <summary>Orders may follow signals.</summary>
    public bool MayTrade => Phase == EnginePhase.Ready;

    /// <summary>Which intervals without a bar are quiet and which are unknown.</summary>
    public GapLedger Ledger { get; } = new();

    /// <summary>The intervals of the window that have no bar, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps() => Ledger.Gaps(Engine.Window, Engine.Options.Interval, Engine.Calendar);

    /// <summary>Why the last cache save failed; empty when it did not or there is no cache.</summary>
    public string CacheProblem => _saving?.Problem ?? string.Empty;

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
        foreach (IHistorySource source in _sources)
        {
            StartupStep step = Report.Begin(source.Name, _startedUtcTicks);
            _loading.Add(new HistoryLoading(source, request, step, () => PumpNeeded?.Invoke()));
        }
    }

    /// <summary>A closed historical bar of the platform, oldest first.</summary>
    public void OnPlatformBar(in Bar bar) => _platform.Add(bar);

    /// <summary>The platform has delivered its history; what follows is live.</summary>
    public void EndPlatformHistory()
    {
        _platformDone = true;
        _platformStep!.End(_utcNow(), _platform.Count, _platform.Count > 0, _platform.Count > 0 ? string.Empty : "the chart holds no bars");
        _streamStep = Report.Begin("live stream", _utcNow());
        Pump();
    }

    /// <summary>
    /// In a replay, whose clock runs faster than files load: waits for the sources, so that a run can be repeated exactly.
    /// </summary>
    public void WaitForSources()
    {
        foreach (HistoryLoading loading in _loading) loading.Wait(Engine.Options.StartupTimeout);
        Pump();
    }

    /// <summary>A bar closed in the live stream.</summary>
    public void OnLiveBar(in Bar bar)
    {
        LiveBars++;
        if (FirstLiveBarUtcTicks == 0) FirstLiveBarUtcTicks = bar.EndUtcTicks;
        if (_platformDone) Pump();
        if (Phase is EnginePhase.Idle or EnginePhase.Seeding) _live.Add(bar);
        else if (Phase != EnginePhase.Stopped) Take(bar);
    }

    /// <summary>The platform lost its data connection: the warm-up begins anew when bars come again.</summary>
    public void OnStreamLost(string reason)
    {
        _gate.Interrupt();
        _aliveSinceUtcTicks = 0;
        if (Phase is EnginePhase.Ready or EnginePhase.WarmingUp) Enter(EnginePhase.Degraded, "stream lost: " + reason);
    }

    /// <summary>Joins history and stream as soon as every source has answered or the time limit is over.</summary>
    public void Pump()
    {
        if (Phase != EnginePhase.Seeding || !_platformDone) return;
        bool all = _loading.TrueForAll(loading => loading.IsFinished);
        if (all || _utcNow() - _startedUtcTicks >= Engine.Options.StartupTimeout.Ticks) Join();
    }

    /// <summary>Stops loading, saves the window and ends. Callable from every phase and more than once.</summary>
    public void Stop()
    {
        if (Phase == EnginePhase.Stopped) return;
        bool joined = Phase is not (EnginePhase.Idle or EnginePhase.Seeding);
        foreach (HistoryLoading loading in _loading) loading.Dispose();
        if (joined) _saving?.Finish(Engine.Window, TimeSpan.FromSeconds(10));
        Enter(EnginePhase.Stopped, "stopped");
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Join()
    {
        Enter(EnginePhase.Merging, "joining history and stream");
        StartupStep step = Report.Begin("merge", _utcNow());
        var batches = new List<BarBatch>();
        foreach (HistoryLoading loading in _loading)
        {
            HistoryLoad load = loading.Outcome();
            loading.Step.End(_utcNow(), load.Bars.Length, load.Bars.Length > 0, load.Reason);
            batches.Add(new BarBatch(loading.Source.Origin, load.Bars));
        }

        batches.Add(new BarBatch(BarOrigin.PlatformHistory, _platform.ToArray()));
        batches.Add(new BarBatch(BarOrigin.Live, _live.ToArray()));
        MergedBar[] merged = HistoryMerge.Join(batches, Policy, out MergeReport report);
        Report.Merge = report;
        step.End(_utcNow(), merged.Length, succeeded: true, report.ToString());
        _streamStep!.End(_utcNow(), _live.Count, succeeded: true, "collected while history loaded");
        Enter(EnginePhase.WarmingUp, $"{Engine.Options.WarmUp.TotalMinutes:0.#} minutes of live bars to come");
        foreach (BarBatch batch in batches) CoverHistory(batch);
        foreach (MergedBar bar in merged)
        {
            if (bar.Origin == BarOrigin.Live) Take(bar.Bar);
            else Engine.OnBar(bar.Bar, bar.Origin);
        }

        _platform.Clear();
        _platform.TrimExcess();
        _live.Clear();
        _live.TrimExcess();
    }

    private void Take(in Bar bar)
    {
        if (Engine.OnBar(bar, BarOrigin.Live) != BarOutcome.Accepted) return;
        if (Phase == EnginePhase.Degraded) Enter(EnginePhase.WarmingUp, "bars come again");
        _gate.OnBar(bar.EndUtcTicks);
        CoverLive(bar);
        if (Phase == EnginePhase.WarmingUp && _gate.IsOpen && Readiness.IsMet(Engine)) Enter(EnginePhase.Ready, "warm, and all that the model reads is there");
        _saving?.OnLiveBar(Engine.Window, sessionEnds: bar.EndUtcTicks == Engine.CurrentSession.EndUtcTicks);
    }

    /// <summary>A source that has bars at both ends of a span was there between them.</summary>
    private void CoverHistory(BarBatch batch)
    {
        if (batch.Origin == BarOrigin.Live || batch.Bars.Length == 0) return;
        Ledger.Cover(batch.Bars[0].EndUtcTicks - Engine.Options.Interval.Ticks, batch.Bars[batch.Bars.Length - 1].EndUtcTicks);
    }

    private void CoverLive(in Bar bar)
    {
        if (_aliveSinceUtcTicks == 0) _aliveSinceUtcTicks = bar.EndUtcTicks - Engine.Options.Interval.Ticks;
        Ledger.Cover(_aliveSinceUtcTicks, bar.EndUtcTicks);
    }

    private void Enter(EnginePhase phase, string reason)
    {
        Phase = phase;
        var change = new PhaseChange(phase, _utcNow(), reason);
        Report.Add(change);
        PhaseChanged?.Invoke(change);
    }
}

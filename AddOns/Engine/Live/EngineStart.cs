using System;
using System.Collections.Generic;
using NT8Bridge.Clocks;
using NT8Bridge.History;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Live;

/// <summary>
/// The start of an engine on a chart: all sources of history load side by side while live bars wait; when every source has
/// answered, or the time limit is over, history and stream are joined. What a source delivers later is put into its place.
/// </summary>
internal sealed class EngineStart : IDisposable
{
    private readonly TradingEngine _engine;
    private readonly LiveOptions _options;
    private readonly IReadOnlyList<IHistorySource> _history;
    private readonly ISnapshotStore? _snapshots;
    private readonly IClock _clock;
    private readonly PhaseProgress _progress;
    private readonly StartupReport _report;
    private readonly GapWatch _gaps;
    private readonly HistoryJoin _join;
    private readonly UsedStream _stream;
    private readonly StartupSources _sources = new();
    private SnapshotStart? _snapshot;
    private long _startedUtcTicks;
    private long _newestStreamUtcTicks;

    internal EngineStart(
        TradingEngine engine, LiveOptions options, IReadOnlyList<IHistorySource> history, ISnapshotStore? snapshots, IClock clock,
        PhaseProgress progress, StartupReport report, GapWatch gaps, HistoryJoin join, UsedStream stream)
    {
        _engine = engine;
        _options = options;
        _history = history;
        _snapshots = snapshots;
        _clock = clock;
        _progress = progress;
        _report = report;
        _gaps = gaps;
        _join = join;
        _stream = stream;
    }

    /// <summary>A source has finished loading. Raised on a background thread.</summary>
    internal event Action? PumpNeeded;

    /// <summary>End of the newest bar of the platform's history that waits for the join, UTC ticks; 0 without any.</summary>
    internal long PlatformHistoryEnd => _sources.PlatformEnd;

    /// <summary>Bars of history that came after the join, ended ahead of the clock and were not used.</summary>
    internal long BarsAheadOfClock { get; private set; }

    /// <summary>The start begins: live bars are collected from now on.</summary>
    internal void Begin()
    {
        _startedUtcTicks = _clock.UtcTicks;
        _progress.Enter(EnginePhase.Seeding, "loading history while the stream is collected");
        _stream.Begin(_startedUtcTicks);
    }

    /// <summary>Begins to load every source: as much history as the window and the longest memory of an indicator need.</summary>
    internal void Load(string instrument, long baseBarsNeeded)
    {
        EngineOptions options = _engine.Options;
        long span = Math.Max(options.Window.Ticks, baseBarsNeeded * options.Interval.Ticks);
        long from = SessionIntervals.Back(_startedUtcTicks, span, _engine.Calendar);
        var request = new HistoryRequest(instrument, options.Interval, from, _startedUtcTicks, options.WindowBars);
        _sources.Start(_history, request, _report, RaisePumpNeeded);
        if (_snapshots is null) return;
        OpenStep step = _report.Begin(_snapshots.Name, _startedUtcTicks);
        _snapshot = new SnapshotStart(_snapshots, step, _startedUtcTicks, RaisePumpNeeded);
    }

    /// <summary>A closed historical bar of the platform.</summary>
    internal void OnPlatformBar(in Bar bar) => _sources.OnPlatformBar(bar);

    /// <summary>The platform has delivered its history.</summary>
    internal void EndPlatformHistory()
    {
        if (_progress.IsJoined)
        {
            PutLate(_sources.TakeLatePlatform(_clock.UtcTicks));
            return;
        }

        _sources.EndPlatform(_clock.UtcTicks);
        // A long chart takes its time, and nobody listened to the stream meanwhile: that is no silence of the stream's.
        _stream.OnSignOfLife(_clock.UtcTicks);
        Pump();
    }

    /// <summary>Waits until every source has answered, at most the start's time limit for each, then joins.</summary>
    internal void Wait()
    {
        _sources.Wait(_options.StartupTimeout);
        _snapshot?.Wait(_options.StartupTimeout);
        Pump();
    }

    /// <summary>A live bar that comes before the join waits for it.</summary>
    internal void Hold(in Bar bar, BarOrigin origin)
    {
        _sources.OnLiveBar(bar, origin);
        _stream.OnWaiting(bar);
    }

    /// <summary>The stream has reached a time: a clock that was set back would else hold the start for ever.</summary>
    internal void OnStreamTime(long utcTicks) => _newestStreamUtcTicks = Math.Max(_newestStreamUtcTicks, utcTicks);

    /// <summary>Joins when it is time to; puts what has come late into its place.</summary>
    internal void Pump()
    {
        if (_progress.IsJoined && _sources.HasLate) PutLate(_sources.TakeLate(_clock.UtcTicks).ToArray());
        if (_progress.Phase != EnginePhase.Seeding || (!_sources.IsPlatformDone && _sources.Waiting == 0)) return;
        bool all = _sources.AreFinished && _snapshot is not { IsFinished: false };
        long now = Math.Max(_clock.UtcTicks, _newestStreamUtcTicks);
        if (all || now - _startedUtcTicks >= _options.StartupTimeout.Ticks) Join();
    }

    /// <summary>Cancels what still loads, and with it ends every wait for it; from any thread.</summary>
    public void Dispose() => _sources.Dispose();

    private void Join()
    {
        _progress.Enter(EnginePhase.Merging, "joining history and stream");
        OpenStep step = _report.Begin("merge", _clock.UtcTicks);
        List<BarBatch> batches = _sources.Take(_clock.UtcTicks);
        MergedBar[] merged;
        try
        {
            long latest = _clock.UtcTicks + UsedStream.ClockTolerance.Ticks;
            merged = _join.Join(batches, _options.Overlap, _startedUtcTicks, latest, out MergeReport findings);
            _report.Merge = findings;
            step.End(_clock.UtcTicks, merged.Length, succeeded: true, findings.ToString());
        }
        catch (MergeConflictException conflict)
        {
            step.End(_clock.UtcTicks, 0, succeeded: false, conflict.Message);
            _sources.Dispose();
            _progress.Enter(EnginePhase.Stopped, conflict.Message);
            return;
        }

        int held = _snapshot?.Restore(_engine, merged, _clock.UtcTicks) ?? 0;
        if (held > 0) _gaps.Clear();
        _progress.Enter(EnginePhase.WarmingUp, $"{_options.WarmUp.TotalMinutes:0.#} minutes of live bars to come");
        for (int i = held; i < merged.Length; i++)
        {
            if (merged[i].Origin == BarOrigin.Live) _stream.Take(merged[i].Bar, _sources.OriginOf(merged[i].Bar));
            else _join.Seed(merged[i]);
        }

        _stream.OnJoined();
    }

    private void PutLate(params BarBatch[] batches)
    {
        long latest = _clock.UtcTicks + UsedStream.ClockTolerance.Ticks;
        foreach (BarBatch batch in batches) BarsAheadOfClock += _join.PutLate(batch, _startedUtcTicks, latest);
    }

    private void RaisePumpNeeded() => PumpNeeded?.Invoke();
}

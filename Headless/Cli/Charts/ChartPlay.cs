using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>
/// A strategy on a chart, from its history to its last live tick, on the ticks' own clock. Where the strategy carries an
/// engine, its signals and phases are collected.
/// </summary>
internal sealed class ChartPlay
{
    private const int TicksPerReport = 1000;
    private readonly SignalList _signals = new();
    private readonly ChartSession _session;
    private readonly Instrument _instrument;
    private readonly long _liveFromUtcTicks;
    private bool _isDown;

    /// <param name="request">Strategy, series and history.</param>
    /// <param name="liveFromUtcTicks">When the live data begins.</param>
    public ChartPlay(RunRequest request, long liveFromUtcTicks)
    {
        _session = new ChartSession(request with { DataLoaded = _signals.Attach }, liveFromUtcTicks);
        _instrument = request.Instrument;
        _liveFromUtcTicks = liveFromUtcTicks;
    }

    /// <summary>The strategy that ran.</summary>
    public StrategyBase Strategy => (StrategyBase)_session.Script;

    /// <summary>What ended the strategy, or null.</summary>
    public ScriptFault? Fault => _session.Fault;

    /// <summary>The engine's start-up and warm-up; null when the strategy carries no engine.</summary>
    public LiveEngine? Live { get; private set; }

    /// <summary>Signals for all bars, those of history too.</summary>
    public SignalList AllSignals => _signals;

    /// <summary>Signals for live bars, in order.</summary>
    public IEnumerable<Signal> Signals => _signals.Signals.Where(signal => signal.EndUtcTicks > _liveFromUtcTicks);

    /// <summary>Bars in the window when the data ended.</summary>
    public int WindowBars { get; private set; }

    /// <summary>Intervals of the window without a bar when the data ended.</summary>
    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>What the model needed and had when the data ended.</summary>
    public IReadOnlyList<ReadinessItem> Readiness { get; private set; } = [];

    /// <summary>The side feed when the data ended, in words; null when none was chosen.</summary>
    public string? SideFeed { get; private set; }

    /// <summary>Real time from Configure to Realtime: loading files, history, join, seeding.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>Disturbances of the live stream.</summary>
    public IReadOnlyList<StreamFault> Faults { get; init; } = [];

    /// <summary>Plays the live ticks; <paramref name="speed"/> is a multiple of real time, 0 for as fast as possible.</summary>
    public void Run(Tick[] live, double speed, IProgress<double> progress, CancellationToken cancellation)
    {
        Stopwatch start = Stopwatch.StartNew();
        if (!_session.Start()) return;
        StartTime = start.Elapsed;
        Live = (_session.Script as IEngineOwner)?.Live;
        Stopwatch wall = Stopwatch.StartNew();
        FaultyBars faultyBars = new(Faults);
        bool running = true;
        for (int i = 0; i < live.Length && running; i++)
        {
            if (i % TicksPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress.Report((double)i / live.Length);
            }

            if (speed > 0) WaitFor(live[i], speed, wall, cancellation);
            if (IsSwallowed(live[i])) continue;
            running = _session.OnTick(_instrument, live[i]);
            if (Live is not null && faultyBars.IsDue(live[i].UtcTicks))
            {
                // Within the run: the engine asks its platform's clock.
                using IDisposable scope = _session.Request.Host.Enter();
                faultyBars.OnTime(live[i].UtcTicks, Live);
            }
        }

        if (running) _session.CloseFormingBars();
        if (Live is not null)
        {
            WindowBars = Live.Engine.Window.Count;
            Gaps = Live.Gaps();
            Readiness = Live.Readiness.Items();
            SideFeed = Live.SideInWords;
        }

        _session.Stop();
    }

    /// <summary>
    /// True for a tick that a disturbance keeps from the chart; tells the script when the connection goes and comes.
    /// </summary>
    private bool IsSwallowed(in Tick tick)
    {
        StreamFault? active = null;
        foreach (StreamFault fault in Faults)
        {
            // A disturbance of single bars lasts no time and swallows nothing.
            if (fault.Swallows(tick)) active = fault;
        }

        bool isDown = active is { Kind: StreamFaultKind.Disconnect };
        if (isDown != _isDown)
        {
            _isDown = isDown;
            // The platform hears of it now, not at the last tick.
            HostContext host = _session.Request.Host;
            host.VirtualUtcTicks = Math.Max(host.VirtualUtcTicks, tick.UtcTicks);
            _session.ChangeConnection(isDown ? ConnectionStatus.ConnectionLost : ConnectionStatus.Connected);
        }

        return active is not null;
    }

    private void WaitFor(in Tick tick, double speed, Stopwatch wall, CancellationToken cancellation)
    {
        TimeSpan due = TimeSpan.FromTicks((long)((tick.UtcTicks - _liveFromUtcTicks) / speed)) - wall.Elapsed;
        if (due > TimeSpan.Zero && cancellation.WaitHandle.WaitOne(due)) cancellation.ThrowIfCancellationRequested();
    }
}

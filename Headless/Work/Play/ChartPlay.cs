using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>
/// A strategy on a chart, from its history to its last live tick, on the ticks' own clock. Where the strategy carries an
/// engine, its signals and phases are collected.
/// </summary>
internal sealed class ChartPlay
{
    private const int TicksPerReport = 1000;
    private readonly SignalList _signals = new();
    private readonly TimeframeBars _timeframes = new();
    private readonly FaultyChart _chart;
    private readonly Instrument _instrument;
    private readonly long _liveFromUtcTicks;
    private TimeSpan _startTime;
    private int _windowBars;
    private IReadOnlyList<Gap> _gaps = [];
    private IReadOnlyList<ReadinessItem> _readiness = [];
    private string? _sideFeed;
    private IReadOnlyList<string> _losses = [];
    private bool _isDown;
    private int _depthPlayed;

    /// <param name="request">Strategy, series and history.</param>
    /// <param name="liveFromUtcTicks">When the live data begins.</param>
    /// <param name="platform">What platform and broker do wrong; null for nothing.</param>
    public ChartPlay(RunRequest request, long liveFromUtcTicks, PlatformFaults? platform = null)
    {
        _chart = new FaultyChart(request with { DataLoaded = Follow }, liveFromUtcTicks, platform);
        _instrument = request.Instrument;
        _liveFromUtcTicks = liveFromUtcTicks;
    }

    /// <summary>The engine's start-up and warm-up; null when the strategy carries no engine.</summary>
    public LiveEngine? Live { get; private set; }

    /// <summary>The strategy.</summary>
    public NinjaScriptBase Script => Session.Script;

    private ChartSession Session => _chart.Session;

    private long EndUtcTicks => Session.Request.Host.VirtualUtcTicks;

    /// <summary>Disturbances of the live stream.</summary>
    public IReadOnlyList<StreamFault> Faults { get; init; } = [];

    /// <summary>Changes of the order book, in order; those before the live time make the book with which it begins.</summary>
    public IReadOnlyList<DepthRow> Depth { get; init; } = [];

    /// <summary>Plays the live ticks; <paramref name="speed"/> is a multiple of real time, 0 for as fast as possible.</summary>
    public void Run(ReadOnlySpan<Tick> live, double speed, IProgress<double> progress, CancellationToken cancellation)
    {
        BeginBook();
        var start = Stopwatch.StartNew();
        if (!_chart.Start()) return;
        _startTime = start.Elapsed;
        Live = (Session.Script as IEngineOwner)?.Live;
        var wall = Stopwatch.StartNew();
        FaultyBars faultyBars = new(Faults);
        bool running = true;
        int played = 0;
        for (int i = 0; i < live.Length && running; i++)
        {
            if (i % TicksPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress.Report((double)i / live.Length);
            }

            if (speed > 0) WaitFor(live[i], speed, wall, cancellation);
            played = i > 0 && live[i].UtcTicks == live[i - 1].UtcTicks ? played + 1 : 0;
            if (!PlayDepth(live[i].UtcTicks, played)) break;
            if (IsSwallowed(live[i])) continue;
            running = _chart.OnTick(_instrument, live[i]);

            // A strategy that the platform has started anew carries an engine of its own.
            if (_chart.Stopped.Count > 0) Live = (Session.Script as IEngineOwner)?.Live;
            if (Live is not null && faultyBars.IsDue(live[i].UtcTicks))
            {
                // The engine asks the clock of the run that its thread works for.
                using IDisposable scope = Session.Request.Host.Enter();
                faultyBars.OnTime(live[i].UtcTicks, Live);
            }
        }

        if (running && PlayDepth(long.MaxValue, 0)) _chart.CloseFormingBars();
        if (Live is not null)
        {
            _windowBars = Live.Engine.Window.Count;
            _gaps = Live.Gaps();
            _readiness = Live.Readiness.Items();
            _sideFeed = Live.SideInWords;
        }

        _chart.Stop();
        _losses = [.. Engines().SelectMany(engine => engine.Losses)];
    }

    private void Follow(NinjaScriptBase script)
    {
        _signals.Attach(script);
        _timeframes.Attach(script);
    }

    private ChartMarks Marks() => new()
    {
        Signals = ChartSignal.Of(_signals.Signals),
        Spans = Live is null ? [] : [.. ChartSpan.Phases(Live.Report.Phases, EndUtcTicks), .. ChartSpan.Gaps(_gaps)],
        Series = _timeframes.Series(),
    };

    /// <summary>What there is to tell after <see cref="Run"/>; the strategy's output went to the journal.</summary>
    public ChartResult Result(RunData data, ScriptJournal output)
    {
        Account? account = Session.Request.Host.Accounts.FirstOrDefault();
        return new ChartResult
        {
            Fault = Session.Fault,
            StartTime = _startTime,
            Start = Live?.Report,
            Stream = Live is null ? null : StreamCounts.Of(Live),
            SideFeed = SideFeedResult.Of(Live, _sideFeed),
            Losses = _losses,
            WindowBars = _windowBars,
            Gaps = _gaps,
            Readiness = _readiness,
            AllSignals = _signals.Signals,
            Signals = [.. _signals.Signals.Where(signal => signal.EndUtcTicks > _liveFromUtcTicks)],
            Orders = account is null ? [] : [.. account.Orders],
            Report = ChartReport.Of(
                (StrategyBase)Session.Script, Session.Request.Host.GeneralOptions.TimeZoneInfo, Session.Request.Host.OrderPaths,
                Marks()),
            Trades = Trades(),
            PlatformFaults = _chart.Counts,
            StoppedByConnection = _chart.Stopped.Count,
            Currency = CurrencyCode.Of(_instrument.MasterInstrument.Currency),
            Output = output,
            Warnings = [.. data.Warnings, .. NeverHappened()],
            DepthChanges = Session.Request.Host.Books.Told,
            DepthMisfits = Session.Request.Host.Books.Misfits,
            Files = data.Files,
            BarsReplaced = data.BarsReplaced,
        };
    }

    /// <summary>The engines of the run, those before the strategy was started anew included.</summary>
    private IEnumerable<LiveEngine> Engines() => _chart.Stopped
        .Select(session => (session.Script as IEngineOwner)?.Live).Append(Live).OfType<LiveEngine>().Distinct();

    /// <summary>The trades of the strategy, those before it was started anew included.</summary>
    private TradeCollection Trades()
    {
        TradeCollection last = ((StrategyBase)Session.Script).SystemPerformance.AllTrades;
        if (_chart.Stopped.Count == 0) return last;
        TradeCollection all = [];
        foreach (ChartSession stopped in _chart.Stopped)
            if (stopped != Session) AddLive(stopped);
        AddLive(Session);
        return all;

        // History was traded by each of them anew.
        void AddLive(ChartSession session)
        {
            SystemPerformance made = ((StrategyBase)session.Script).SystemPerformance;
            foreach (Trade trade in all.Count == 0 ? made.AllTrades : made.RealTimeTrades) all.Add(trade);
        }
    }

    private IEnumerable<string> NeverHappened() => _chart.Counts.Where(static count => count.Happened == 0)
        .Select(static count => $"the fault '{count.Fault}' never happened");

    /// <summary>
    /// Plays the changes of the order book that come before a trade; those of its time by how many trades of that time there
    /// were. False once the strategy has ended.
    /// </summary>
    private bool PlayDepth(long utcTicks, int trades)
    {
        HostContext host = Session.Request.Host;
        for (; _depthPlayed < Depth.Count; _depthPlayed++)
        {
            DepthRow row = Depth[_depthPlayed];
            if (row.UtcTicks > utcTicks || (row.UtcTicks == utcTicks && row.TradesBefore > trades)) return true;
            Tick moment = new(row.UtcTicks, row.Price, row.Volume);
            if (Faults.Any(fault => fault.Swallows(moment))) continue;
            host.VirtualUtcTicks = Math.Max(host.VirtualUtcTicks, row.UtcTicks);
            if (!_chart.OnDepth(ChangeOf(row))) return false;
        }

        return true;
    }

    /// <summary>Makes the book with which the live time begins; nobody is told of what came before it.</summary>
    private void BeginBook()
    {
        while (_depthPlayed < Depth.Count && Depth[_depthPlayed].UtcTicks < _liveFromUtcTicks)
            Session.Request.Host.Books.Change(ChangeOf(Depth[_depthPlayed++]));
    }

    private MarketDepthEventArgs ChangeOf(in DepthRow row) => new()
    {
        Instrument = _instrument, MarketDataType = row.IsBid ? MarketDataType.Bid : MarketDataType.Ask,
        Operation = row.Operation switch
        {
            DepthOperation.Add => Operation.Add,
            DepthOperation.Remove => Operation.Remove,
            _ => Operation.Update,
        },
        Position = row.Position, Price = row.Price, Volume = row.Volume,
        Time = TimeZoneInfo.ConvertTimeFromUtc(
            new DateTime(row.UtcTicks, DateTimeKind.Utc), Session.Request.Host.GeneralOptions.TimeZoneInfo),
    };

    /// <summary>
    /// True for a tick that a disturbance keeps from the chart; tells the script when the connection goes and comes.
    /// </summary>
    private bool IsSwallowed(in Tick tick)
    {
        StreamFault? active = null;
        foreach (StreamFault fault in Faults)
        {
            // A disturbance of a single bar ends when it begins, so it swallows no tick.
            if (fault.Swallows(tick)) active = fault;
        }

        bool isDown = active is { Kind: StreamFaultKind.Disconnect };
        if (isDown != _isDown)
        {
            _isDown = isDown;
            // The ticks that a disturbance swallows do not move the run's clock, but the connection changes at their time.
            HostContext host = Session.Request.Host;
            host.VirtualUtcTicks = Math.Max(host.VirtualUtcTicks, tick.UtcTicks);
            Session.ChangeConnection(isDown ? ConnectionStatus.ConnectionLost : ConnectionStatus.Connected);
        }

        return active is not null;
    }

    private void WaitFor(in Tick tick, double speed, Stopwatch wall, CancellationToken cancellation)
    {
        TimeSpan due = TimeSpan.FromTicks((long)((tick.UtcTicks - _liveFromUtcTicks) / speed)) - wall.Elapsed;
        if (due > TimeSpan.Zero && cancellation.WaitHandle.WaitOne(due)) cancellation.ThrowIfCancellationRequested();
    }
}

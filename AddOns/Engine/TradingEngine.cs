using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge;

/// <summary>
/// Takes closed base bars and gives a signal for each. <see cref="OnBar"/> is the only way in, for history, replay and live
/// alike, and does one incremental step: append to the window and trim it, update timeframes and indicators, compute the
/// signal, keep and emit it. Used from one thread; knows no clock, file, socket or thread. Once the window is full a step
/// allocates nothing.
/// </summary>
public sealed class TradingEngine
{
    private readonly BarGrid _grid;
    private readonly EngineState _state;
    private readonly RewindBuffer _rewind;

    /// <summary>Makes an engine for one instrument. The options are read now and must not be changed afterwards.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="SignalModelException">
    /// The model reads a timeframe that the options do not name, or the engine would take too much memory.
    /// </exception>
    public TradingEngine(EngineOptions options, SignalModel model, ISessionCalendar calendar)
    {
        Options = options ?? throw new ArgumentNullException(nameof(options));
        Model = model ?? throw new ArgumentNullException(nameof(model));
        Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        options.Validate();
        EngineMemory.Verify(options, model);
        _grid = new BarGrid(options.Interval, calendar);
        _state = new EngineState(options, model, calendar);
        _rewind = new RewindBuffer(
            options.WindowBars, new EngineState(options, model, calendar), new EngineState(options, model, calendar));
    }

    /// <summary>
    /// Raised after each accepted bar, with the signal for it, within the call of <see cref="OnBar"/> or <see cref="OnBars"/>.
    /// </summary>
    public event Action<Signal>? SignalEmitted;

    /// <summary>Who is told of every bar that is handed in, for example a tape; null for nobody.</summary>
    public IEngineObserver? Observer { get; set; }

    /// <summary>
    /// The state in four numbers, without allocating: equal states have equal numbers, however they came about. All 0 unless
    /// <see cref="EngineOptions.KeepsHash"/>.
    /// </summary>
    public StateHash Hash => _state.Hash;

    /// <summary>The settings that the engine was made with.</summary>
    public EngineOptions Options { get; }

    /// <summary>The model whose rules decide each signal.</summary>
    public SignalModel Model { get; }

    /// <summary>The sessions of the market.</summary>
    public ISessionCalendar Calendar { get; }

    /// <summary>The session of the last accepted bar; empty before the first one.</summary>
    public Session CurrentSession => _grid.Session;

    /// <summary>The newest base bars, at most those of <see cref="EngineOptions.Window"/>.</summary>
    public BarWindow Window => _state.Window;

    /// <summary>The base series and the higher timeframes with their indicators.</summary>
    public MultiTimeframe Timeframes => _state.Timeframes;

    /// <summary>The newest signals, at most <see cref="EngineOptions.SignalCacheSize"/>.</summary>
    public SignalCache Signals => _state.Signals;

    /// <summary>How many bars were handed in, by origin and outcome.</summary>
    public EngineCounters Counters { get; } = new();

    /// <summary>The last bar with outcome <see cref="BarOutcome.Rejected"/> and the reason; empty when there was none.</summary>
    public string LastRejection { get; private set; } = string.Empty;

    /// <summary>
    /// The indicator outputs that the model's rules read, each once. Readiness depends on these alone, not on outputs that are
    /// computed for display.
    /// </summary>
    public IReadOnlyList<IndicatorOutput> RuleInputs => _state.Evaluator.RuleInputs;

    /// <summary>
    /// An indicator output that the model or <see cref="EngineOptions.Watch"/> asks for, by timeframe and name, for example
    /// "5m.atr14".
    /// </summary>
    /// <exception cref="KeyNotFoundException">The output is not computed.</exception>
    public IndicatorOutput Output(string name)
    {
        foreach (TimeframeSeries series in Timeframes.All)
        {
            for (int slot = 0; slot < series.Indicators.Count; slot++)
            {
                if (name == series.Name + "." + series.Indicators.Names[slot]) return new IndicatorOutput(series, slot);
            }
        }

        throw new KeyNotFoundException($"'{name}' is not computed; add it to the model's indicators or to EngineOptions.Watch.");
    }

    /// <summary>
    /// Takes a closed base bar. A bar that is newer than all before it moves everything on, and its signal is emitted. A
    /// correction or a late bar is put in its place, and all that follows from it is recomputed, exactly as if it had come in
    /// time; signals of the past change in <see cref="Signals"/> but are not emitted again.
    /// </summary>
    /// <returns>What became of the bar; it is counted under the same outcome.</returns>
    public BarOutcome OnBar(in Bar bar, BarOrigin origin)
    {
        BarOutcome outcome = Judge(bar);
        if (outcome == BarOutcome.Accepted)
        {
            _rewind.BeforeBar(_state, bar);
            _state.Advance(bar);
            Counters.Count(origin, outcome);
            Observer?.OnBar(bar, origin, outcome);
            SignalEmitted?.Invoke(_state.Signals[0]);
            return outcome;
        }

        outcome = Put(bar, outcome);
        _rewind.Replay(_state);
        Counters.Count(origin, outcome);
        Observer?.OnBar(bar, origin, outcome);
        return outcome;
    }

    /// <summary>
    /// Takes many bars in ascending time, for example those that were missed while a stream was interrupted. The result is that
    /// of <see cref="OnBar"/> for one after the other; but what follows from bars of the past is recomputed once for all of
    /// them, not once for each.
    /// </summary>
    public void OnBars(IReadOnlyList<Bar> bars, BarOrigin origin)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        foreach (Bar bar in bars)
        {
            BarOutcome outcome = Judge(bar);
            if (outcome == BarOutcome.Accepted)
            {
                _rewind.Replay(_state);
                OnBar(bar, origin);
            }
            else
            {
                outcome = Put(bar, outcome);
                Counters.Count(origin, outcome);
                Observer?.OnBar(bar, origin, outcome);
            }
        }

        _rewind.Replay(_state);
    }

    /// <summary>Goes back to the state after construction; options, model and calendar stay.</summary>
    public void Reset()
    {
        Empty();
        Observer?.OnStateReplaced();
    }

    /// <summary>
    /// Writes window, timeframes with their forming bars, indicators and signals, together with a hash of the settings. An
    /// engine that restores them goes on bit for bit as this one does, on any runtime. Counters are not written.
    /// </summary>
    public void Save(BinaryWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        EngineSnapshot.Save(writer, this, _state);
    }

    /// <summary>
    /// Takes over what <see cref="Save"/> wrote. Bars at or before the snapshot's newest one can no longer be changed.
    /// </summary>
    /// <exception cref="InvalidDataException">
    /// The snapshot has another format, was taken with other settings, or is damaged; the engine is as after construction.
    /// </exception>
    public void Restore(BinaryReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        Empty();
        try
        {
            EngineSnapshot.Restore(reader, this, _state);
        }
        catch (InvalidDataException)
        {
            Reset();
            throw;
        }

        if (Window.Count > 0) _grid.TryEndOfBar(Window[0].EndUtcTicks, out _);
        _rewind.Restart(_state);
        Observer?.OnStateReplaced();
    }

    private void Empty()
    {
        _state.Reset();
        _rewind.Restart(_state);
        Counters.Reset();
        LastRejection = string.Empty;
    }

    /// <summary>
    /// What the bar is, compared with those that are there. A new bar moves the grid to its session; a duplicate, a correction
    /// or a late bar leaves the grid at the session of the newest bar.
    /// </summary>
    private BarOutcome Judge(in Bar bar)
    {
        if (BarFault.Of(bar) is { } fault) return Reject(bar, fault);
        Session current = _grid.Session;
        if (!_grid.TryEndOfBar(bar.EndUtcTicks, out long end)) return BarOutcome.OutOfSession;
        if (end != bar.EndUtcTicks) return Reject(bar, $"its end is not on the {Options.Interval} grid of the session");
        if (Window.Count == 0 || bar.EndUtcTicks > Window[0].EndUtcTicks) return BarOutcome.Accepted;
        _grid.Return(current);
        if (!_rewind.TryGet(bar.EndUtcTicks, out Bar held) && !Window.TryGet(bar.EndUtcTicks, out held)) return BarOutcome.Late;
        return bar.SameAs(held) ? BarOutcome.Duplicate : BarOutcome.Correction;
    }

    /// <summary>
    /// Puts a correction or a late bar in its place; a replay of <see cref="_rewind"/> must follow. Returns the outcome, which
    /// is <see cref="BarOutcome.TooLate"/> when the place is no longer held.
    /// </summary>
    private BarOutcome Put(in Bar bar, BarOutcome outcome) =>
        outcome is BarOutcome.Correction or BarOutcome.Late && !_rewind.TryPut(bar) ? BarOutcome.TooLate : outcome;

    private BarOutcome Reject(in Bar bar, string reason)
    {
        LastRejection = $"{bar}: {reason}";
        return BarOutcome.Rejected;
    }
}

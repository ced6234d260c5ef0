using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NT8Bridge.Checksums;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge;

/// <summary>
/// Closed base bars in, signals out. <see cref="OnBar"/> is the only way in, for history, replay and live alike, and does
/// one incremental step: append, trim, timeframes, indicators, signal, signal cache, emit. Used from one thread; knows no
/// clock, file, socket or thread. Once warm a step allocates nothing.
/// </summary>
public sealed class TradingEngine
{
    private const int SnapshotFormat = 2;
    private readonly BarGrid _grid;
    private readonly EngineState _state;
    private readonly RewindBuffer _rewind;

    /// <summary>Makes an engine for one instrument.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="SignalModelException">The model reads a timeframe that the options do not name.</exception>
    public TradingEngine(EngineOptions options, SignalModel model, ISessionCalendar calendar)
    {
        Options = options ?? throw new ArgumentNullException(nameof(options));
        Model = model ?? throw new ArgumentNullException(nameof(model));
        Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        options.Validate();
        _grid = new BarGrid(options.Interval, calendar);
        _state = new EngineState(options, model, calendar);
        _rewind = new RewindBuffer(
            options.WindowBars, new EngineState(options, model, calendar), new EngineState(options, model, calendar));
    }

    /// <summary>After each accepted bar, with the signal for it. The handler runs on the engine's thread.</summary>
    public event Action<Signal>? SignalEmitted;

    /// <summary>The settings it was made with.</summary>
    public EngineOptions Options { get; }

    /// <summary>The rules it asks.</summary>
    public SignalModel Model { get; }

    /// <summary>When the market trades.</summary>
    public ISessionCalendar Calendar { get; }

    /// <summary>The session that the last accepted bar lies in.</summary>
    public Session CurrentSession => _grid.Session;

    /// <summary>The rolling window of base bars.</summary>
    public BarWindow Window => _state.Window;

    /// <summary>Base series and higher timeframes with their indicators.</summary>
    public MultiTimeframe Timeframes => _state.Timeframes;

    /// <summary>The newest signals.</summary>
    public SignalCache Signals => _state.Signals;

    /// <summary>Bars by origin and outcome.</summary>
    public EngineCounters Counters { get; } = new();

    /// <summary>Why the last rejected bar was rejected; empty when none was.</summary>
    public string LastRejection { get; private set; } = string.Empty;

    /// <summary>What the model's rules read, each output once: readiness depends on these alone.</summary>
    public IReadOnlyList<IndicatorOutput> RuleInputs => _state.Evaluator.RuleInputs;

    /// <summary>An output of the model or of <see cref="EngineOptions.Watch"/> by timeframe and name: "5m.atr14".</summary>
    /// <exception cref="KeyNotFoundException">It is not computed.</exception>
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
    /// Takes a closed base bar. A new one moves everything on and its signal is emitted. A correction or a late bar is put in
    /// its place and what follows is recomputed, exactly as if it had come in time; signals of the past are not emitted again.
    /// </summary>
    public BarOutcome OnBar(in Bar bar, BarOrigin origin)
    {
        BarOutcome outcome = Judge(bar);
        if (outcome == BarOutcome.Accepted)
        {
            _rewind.BeforeBar(_state, bar);
            _state.Advance(bar);
            Counters.Count(origin, outcome);
            SignalEmitted?.Invoke(_state.Signals[0]);
            return outcome;
        }

        outcome = Put(bar, outcome);
        _rewind.Replay(_state);
        Counters.Count(origin, outcome);
        return outcome;
    }

    /// <summary>
    /// Takes many bars as <see cref="OnBar"/> takes one after the other, ascending: what was missed while a stream was away.
    /// Those that belong into the past are put in their places first, and what follows is recomputed once for all of them.
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
                Counters.Count(origin, Put(bar, outcome));
            }
        }

        _rewind.Replay(_state);
    }

    /// <summary>Back to the state after construction; options and model stay.</summary>
    public void Reset()
    {
        _state.Reset();
        _rewind.Restart(_state);
        Counters.Reset();
        LastRejection = string.Empty;
    }

    /// <summary>
    /// Writes window, timeframes with their forming bars, indicators and signals, under a hash of the settings. An engine that
    /// restores it goes on bit for bit as this one, on any runtime. Counters are not part of it.
    /// </summary>
    public void Save(BinaryWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        writer.Write(SnapshotFormat);
        writer.Write(SettingsHash());
        _state.Save(writer);
    }

    /// <summary>Takes over what <see cref="Save"/> wrote. Bars at or before its newest one can no longer be changed.</summary>
    /// <exception cref="InvalidDataException">
    /// It has another format or other settings, or is damaged; the engine is as after construction.
    /// </exception>
    public void Restore(BinaryReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        Reset();
        try
        {
            int format = reader.ReadInt32();
            if (format != SnapshotFormat) throw new InvalidDataException($"the snapshot has format {format}, this engine reads {SnapshotFormat}");
            if (reader.ReadUInt64() != SettingsHash()) throw new InvalidDataException("the snapshot was taken with other settings, another model or another session template");
            _state.Restore(reader);
        }
        catch (Exception error) when (error is EndOfStreamException or ArgumentException)
        {
            Reset();
            throw new InvalidDataException("the snapshot is damaged: " + error.Message, error);
        }
        catch (InvalidDataException)
        {
            Reset();
            throw;
        }

        if (Window.Count > 0) _grid.TryEndOfBar(Window[0].EndUtcTicks, out _);
        _rewind.Restart(_state);
    }

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

    /// <summary>A bar of the past goes to its place; what follows from it waits for the replay.</summary>
    private BarOutcome Put(in Bar bar, BarOutcome outcome) =>
        outcome is BarOutcome.Correction or BarOutcome.Late && !_rewind.TryPut(bar) ? BarOutcome.TooLate : outcome;

    private ulong SettingsHash()
    {
        string intervals = string.Join(",", Timeframes.All.Select(series => series.Name + ":" + string.Join(",", series.Indicators.Names)));
        string settings = string.Join("|", intervals, Options.Window, Options.SignalCacheSize, Options.Seeding, Calendar.Name, Model.Json);
        return XxHash64.Of(Encoding.UTF8.GetBytes(settings));
    }

    private BarOutcome Reject(in Bar bar, string reason)
    {
        LastRejection = $"{bar}: {reason}";
        return BarOutcome.Rejected;
    }
}

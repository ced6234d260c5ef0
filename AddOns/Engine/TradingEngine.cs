using System;
using System.Collections.Generic;
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
    private readonly SignalEvaluator _evaluator;
    private readonly BarGrid _grid;

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
        Signals = new SignalCache(options.SignalCacheSize);
        Timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _evaluator = new SignalEvaluator(model, options.Watch, Timeframes);
        foreach (TimeframeSeries series in Timeframes.All) series.Indicators.Build(options.Seeding, calendar);
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
    public BarWindow Window => Timeframes.Base.Bars;

    /// <summary>Base series and higher timeframes with their indicators.</summary>
    public MultiTimeframe Timeframes { get; }

    /// <summary>The newest signals.</summary>
    public SignalCache Signals { get; }

    /// <summary>Bars by origin and outcome.</summary>
    public EngineCounters Counters { get; } = new();

    /// <summary>Why the last rejected bar was rejected; empty when none was.</summary>
    public string LastRejection { get; private set; } = string.Empty;

    /// <summary>What the model's rules read, each output once: readiness depends on these alone.</summary>
    public IReadOnlyList<IndicatorOutput> RuleInputs => _evaluator.RuleInputs;

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

    /// <summary>Takes the next closed base bar.</summary>
    public BarOutcome OnBar(in Bar bar, BarOrigin origin)
    {
        BarOutcome outcome = Judge(bar);
        Counters.Count(origin, outcome);
        if (outcome == BarOutcome.Accepted) Advance(bar);
        return outcome;
    }

    /// <summary>Back to the state after construction; options and model stay.</summary>
    public void Reset()
    {
        Signals.Clear();
        Timeframes.Reset();
        _evaluator.Reset();
        Counters.Reset();
        LastRejection = string.Empty;
    }

    private BarOutcome Judge(in Bar bar)
    {
        if (BarFault.Of(bar) is { } fault) return Reject(bar, fault);
        if (!_grid.TryEndOfBar(bar.EndUtcTicks, out long end)) return BarOutcome.OutOfSession;
        if (end != bar.EndUtcTicks) return Reject(bar, $"its end is not on the {Options.Interval} grid of the session");
        if (Window.Count == 0 || bar.EndUtcTicks > Window[0].EndUtcTicks) return BarOutcome.Accepted;
        if (!Window.TryGet(bar.EndUtcTicks, out Bar held)) return BarOutcome.Late;
        return bar.SameAs(held) ? BarOutcome.Duplicate : BarOutcome.Correction;
    }

    private void Advance(in Bar bar)
    {
        Timeframes.Add(bar);
        Signal signal = _evaluator.Evaluate(bar);
        Signals.Append(signal);
        SignalEmitted?.Invoke(signal);
    }

    private BarOutcome Reject(in Bar bar, string reason)
    {
        LastRejection = $"{bar}: {reason}";
        return BarOutcome.Rejected;
    }
}

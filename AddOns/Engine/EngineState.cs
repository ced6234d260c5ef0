using System.IO;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge;

/// <summary>
/// Everything in an engine that a bar changes, and the one step that changes it. A <see cref="TradingEngine"/> has three: the
/// one it works with and the two copies of its <see cref="RewindBuffer"/>.
/// </summary>
internal sealed class EngineState
{
    private readonly SignalModel _model;
    private readonly SignalEvaluator _evaluator;

    internal EngineState(EngineOptions options, SignalModel model, ISessionCalendar calendar)
    {
        _model = model;
        Signals = new SignalCache(options.SignalCacheSize);
        Timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _evaluator = new SignalEvaluator(model, options.Watch, Timeframes);
        foreach (TimeframeSeries series in Timeframes.All) series.Indicators.Build(options.Seeding, calendar);
    }

    internal MultiTimeframe Timeframes { get; }

    internal SignalCache Signals { get; }

    internal BarWindow Window => Timeframes.Base.Bars;

    internal SignalEvaluator Evaluator => _evaluator;

    /// <summary>
    /// Moves everything on by one base bar: window, timeframes and their indicators, then the signal, which goes into the cache.
    /// The caller has checked that the bar is sound, lies in a session and ends after the newest one.
    /// </summary>
    internal void Advance(in Bar bar)
    {
        Timeframes.Add(bar);
        Signals.Append(_evaluator.Evaluate(bar));
    }

    /// <summary>Takes over the whole state of another engine with the same settings, without allocating.</summary>
    internal void CopyFrom(EngineState other)
    {
        Timeframes.CopyFrom(other.Timeframes);
        Signals.CopyFrom(other.Signals);
        _evaluator.CopyFrom(other._evaluator);
    }

    internal void Reset()
    {
        Timeframes.Reset();
        Signals.Clear();
        _evaluator.Reset();
    }

    /// <summary>Writes the whole state. The order of the parts is part of the snapshot's format.</summary>
    internal void Save(BinaryWriter writer)
    {
        Timeframes.Save(writer);
        _evaluator.Save(writer);
        Signals.Save(writer);
    }

    /// <summary>Reads what <see cref="Save"/> of an engine with the same settings wrote.</summary>
    internal void Restore(BinaryReader reader)
    {
        Timeframes.Restore(reader);
        _evaluator.Restore(reader);
        Signals.Restore(reader, _model);
    }
}

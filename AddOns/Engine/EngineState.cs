using System.IO;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge;

/// <summary>Everything in an engine that a bar changes, and the one step that changes it.</summary>
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
    /// Append, trim, timeframes, indicators, signal, cache. The bar is sound, in session, and newer than the newest.
    /// </summary>
    internal void Advance(in Bar bar)
    {
        Timeframes.Add(bar);
        Signals.Append(_evaluator.Evaluate(bar));
    }

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

    internal void Save(BinaryWriter writer)
    {
        Timeframes.Save(writer);
        _evaluator.Save(writer);
        Signals.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        Timeframes.Restore(reader);
        _evaluator.Restore(reader);
        Signals.Restore(reader, _model);
    }
}

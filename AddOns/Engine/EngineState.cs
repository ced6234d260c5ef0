using System.IO;
using NT8Bridge.Checksums;
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
    private readonly bool _isHashed;
    private ulong _signalsHash;

    internal EngineState(EngineOptions options, SignalModel model, ISessionCalendar calendar)
    {
        _model = model;
        Signals = new SignalCache(options.SignalCacheSize);
        Timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _evaluator = new SignalEvaluator(model, options.Watch, Timeframes);
        foreach (TimeframeSeries series in Timeframes.All) series.Indicators.Build(options.Seeding, calendar);
        _isHashed = options.KeepsHash;
        if (!_isHashed) return;
        foreach (TimeframeSeries series in Timeframes.All) series.KeepHash();
    }

    internal MultiTimeframe Timeframes { get; }

    internal SignalCache Signals { get; }

    internal BarWindow Window => Timeframes.Base.Bars;

    internal SignalEvaluator Evaluator => _evaluator;

    /// <summary>The state in four numbers; all 0 where no hash is kept.</summary>
    internal StateHash Hash
    {
        get
        {
            if (!_isHashed) return default;
            Timeframes.Hash(out ulong bars, out ulong values);
            return new StateHash(Timeframes.Base.BarsHash, bars, values, _signalsHash);
        }
    }

    /// <summary>
    /// Moves everything on by one base bar: window, timeframes and their indicators, then the signal, which goes into the cache.
    /// The caller has checked that the bar is sound, lies in a session and ends after the newest one.
    /// </summary>
    internal void Advance(in Bar bar)
    {
        Timeframes.Add(bar);
        Signal signal = _evaluator.Evaluate(bar);
        if (_isHashed)
        {
            if (Signals.Count == Signals.Capacity) _signalsHash -= HashOf(Signals[Signals.Capacity - 1]);
            _signalsHash += HashOf(signal);
        }

        Signals.Append(signal);
    }

    /// <summary>Takes over the whole state of another engine with the same settings, without allocating.</summary>
    internal void CopyFrom(EngineState other)
    {
        Timeframes.CopyFrom(other.Timeframes);
        Signals.CopyFrom(other.Signals);
        _evaluator.CopyFrom(other._evaluator);
        _signalsHash = other._signalsHash;
    }

    internal void Reset()
    {
        Timeframes.Reset();
        Signals.Clear();
        _evaluator.Reset();
        _signalsHash = 0;
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
        if (!_isHashed) return;
        _signalsHash = 0;
        foreach (ref readonly Signal signal in Signals) _signalsHash += HashOf(signal);
    }

    private static ulong HashOf(in Signal signal) => WordMix.Of(
        (ulong)signal.EndUtcTicks, (ulong)(long)signal.Direction, WordMix.Bits(signal.Score), signal.Spoken);
}

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
    private readonly HashRing? _signalHashes;

    internal EngineState(EngineOptions options, SignalModel model, ISessionCalendar calendar)
    {
        _model = model;
        Signals = new SignalCache(options.SignalCacheSize);
        Timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _evaluator = new SignalEvaluator(model, options.Watch, Timeframes);
        foreach (TimeframeSeries series in Timeframes.All) series.Indicators.Build(options.Seeding, calendar);
        if (!options.KeepsHash) return;
        _signalHashes = new HashRing(options.SignalCacheSize);
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
            if (_signalHashes is null) return default;
            Timeframes.Hash(out ulong bars, out ulong values);
            return new StateHash(Timeframes.Base.BarsHash, bars, values, _signalHashes.Sum);
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
        _signalHashes?.Add(HashOf(signal));
        Signals.Append(signal);
    }

    /// <summary>Takes over the whole state of another engine with the same settings, without allocating.</summary>
    internal void CopyFrom(EngineState other)
    {
        Timeframes.CopyFrom(other.Timeframes);
        Signals.CopyFrom(other.Signals);
        _evaluator.CopyFrom(other._evaluator);
        if (_signalHashes is not null) _signalHashes.CopyFrom(other._signalHashes!);
    }

    internal void Reset()
    {
        Timeframes.Reset();
        Signals.Clear();
        _evaluator.Reset();
        _signalHashes?.Clear();
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
        if (_signalHashes is null) return;
        _signalHashes.Clear();
        foreach (ref readonly Signal signal in Signals) _signalHashes.Add(HashOf(signal));
    }

    private static ulong HashOf(in Signal signal) => WordMix.Of(
        (ulong)signal.EndUtcTicks, (ulong)(long)signal.Direction, WordMix.Bits(signal.Score), signal.Spoken);
}

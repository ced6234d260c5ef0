using System;
using System.IO;
using System.Linq;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tapes;

/// <summary>
/// Puts on a tape what is done to an engine, with its signal, its values and its hash after each accepted bar. A bar allocates
/// nothing and waits for nothing; a snapshot does allocate, and comes at a start alone.
/// </summary>
internal sealed class EngineTape : IEngineObserver
{
    private const int Fixed = 9;
    private const int WithSignal = 17;
    private readonly TradingEngine _engine;
    private readonly ITapeSink _sink;
    private readonly TimeframeSeries[] _series;
    private readonly long[] _closed;

    /// <summary>Follows an engine that keeps its hash.</summary>
    internal EngineTape(TradingEngine engine, ITapeSink sink)
    {
        _engine = engine;
        _sink = sink;
        // Timeframes without outputs have no place among the values.
        _series = engine.Timeframes.All.Where(series => series.Indicators.Count > 0).ToArray();
        _closed = new long[_series.Length];
        if (engine.Window.Count > 0) OnStateReplaced();
    }

    /// <inheritdoc/>
    public void OnBar(in Bar bar, BarOrigin origin, BarOutcome outcome)
    {
        if (outcome == BarOutcome.Accepted)
        {
            OnAccepted(bar, origin);
            return;
        }

        if (!_sink.TryBegin(TapeKind.Engine, Fixed, 0)) return;
        Put(bar, origin, outcome);
        _sink.Commit();
    }

    /// <inheritdoc/>
    public void OnStateReplaced()
    {
        string data = string.Empty;
        if (_engine.Window.Count > 0)
        {
            using var memory = new MemoryStream();
            using var writer = new BinaryWriter(memory);
            _engine.Save(writer);
            writer.Flush();
            data = Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
        }

        if (_sink.TryBegin(TapeKind.Snapshot, 0, 1))
        {
            _sink.Put(data);
            _sink.Commit();
        }

        for (int i = 0; i < _closed.Length; i++) _closed[i] = _series[i].ClosedBars;
    }

    private void OnAccepted(in Bar bar, BarOrigin origin)
    {
        long mask = 0;
        int values = 0;
        for (int i = 0; i < _series.Length; i++)
        {
            TimeframeSeries series = _series[i];
            if (series.ClosedBars == _closed[i]) continue;
            _closed[i] = series.ClosedBars;
            mask |= 1L << i;
            values += series.Indicators.Count;
        }

        if (!_sink.TryBegin(TapeKind.Engine, WithSignal + values, 0)) return;
        Put(bar, origin, BarOutcome.Accepted);
        ref readonly Signal signal = ref _engine.Signals[0];
        _sink.Put((long)signal.Direction);
        _sink.Put(signal.Score);
        _sink.Put((long)signal.Spoken);
        StateHash hash = _engine.Hash;
        _sink.Put((long)hash.Window);
        _sink.Put((long)hash.Timeframes);
        _sink.Put((long)hash.Indicators);
        _sink.Put((long)hash.Signals);
        _sink.Put(mask);
        for (int i = 0; i < _series.Length; i++)
        {
            if ((mask >> i & 1) == 0) continue;
            IndicatorSet indicators = _series[i].Indicators;
            for (int slot = 0; slot < indicators.Count; slot++) _sink.Put(indicators[slot]);
        }

        _sink.Commit();
    }

    private void Put(in Bar bar, BarOrigin origin, BarOutcome outcome)
    {
        _sink.Put(bar.EndUtcTicks);
        _sink.Put(bar.Open);
        _sink.Put(bar.High);
        _sink.Put(bar.Low);
        _sink.Put(bar.Close);
        _sink.Put(bar.Volume);
        _sink.Put((long)bar.TickCount);
        _sink.Put((long)origin);
        _sink.Put((long)outcome);
    }
}

using System;
using BenchmarkDotNet.Attributes;
using NT8Bridge.Benchmarks.Engine.Bare;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>What one more bar costs those who compute the window of 480 bars anew for it.</summary>
public class RebuildPerBar
{
    internal const int Window = 480;
    private readonly Bar[] _bars = GoldBars.All;
    private readonly TradingEngine _engine = DefaultEngine.Make();
    private readonly BareEngine _bare = new(GoldBars.Calendar);
    private int _end = Window;

    /// <summary>A new engine computes the window.</summary>
    [Benchmark(Baseline = true)]
    public double NewEngine() => DefaultEngine.Fed(NextWindow()).Signals[0].Score;

    /// <summary>The same engine is emptied and computes the window.</summary>
    [Benchmark]
    public double EmptiedEngine()
    {
        _engine.Reset();
        DefaultEngine.Feed(_engine, NextWindow());
        return _engine.Signals[0].Score;
    }

    /// <summary>The hand-written loop computes the window.</summary>
    [Benchmark]
    public double HandWritten()
    {
        _bare.Reset();
        foreach (ref readonly Bar bar in NextWindow()) _bare.Add(in bar);
        return _bare.Timeframes[0].Outputs[0];
    }

    private ReadOnlySpan<Bar> NextWindow()
    {
        _end = _end == _bars.Length ? Window : _end + 1;
        return _bars.AsSpan(_end - Window, Window);
    }
}

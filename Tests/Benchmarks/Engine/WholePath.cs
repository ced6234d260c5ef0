using BenchmarkDotNet.Attributes;
using NT8Bridge.Benchmarks.Engine.Bare;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>
/// One closed 30-second bar of the gold sample: five timeframes, the built-in model's indicators on each, signal, cache.
/// An emptied engine takes the whole sample, so that starts, session changes and copies for late bars are in the average.
/// </summary>
public class WholePath
{
    private readonly Bar[] _bars = GoldBars.All;
    private readonly TradingEngine _engine = DefaultEngine.Make();
    private readonly BareEngine _bare = new(GoldBars.Calendar);

    /// <summary>
    /// The same indicators on the same timeframes as plain doubles: no signal, no window, no late bar, no check.
    /// </summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = GoldBars.Count)]
    public double Floor()
    {
        _bare.Reset();
        for (int i = 0; i < _bars.Length; i++) _bare.Add(in _bars[i]);
        return _bare.Timeframes[0].Outputs[0];
    }

    /// <summary>The engine.</summary>
    [Benchmark(OperationsPerInvoke = GoldBars.Count)]
    public double Engine()
    {
        _engine.Reset();
        DefaultEngine.Feed(_engine, _bars);
        return _engine.Signals[0].Score;
    }
}

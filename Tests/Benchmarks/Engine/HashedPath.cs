using BenchmarkDotNet.Attributes;
using NT8Bridge.Signals;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>The whole path without and with the state's hash, which is read after every bar as a tape does.</summary>
public class HashedPath
{
    private readonly Bar[] _bars = GoldBars.All;
    private readonly TradingEngine _plain = DefaultEngine.Make();
    private readonly TradingEngine _hashed =
        new(new EngineOptions { KeepsHash = true }, SignalModel.Default(), GoldBars.Calendar);

    /// <summary>The engine as it comes.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = GoldBars.Count)]
    public double Plain()
    {
        _plain.Reset();
        DefaultEngine.Feed(_plain, _bars);
        return _plain.Signals[0].Score;
    }

    /// <summary>The engine that keeps its hash.</summary>
    [Benchmark(OperationsPerInvoke = GoldBars.Count)]
    public double Hashed()
    {
        _hashed.Reset();
        ulong all = 0;
        foreach (ref readonly Bar bar in System.MemoryExtensions.AsSpan(_bars))
        {
            _hashed.OnBar(bar, BarOrigin.PlatformHistory);
            StateHash hash = _hashed.Hash;
            all ^= hash.Window ^ hash.Timeframes ^ hash.Indicators ^ hash.Signals;
        }

        return _hashed.Signals[0].Score + (all == 0 ? 1 : 0);
    }
}

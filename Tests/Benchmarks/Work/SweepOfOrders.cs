using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks.Work;

/// <summary>
/// Stop, target, thresholds of rules, weights and thresholds of the score of the built-in model's rules: all but the indicators.
/// </summary>
public class SweepOfOrders
{
    private const int Swept = 6_000;
    private SweepBench _bench = null!;

    /// <summary>The market: 0 for the bundled gold days, else a drawn one of so many bars.</summary>
    [Params(0, 200_000)]
    public int Bars { get; set; }

    /// <summary>Reads the data and compares the trades.</summary>
    [GlobalSetup]
    public void Setup() => _bench = new SweepBench(
        Bars == 0 ? SweepMarkets.Gold() : SweepMarkets.Drawn(Bars), SweepModels.Thresholds,
        ("StopAtrMultiple", "1..5:0.5"), ("TargetAtrMultiple", "1..8:0.5"));

    /// <summary>Runs of an optimisation.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = SweepBench.Optimized)]
    public double Optimize() => _bench.Optimize();

    /// <summary>Variants of a sweep.</summary>
    [Benchmark(OperationsPerInvoke = Swept)]
    public double Sweep() => _bench.Sweep(Swept);
}

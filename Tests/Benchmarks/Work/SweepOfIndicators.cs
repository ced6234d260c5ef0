using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks.Work;

/// <summary>Periods of averages and oscillators on two timeframes, with stop and target.</summary>
public class SweepOfIndicators
{
    private const int Swept = 6_000;
    private SweepBench _bench = null!;

    /// <summary>The market: 0 for the bundled gold days, else a drawn one of so many bars.</summary>
    [Params(0, 200_000)]
    public int Bars { get; set; }

    /// <summary>Reads the data and compares the trades.</summary>
    [GlobalSetup]
    public void Setup() => _bench = new SweepBench(
        Bars == 0 ? SweepMarkets.Gold() : SweepMarkets.Drawn(Bars), SweepModels.Periods,
        ("StopAtrMultiple", "2,3,4"), ("TargetAtrMultiple", "3,4.5,6"));

    /// <summary>Runs of an optimisation.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = SweepBench.Optimized)]
    public double Optimize() => _bench.Optimize();

    /// <summary>Variants of a sweep, without what all share.</summary>
    [Benchmark(OperationsPerInvoke = Swept)]
    public double Sweep() => _bench.Sweep(Swept);

    /// <summary>What all variants share, made once for the grid; for a variant its part of it.</summary>
    [Benchmark(OperationsPerInvoke = Swept)]
    public double Ground() => _bench.Ground();
}

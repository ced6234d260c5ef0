using BenchmarkDotNet.Attributes;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>The cost of an update does not grow with the window.</summary>
public class WindowLength
{
    private readonly Bar[] _bars = BenchmarkBars.Make();
    private Sma _mean = new(1);
    private StdDev _deviation = new(1);
    private DonchianChannel _range = new(1);
    private LinReg _line = new(2);

    /// <summary>Bars in the window.</summary>
    [Params(10, 100, 1000, 5000)]
    public int Period { get; set; }

    /// <summary>Makes the indicators.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _mean = new Sma(Period);
        _deviation = new StdDev(Period);
        _range = new DonchianChannel(Period);
        _line = new LinReg(Period);
    }

    /// <summary>Mean.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Mean()
    {
        for (int i = 0; i < _bars.Length; i++) _mean.Update(_bars[i].Close);
        return _mean.Value;
    }

    /// <summary>Standard deviation.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Deviation()
    {
        for (int i = 0; i < _bars.Length; i++) _deviation.Update(_bars[i].Close);
        return _deviation.Value;
    }

    /// <summary>Highest high and lowest low.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Range()
    {
        for (int i = 0; i < _bars.Length; i++) _range.Update(in _bars[i]);
        return _range.Value;
    }

    /// <summary>Regression.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Line()
    {
        for (int i = 0; i < _bars.Length; i++) _line.Update(_bars[i].Close);
        return _line.Value;
    }
}

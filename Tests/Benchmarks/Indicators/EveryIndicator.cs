using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>
/// One closed bar and one look at a forming bar, for every indicator of the catalogue, called as a timeframe calls them.
/// </summary>
public class EveryIndicator
{
    private readonly Bar[] _bars = BenchmarkBars.Make();
    private readonly double[] _inputs = new double[BenchmarkBars.Count];
    private Indicator _indicator = new Sma(1);

    /// <summary>The names of all indicators of the catalogue.</summary>
    public static IEnumerable<string> Names => IndicatorCatalog.Entries.Select(entry => entry.Name);

    /// <summary>The indicator that is timed.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = string.Empty;

    /// <summary>Makes the indicator and fills its windows.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!IndicatorCatalog.TryParse(Name, out IndicatorRequest? request, out string? error))
            throw new ArgumentException(error);
        _indicator = IndicatorCatalog.Create(request!, IndicatorSeeding.NinjaTrader, new AllDay());
        for (int i = 0; i < _bars.Length; i++)
            _inputs[i] = request!.Entry.Input == IndicatorInput.Volume ? _bars[i].Volume : _bars[i].Close;
        Update();
    }

    /// <summary>Takes closed bars.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Update()
    {
        for (int i = 0; i < _bars.Length; i++) _indicator.Feed(in _bars[i], _inputs[i]);
        return _indicator.Value;
    }

    /// <summary>Looks at forming bars.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Peek()
    {
        double sum = 0;
        for (int i = 0; i < _bars.Length; i++) sum += _indicator.FeedPeek(in _bars[i], _inputs[i], 0);
        return sum;
    }
}

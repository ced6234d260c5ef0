using System;
using BenchmarkDotNet.Attributes;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>
/// The indicators of the default model, called as a user calls them, against the barest loop that computes the same with locals and
/// arrays only: no peek, no correction, no snapshot, no check of the input.
/// </summary>
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Floor
{
    private readonly Bar[] _bars = BenchmarkBars.Make();
    private readonly Sma _sma = new(20);
    private readonly Ema _ema = new(20);
    private readonly Rsi _rsi = new(14);
    private readonly Macd _macd = new();
    private readonly Atr _atr = new(14);
    private readonly Adx _adx = new(14);
    private readonly BollingerBands _bands = new(20, 2);
    private readonly Stochastics _stochastics = new(3, 14, 3);

    /// <summary>Barest SMA.</summary>
    [BenchmarkCategory("SMA 20"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double SmaFloor() => BareLoops.Sma(_bars, 20);

    /// <summary>SMA.</summary>
    [BenchmarkCategory("SMA 20"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Sma()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _sma.Update(bar.Close);
        return value;
    }

    /// <summary>Barest EMA.</summary>
    [BenchmarkCategory("EMA 20"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double EmaFloor() => BareLoops.Ema(_bars, 20);

    /// <summary>EMA.</summary>
    [BenchmarkCategory("EMA 20"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Ema()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _ema.Update(bar.Close);
        return value;
    }

    /// <summary>Barest RSI.</summary>
    [BenchmarkCategory("RSI 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double RsiFloor() => BareLoops.Rsi(_bars, 14);

    /// <summary>RSI.</summary>
    [BenchmarkCategory("RSI 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Rsi()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _rsi.Update(bar.Close);
        return value;
    }

    /// <summary>Barest MACD.</summary>
    [BenchmarkCategory("MACD"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double MacdFloor() => BareLoops.Macd(_bars, 12, 26, 9);

    /// <summary>MACD.</summary>
    [BenchmarkCategory("MACD"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Macd()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _macd.Update(bar.Close);
        return value;
    }

    /// <summary>Barest ATR.</summary>
    [BenchmarkCategory("ATR 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double AtrFloor() => BareLoops.Atr(_bars, 14);

    /// <summary>ATR.</summary>
    [BenchmarkCategory("ATR 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Atr()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _atr.Update(in bar);
        return value;
    }

    /// <summary>Barest ADX.</summary>
    [BenchmarkCategory("ADX 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double AdxFloor() => BareLoops.Adx(_bars, 14);

    /// <summary>ADX.</summary>
    [BenchmarkCategory("ADX 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Adx()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _adx.Update(in bar);
        return value;
    }

    /// <summary>Barest Bollinger bands.</summary>
    [BenchmarkCategory("Bollinger 20"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double BollingerFloor() => BareLoops.BollingerUpper(_bars, 20, 2);

    /// <summary>Bollinger bands.</summary>
    [BenchmarkCategory("Bollinger 20"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Bollinger()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _bands.Update(bar.Close);
        return value;
    }

    /// <summary>Barest stochastics.</summary>
    [BenchmarkCategory("Stochastics 14/3/3"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double StochasticsFloor() => BareLoops.StochasticsD(_bars, 14, 3, 3);

    /// <summary>Stochastics.</summary>
    [BenchmarkCategory("Stochastics 14/3/3"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Stochastics()
    {
        double value = 0;
        foreach (ref readonly Bar bar in new ReadOnlySpan<Bar>(_bars)) value = _stochastics.Update(in bar);
        return value;
    }
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NT8Bridge.Benchmarks.Indicators.Bare;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>
/// The indicators of the default model, called as a user calls them, against the least code that streams the same value.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Floor
{
    private readonly Bar[] _bars = BenchmarkBars.Make();
    private readonly BareSma _bareSma = new(20);
    private readonly Sma _sma = new(20);
    private readonly BareEma _bareEma = new(20);
    private readonly Ema _ema = new(20);
    private readonly BareRsi _bareRsi = new(14);
    private readonly Rsi _rsi = new(14);
    private readonly BareMacd _bareMacd = new(12, 26, 9);
    private readonly Macd _macd = new(12, 26, 9);
    private readonly BareAtr _bareAtr = new(14);
    private readonly Atr _atr = new(14);
    private readonly BareAdx _bareAdx = new(14);
    private readonly Adx _adx = new(14);
    private readonly BareBollinger _bareBollinger = new(20, 2);
    private readonly BollingerBands _bollinger = new(20, 2);
    private readonly BareStochastics _bareStochastics = new(14, 3, 3);
    private readonly Stochastics _stochastics = new(3, 14, 3);

    /// <summary>The least code.</summary>
    [BenchmarkCategory("SMA 20"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double SmaFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareSma.Update(bars[i].Close);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("SMA 20"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Sma()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _sma.Update(bars[i].Close);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("EMA 20"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double EmaFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareEma.Update(bars[i].Close);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("EMA 20"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Ema()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _ema.Update(bars[i].Close);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("RSI 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double RsiFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareRsi.Update(bars[i].Close);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("RSI 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Rsi()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _rsi.Update(bars[i].Close);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("MACD 12/26/9"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double MacdFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareMacd.Update(bars[i].Close);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("MACD 12/26/9"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Macd()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _macd.Update(bars[i].Close);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("ATR 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double AtrFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareAtr.Update(in bars[i]);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("ATR 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Atr()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _atr.Update(in bars[i]);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("ADX 14"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double AdxFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareAdx.Update(in bars[i]);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("ADX 14"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Adx()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _adx.Update(in bars[i]);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("Bollinger 20/2"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double BollingerFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareBollinger.Update(bars[i].Close);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("Bollinger 20/2"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Bollinger()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bollinger.Update(bars[i].Close);
        return value;
    }

    /// <summary>The least code.</summary>
    [BenchmarkCategory("Stochastics 14/3/3"), Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkBars.Count)]
    public double StochasticsFloor()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _bareStochastics.Update(in bars[i]);
        return value;
    }

    /// <summary>The engine's indicator.</summary>
    [BenchmarkCategory("Stochastics 14/3/3"), Benchmark(OperationsPerInvoke = BenchmarkBars.Count)]
    public double Stochastics()
    {
        Bar[] bars = _bars;
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = _stochastics.Update(in bars[i]);
        return value;
    }
}

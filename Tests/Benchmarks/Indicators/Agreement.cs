using System;
using NT8Bridge.Benchmarks.Indicators.Bare;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>Indicators and hand-written loops must give the same values before their speeds are compared.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">Two of them differ by more than their rounding allows.</exception>
    internal static void Check()
    {
        Bar[] bars = BenchmarkBars.Make();
        var sma = new BareSma(20);
        Same("SMA 20", Last(bars, (in Bar bar) => sma.Update(bar.Close)), Last(new Sma(20), bars, 0));
        var ema = new BareEma(20);
        Same("EMA 20", Last(bars, (in Bar bar) => ema.Update(bar.Close)), Last(new Ema(20), bars, 0));
        var rsi = new BareRsi(14);
        Same("RSI 14", Last(bars, (in Bar bar) => rsi.Update(bar.Close)), Last(new Rsi(14), bars, 0));
        var macd = new BareMacd(12, 26, 9);
        Same("MACD 12/26/9", Last(bars, (in Bar bar) => macd.Update(bar.Close)), Last(new Macd(12, 26, 9), bars, 2));
        var atr = new BareAtr(14);
        Same("ATR 14", Last(bars, (in Bar bar) => atr.Update(in bar)), Last(new Atr(14), bars, 0));
        var adx = new BareAdx(14);
        Same("ADX 14", Last(bars, (in Bar bar) => adx.Update(in bar)), Last(new Adx(14), bars, 0));
        var bollinger = new BareBollinger(20, 2);
        Same("Bollinger 20/2", Last(bars, (in Bar bar) => bollinger.Update(bar.Close)), Last(new BollingerBands(20, 2), bars, 1));
        var stochastics = new BareStochastics(14, 3, 3);
        Same(
            "Stochastics 14/3/3",
            Last(bars, (in Bar bar) => stochastics.Update(in bar)),
            Last(new Stochastics(3, 14, 3), bars, 1));
        Same("rebuilt ADX", Rebuilding.Adx(bars, bars.Length), Last(new Adx(14), bars, 0), 1e-3);
    }

    private delegate double Step(in Bar bar);

    private static double Last(Bar[] bars, Step step)
    {
        double value = 0;
        for (int i = 0; i < bars.Length; i++) value = step(in bars[i]);
        return value;
    }

    private static double Last(Indicator indicator, Bar[] bars, int output)
    {
        foreach (Bar bar in bars) indicator.Feed(in bar, bar.Close);
        return indicator.Output(output);
    }

    private static void Same(string name, double expected, double actual, double share = 1e-8)
    {
        if (Math.Abs(expected - actual) > share * Math.Max(1, Math.Abs(expected)))
            throw new InvalidOperationException($"{name}: {actual:R} against {expected:R}. Nothing was timed.");
    }
}

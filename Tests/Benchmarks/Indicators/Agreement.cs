using System;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>What is timed against each other gives the same values.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">Two of them differ by more than 1e-9.</exception>
    internal static void Check()
    {
        Bar[] bars = BenchmarkBars.Make();
        Same("SMA", BareLoops.Sma(bars, 20), Last(new Sma(20), bars, 0));
        Same("EMA", BareLoops.Ema(bars, 20), Last(new Ema(20), bars, 0));
        Same("RSI", BareLoops.Rsi(bars, 14), Last(new Rsi(14), bars, 0));
        Same("MACD", BareLoops.Macd(bars, 12, 26, 9), Last(new Macd(), bars, 2));
        Same("ATR", BareLoops.Atr(bars, 14), Last(new Atr(14), bars, 0));
        Same("ADX", BareLoops.Adx(bars, 14), Last(new Adx(14), bars, 0));
        Same("Bollinger", BareLoops.BollingerUpper(bars, 20, 2), Last(new BollingerBands(20, 2), bars, 1));
        Same("Stochastics", BareLoops.StochasticsD(bars, 14, 3, 3), Last(new Stochastics(3, 14, 3), bars, 1));
        Same("rebuilt ADX", Rebuilding.Adx(bars, bars.Length), Last(new Adx(14), bars, 0), 1e-3);
    }

    private static double Last(Indicator indicator, Bar[] bars, int output)
    {
        foreach (Bar bar in bars) indicator.Feed(in bar, bar.Close);
        return indicator.Output(output);
    }

    private static void Same(string name, double expected, double actual, double share = 1e-9)
    {
        if (Math.Abs(expected - actual) > share * Math.Max(1, Math.Abs(expected)))
            throw new InvalidOperationException($"{name}: {actual:R} against {expected:R}. Nothing was timed.");
    }
}

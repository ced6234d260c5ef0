using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using static NT8Bridge.Tests.Indicators.WholeHistory;

namespace NT8Bridge.Tests.Indicators;

/// <summary>The NinjaTrader dialect against plain loops over the whole history, from the first bar on.</summary>
[TestClass]
public sealed class NinjaTraderDialectTests
{
    private static readonly Dictionary<string, Func<Series, double[]>> Formulas = new()
    {
        ["sma14"] = s => Sma(s.Close, 14),
        ["sma1"] = s => s.Close,
        ["volsma20"] = s => Sma(s.Volume, 20),
        ["sum14"] = s => Sum(s.Close, 14),
        ["max14"] = s => Max(s.Close, 14),
        ["min14"] = s => Min(s.Close, 14),
        ["ema9"] = s => Ema(s.Close, 9),
        ["ema50"] = s => Ema(s.Close, 50),
        ["wma14"] = s => Wma(s.Close, 14),
        ["hma14"] = s => Wma(Mix(Wma(s.Close, 7), 2, Wma(s.Close, 14), -1), 3),
        ["dema14"] = s => Mix(Ema(s.Close, 14), 2, Ema(Ema(s.Close, 14), 14), -1),
        ["tema14"] = s => Mix(Mix(Ema(s.Close, 14), 3, Ema(Ema(s.Close, 14), 14), -3), 1, Ema(Ema(Ema(s.Close, 14), 14), 14), 1),
        ["trima14"] = s => Sma(Sma(s.Close, 7), 8),
        ["trima9"] = s => Sma(Sma(s.Close, 5), 5),
        ["t3(5)"] = s => T3(s.Close, 5, 3, 0.7),
        ["t3(7, 2, 0.5)"] = s => T3(s.Close, 7, 2, 0.5),
        ["kama(10, 2, 30)"] = s => Kama(s.Close, 2, 10, 30),
        ["zlema14"] = s => Zlema(s.Close, 14),
        ["zlema9"] = s => Zlema(s.Close, 9),
        ["rma14"] = s => Wilder(s.Close, 14),
        ["vwma14"] = s => s.Each(n =>
        {
            double volume = Window(s.Volume, n, 14).Sum();
            return volume == 0 ? 0 : Window(s.Each(i => s.Close[i] * s.Volume[i]), n, 14).Sum() / volume;
        }),
        ["linreg14"] = s => s.Each(n => Line(Window(s.Close, n, 14))[0]),
        ["linreg14.slope"] = s => s.Each(n => n <= 14 ? 0 : Line(Window(s.Close, n, 14))[1]),
        ["linreg14.intercept"] = s => s.Each(n => Line(Window(s.Close, n, 14))[2]),
        ["linreg14.rsquared"] = s => s.Each(n => Line(Window(s.Close, n, 14))[3]),
        ["stddev14"] = s => StdDev(s.Close, 14),
        ["zscore20"] = s =>
            s.Each(n => StdDev(s.Close, 20)[n] == 0 ? 0 : (s.Close[n] - Sma(s.Close, 20)[n]) / StdDev(s.Close, 20)[n]),
        ["bollinger(20, 2)"] = s => Sma(s.Close, 20),
        ["bollinger(20, 2).upper"] = s => Mix(Sma(s.Close, 20), 1, StdDev(s.Close, 20), 2),
        ["bollinger(20, 2.5).lower"] = s => Mix(Sma(s.Close, 20), 1, StdDev(s.Close, 20), -2.5),
        ["keltner(10, 1.5).upper"] = s => Mix(Sma(s.Typical, 10), 1, Sma(s.Each(n => s.High[n] - s.Low[n]), 10), 1.5),
        ["keltner(10, 1.5).lower"] = s => Mix(Sma(s.Typical, 10), 1, Sma(s.Each(n => s.High[n] - s.Low[n]), 10), -1.5),
        ["keltneratr(20, 2, 10).upper"] = s => Mix(Ema(s.Close, 20), 1, Wilder(TrueRange(s.Bars), 10), 2),
        ["donchian14"] = s => Mix(Max(s.High, 14), 0.5, Min(s.Low, 14), 0.5),
        ["donchian14.upper"] = s => Max(s.High, 14),
        ["truerange"] = s => TrueRange(s.Bars),
        ["atr14"] = s => Wilder(TrueRange(s.Bars), 14),
        ["natr14"] = s => s.Each(n => 100 * Wilder(TrueRange(s.Bars), 14)[n] / s.Close[n]),
        ["rsi(14, 3)"] = s => Rsi(s.Close, 14),
        ["rsi(5, 3)"] = s => Rsi(s.Close, 5),
        ["rsi(14, 3).average"] = s => RsiAverage(Rsi(s.Close, 14), 14, 3),
        ["stochrsi(14, 14, 1, 3)"] = s => Relative(Rsi(s.Close, 14).Select(x => double.IsNaN(x) ? 0 : x).ToArray(), 14),
        ["stochrsi(14, 14, 1, 3).d"] = s =>
            Sma(Relative(Rsi(s.Close, 14).Select(x => double.IsNaN(x) ? 0 : x).ToArray(), 14), 3),
        ["macd"] = s => Mix(Ema(s.Close, 12), 1, Ema(s.Close, 26), -1),
        ["macd.signal"] = s => Ema(Mix(Ema(s.Close, 12), 1, Ema(s.Close, 26), -1), 9),
        ["macd(3, 10, 16).histogram"] = s =>
            Mix(Mix(Ema(s.Close, 3), 1, Ema(s.Close, 10), -1), 1, Ema(Mix(Ema(s.Close, 3), 1, Ema(s.Close, 10), -1), 16), -1),
        ["ppo"] = s => s.Each(n => 100 * (Ema(s.Close, 12)[n] - Ema(s.Close, 26)[n]) / Ema(s.Close, 26)[n]),
        ["trix14"] = s => Trix(s.Close, 14),
        ["trix(14, 3).signal"] = s => UnsetAtFirst(Ema(Trix(s.Close, 14), 3)),
        ["tsi(3, 14)"] = s =>
        {
            double[] change = s.Each(n => n == 0 ? 0 : s.Close[n] - s.Close[n - 1]);
            double[] path = Ema(Ema(change.Select(Math.Abs).ToArray(), 14), 3);
            return s.Each(n => path[n] == 0 ? 0 : 100 * Ema(Ema(change, 14), 3)[n] / path[n]);
        },
        ["adx14"] = s => WholeHistory.Adx(s.Bars, 14)[0],
        ["adx14.plusdi"] = s => UnsetAtFirst(WholeHistory.Adx(s.Bars, 14)[1]),
        ["adx14.minusdi"] = s => UnsetAtFirst(WholeHistory.Adx(s.Bars, 14)[2]),
        ["dm14.plusdi"] = s => UnsetAtFirst(WholeHistory.Adx(s.Bars, 14)[1]),
        ["adxr(14, 10)"] = s =>
            s.Each(n => (WholeHistory.Adx(s.Bars, 14)[0][n] + WholeHistory.Adx(s.Bars, 14)[0][Math.Max(0, n - 10)]) / 2),
        ["cci20"] = s => WholeHistory.Cci(s.Bars, 20),
        ["stochfast(14, 3)"] = s => FastK(s.Bars, 14),
        ["stochfast(14, 3).d"] = s => Sma(FastK(s.Bars, 14), 3),
        ["stochastics"] = s => Sma(FastK(s.Bars, 14), 3),
        ["stochastics(14, 3, 7).d"] = s => Sma(Sma(FastK(s.Bars, 14), 3), 7),
        ["williamsr14"] = s => s.Each(n => Max(s.High, 14)[n] == Min(s.Low, 14)[n] ? 0
            : -100 * (Max(s.High, 14)[n] - s.Close[n]) / (Max(s.High, 14)[n] - Min(s.Low, 14)[n])),
        ["mfi14"] = s =>
        {
            double[] plus = Sum(s.Each(n => n > 0 && s.Typical[n] > s.Typical[n - 1] ? s.Typical[n] * s.Volume[n] : 0), 14);
            double[] minus = Sum(s.Each(n => n > 0 && s.Typical[n] < s.Typical[n - 1] ? s.Typical[n] * s.Volume[n] : 0), 14);
            double[] running = new double[minus.Length];
            for (int n = 1; n < running.Length; n++)
            {
                double Fall(int i) => i > 0 && s.Typical[i] < s.Typical[i - 1] ? s.Typical[i] * s.Volume[i] : 0;
                running[n] = Fall(n) + running[n - 1] - (n >= 14 ? Fall(n - 14) : 0);
            }

            return s.Each(n => minus[n] == 0
                ? plus[n] == 0 || running[n] == 0 ? 50 : 100
                : 100 - (100 / (1 + (plus[n] / minus[n]))));
        },
        ["momentum14"] = s => s.Each(n => s.Close[n] - s.Close[Math.Max(0, n - 14)]),
        ["roc14"] = s => s.Each(n => 100 * (s.Close[n] - s.Close[Math.Max(0, n - 14)]) / s.Close[Math.Max(0, n - 14)]),
        ["cmo14"] = s =>
        {
            double[] up = Sum(s.Each(n => n == 0 ? 0 : Math.Max(0, s.Close[n] - s.Close[n - 1])), 14);
            double[] down = Sum(s.Each(n => n == 0 ? 0 : Math.Max(0, s.Close[n - 1] - s.Close[n])), 14);
            return s.Each(n => n == 0 ? double.NaN : up[n] + down[n] == 0 ? 0 : 100 * (up[n] - down[n]) / (up[n] + down[n]));
        },
        ["aroon14"] = s => s.Each(n =>
            n == 0 ? 0 : 100.0 * Window(s.High, n, 15).Select((x, i) => (x, i)).OrderBy(p => p.x).Last().i / Math.Min(n, 14)),
        ["aroon14.down"] = s => s.Each(n =>
            n == 0 ? 0 : 100.0 * Window(s.Low, n, 15).Select((x, i) => (x, i)).OrderBy(p => -p.x).Last().i / Math.Min(n, 14)),
        ["aroon14.oscillator"] = s => s.Each(n =>
        {
            double[] high = Window(s.High, n, 15), low = Window(s.Low, n, 15);
            return n == 0 ? 0 : 100.0 * (Array.IndexOf(high, high.Max()) - Array.IndexOf(low, low.Min())) / Math.Min(n, 14);
        }),
        ["ultimate"] = s =>
        {
            double[] pressure = s.Each(n => n == 0 ? 0 : s.Close[n] - Math.Min(s.Low[n], s.Close[n - 1]));
            double[] range = s.Each(n => n == 0 ? 0 : TrueRange(s.Bars)[n]);
            double Share(int n, int p) => Sum(range, p)[n] == 0 ? 0 : Sum(pressure, p)[n] / Sum(range, p)[n];
            double[] value = new double[range.Length];
            for (int n = 1; n < value.Length; n++)
            {
                value[n] = Sum(range, 7)[n] == 0
                    ? value[n - 1]
                    : 100 * ((4 * Share(n, 7)) + (2 * Share(n, 14)) + Share(n, 28)) / 7;
            }

            return value;
        },
        ["choppiness14"] = s => s.Each(n =>
        {
            double range = Max(s.High, 14)[n] - Min(s.Low, 14)[n];
            return range == 0 || n < 13 ? 0 : 100 * Math.Log10(Sum(TrueRange(s.Bars), 14)[n] / range) / Math.Log10(14);
        }),
        ["obv"] = s => s.Each(n => Enumerable.Range(1, n).Sum(i => Math.Sign(s.Close[i] - s.Close[i - 1]) * s.Volume[i])),
        ["adl"] = s => s.Each(n => s.MoneyFlow.Take(n + 1).Sum()),
        ["chaikinosc"] = s =>
            Mix(Ema(s.Each(n => s.MoneyFlow.Take(n + 1).Sum()), 3), 1, Ema(s.Each(n => s.MoneyFlow.Take(n + 1).Sum()), 10), -1),
        ["cmf21"] = s => s.Each(n => 100 * Sum(s.MoneyFlow, 21)[n] / Sum(s.Volume, 21)[n]),
        ["ichimoku"] = s => Mix(Max(s.High, 9), 0.5, Min(s.Low, 9), 0.5),
        ["ichimoku.spanb"] = s => s.Each(n => n < 26 ? double.NaN : (Max(s.High, 52)[n - 26] + Min(s.Low, 52)[n - 26]) / 2),
        ["swing5"] = s => SwingHigh(s.High, 5),
        ["swing3.low"] = s => SwingHigh(s.Low.Select(x => -x).ToArray(), 3).Select(x => -x).ToArray(),
        ["psar"] = s => WholeHistory.ParabolicSar(s.High, s.Low, 0.02, 0.2, 0.02),
        ["psar(0.05, 0.3, 0.1)"] = s => WholeHistory.ParabolicSar(s.High, s.Low, 0.05, 0.3, 0.1),
        ["vwap"] = s => s.Each(n =>
        {
            int[] day = Enumerable.Range(0, n + 1).Where(i => s.Day[i] == s.Day[n]).ToArray();
            double volume = day.Sum(i => s.Volume[i]);
            return volume == 0 ? s.Typical[n] : day.Sum(i => s.Typical[i] * s.Volume[i]) / volume;
        }),
        ["vwap.deviation"] = s => s.Each(n =>
        {
            int[] day = Enumerable.Range(0, n + 1).Where(i => s.Day[i] == s.Day[n]).ToArray();
            double volume = day.Sum(i => s.Volume[i]);
            if (volume == 0) return 0;
            double mean = day.Sum(i => s.Typical[i] * s.Volume[i]) / volume;
            return Math.Sqrt(day.Sum(i => Math.Pow(s.Typical[i] - mean, 2) * s.Volume[i]) / volume);
        }),
        ["prior.high"] = s => s.Each(n => s.Day.Any(day => day < s.Day[n])
            ? s.High.Where((_, i) => s.Day[i] == s.Day.Where(day => day < s.Day[n]).Max()).Max() : double.NaN),
        ["prior"] = s => s.Each(n => s.Day.Any(day => day < s.Day[n])
            ? s.Close.Where((_, i) => s.Day[i] == s.Day.Where(day => day < s.Day[n]).Max()).Last() : double.NaN),
        ["pivots.r3"] = s => PivotLevel(s, 2),
        ["pivots.s3"] = s => PivotLevel(s, -2),
        ["openingrange30"] = s => s.Each(n => Enumerable.Range(0, n + 1)
            .Where(i => s.Day[i] == s.Day[n] && s.Bars[i].EndUtcTicks <= new DateTime(s.Day[n]).AddHours(-1.5).Ticks)
            .Select(i => s.High[i]).DefaultIfEmpty(double.NaN).Max()),
    };

    /// <summary>The first gold bar of the second trading day.</summary>
    private static int FirstOfDay
    {
        get
        {
            long[] days = new Series(TestBars.Gold).Day;
            return Array.FindIndex(days, day => day != days[0]);
        }
    }

    public static IEnumerable<object[]> Names => Formulas.Keys.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Equals_the_formula_from_the_first_bar_on(string name)
    {
        int compared = 0;
        foreach (Bar[] bars in new[] { TestBars.Walk(160, 3), TestBars.Gold.Skip(FirstOfDay - 60).Take(160).ToArray() })
        {
            double[] expected = Formulas[name](new Series(bars));
            var subject = new IndicatorCase(name, IndicatorSeeding.NinjaTrader);
            Indicator indicator = subject.Create();
            for (int n = 0; n < bars.Length; n++)
            {
                subject.Feed(indicator, in bars[n]);
                double actual = indicator.Output(subject.Output);
                Assert.AreEqual(
                    double.IsNaN(expected[n]), double.IsNaN(actual), $"{name}, bar {n}: {actual:R}, not {expected[n]:R}");
                if (double.IsNaN(actual)) continue;
                Assert.AreEqual(expected[n], actual, 1e-9 * Math.Max(1, Math.Abs(expected[n])), $"{name}, bar {n}");
                compared++;
            }

        }

        Assert.IsGreaterThan(90, compared, name);
    }

    private static double[] Mix(double[] a, double fa, double[] b, double fb) => Each(a.Length, n => (fa * a[n]) + (fb * b[n]));

    private static double[] Relative(double[] x, int period) => Each(x.Length, n =>
        Max(x, period)[n] <= Min(x, period)[n] ? 0 : (x[n] - Min(x, period)[n]) / (Max(x, period)[n] - Min(x, period)[n]));

    private static double[] UnsetAtFirst(double[] x) => Each(x.Length, n => n == 0 ? double.NaN : x[n]);

    /// <summary>Pivot of the trading day before plus some times its range.</summary>
    private static double[] PivotLevel(Series s, int ranges) => s.Each(n =>
    {
        long[] before = s.Day.Where(day => day < s.Day[n]).ToArray();
        if (before.Length == 0) return double.NaN;
        int[] day = Enumerable.Range(0, n).Where(i => s.Day[i] == before.Max()).ToArray();
        double high = day.Max(i => s.High[i]), low = day.Min(i => s.Low[i]);
        return ((high + low + s.Close[day.Last()]) / 3) + (ranges * (high - low));
    });

    private static double[] Zlema(double[] x, int period)
    {
        int lag = (int)Math.Ceiling((period - 1) / 2.0);
        double k = 2.0 / (period + 1);
        double[] result = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
            result[n] = n < lag ? x[n] : (k * ((2 * x[n]) - x[n - lag])) + ((1 - k) * result[n - 1]);
        return result;
    }

    private static double[] Trix(double[] x, int period)
    {
        double[] e = Ema(Ema(Ema(x, period), period), period);
        return Each(x.Length, n => n == 0 ? x[0] : 100 * (e[n] - e[n - 1]) / e[n]);
    }

    /// <summary>The columns of a run of bars.</summary>
    private sealed class Series
    {
        internal Series(Bar[] bars)
        {
            Bars = bars;
            Close = bars.Select(bar => bar.Close).ToArray();
            High = bars.Select(bar => bar.High).ToArray();
            Low = bars.Select(bar => bar.Low).ToArray();
            Volume = bars.Select(bar => (double)bar.Volume).ToArray();
            Typical = bars.Select(bar => (bar.High + bar.Low + bar.Close) / 3).ToArray();
            MoneyFlow = bars.Select(bar => bar.High == bar.Low ? 0
                : ((2 * bar.Close) - bar.Low - bar.High) / (bar.High - bar.Low) * bar.Volume).ToArray();
            Day = bars.Select(bar => new DailySessions().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay.Ticks).ToArray();
        }

        internal Bar[] Bars { get; }

        internal double[] Close { get; }

        internal double[] High { get; }

        internal double[] Low { get; }

        internal double[] Volume { get; }

        internal double[] Typical { get; }

        internal double[] MoneyFlow { get; }

        internal long[] Day { get; }

        internal double[] Each(Func<int, double> value) => WholeHistory.Each(Bars.Length, value);
    }
}

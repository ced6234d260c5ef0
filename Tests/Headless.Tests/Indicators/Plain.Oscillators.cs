using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    /// <summary>The index and its average.</summary>
    internal static double[][] Rsi(double[] x, int period, int smooth)
    {
        double[] index = Unset(x.Length), average = Unset(x.Length);
        double up = 0, down = 0;
        for (int n = 0; n < x.Length; n++)
        {
            double change = n == 0 ? 0 : x[n] - x[n - 1];
            double rise = Math.Max(change, 0), fall = Math.Max(-change, 0);
            if (n == (period < 3 ? 0 : period - 2)) average[n] = 50;
            if (n < period)
            {
                up += rise / period;
                down += fall / period;
            }
            else
            {
                up = ((up * (period - 1)) + rise) / period;
                down = ((down * (period - 1)) + fall) / period;
            }

            if (n < period - 1 || n == 0) continue;
            index[n] = down == 0 ? 100 : 100 - (100 / (1 + (up / down)));
            average[n] = (2.0 / (1 + smooth) * index[n]) + ((1 - (2.0 / (1 + smooth))) * average[n - 1]);
        }

        return [index, average];
    }

    internal static double[] StochRsi(double[] x, int period)
    {
        double[] rsi = AsRead(Rsi(x, period, 1)[0]), low = Min(rsi, period), high = Max(rsi, period);
        return Enumerable.Range(0, x.Length)
            .Select(n => high[n] <= low[n] ? 0 : (rsi[n] - low[n]) / (high[n] - low[n]))
            .ToArray();
    }

    internal static double[][] Macd(double[] x, int fast, int slow, int smooth)
    {
        double[] line = Each(Ema(x, fast), Ema(x, slow), (f, s) => f - s), average = Ema(line, smooth);
        return [line, average, Each(line, average, (l, a) => l - a)];
    }

    internal static double[][] Ppo(double[] x, int fast, int slow, int smooth)
    {
        double[] line = Each(Ema(x, fast), Ema(x, slow), (f, s) => 100 * (f - s) / s);
        return [line, Ema(line, smooth)];
    }

    internal static double[] Bop(PlainBars b, int smooth) =>
        Sma(b.Each(n => b.High[n] == b.Low[n] ? 0 : (b.Close[n] - b.Open[n]) / (b.High[n] - b.Low[n])), smooth);

    /// <summary>Raw value of the stochastic oscillators.</summary>
    private static double[] FastK(PlainBars b, int period)
    {
        double[] high = Max(b.High, period), low = Min(b.Low, period), k = new double[b.Count];
        for (int n = 0; n < b.Count; n++)
        {
            double range = high[n] - low[n];
            k[n] = range == 0 ? (n == 0 ? 50 : k[n - 1]) : Math.Clamp(100 * (b.Close[n] - low[n]) / range, 0, 100);
        }

        return k;
    }

    /// <summary>D, then K.</summary>
    internal static double[][] Stochastics(PlainBars b, int periodD, int periodK, int smooth)
    {
        double[] k = Sma(FastK(b, periodK), smooth);
        return [Sma(k, periodD), k];
    }

    internal static double[][] StochasticsFast(PlainBars b, int periodD, int periodK)
    {
        double[] k = FastK(b, periodK);
        return [Sma(k, periodD), k];
    }

    internal static double[] DoubleStochastics(PlainBars b, int period)
    {
        double[] first = Ema(FastK(b, period), 3), low = Min(first, period), high = Max(first, period);
        double[] second = new double[b.Count];
        for (int n = 0; n < b.Count; n++)
        {
            double range = high[n] - low[n];
            second[n] = Math.Abs(range) < 1e-10
                ? (n == 0 ? 50 : second[n - 1])
                : Math.Clamp(100 * (first[n] - low[n]) / range, 0, 100);
        }

        return Ema(second, 3);
    }

    internal static double[] Cci(PlainBars b, int period) => Windows(b.Typical, period, w =>
    {
        double distances = w.Sum(v => Math.Abs(v - w.Average()));
        return distances <= 1e-10 ? 0 : (w[^1] - w.Average()) / (0.015 * distances / w.Length);
    });

    internal static double[] Momentum(double[] x, int period) => x.Select((v, n) => v - x[Math.Max(0, n - period)]).ToArray();

    internal static double[] Roc(double[] x, int period) =>
        x.Select((v, n) => x[Math.Max(0, n - period)] is var before && before > 0
            ? 100 * (v - before) / before
            : double.NaN).ToArray();

    internal static double[] WilliamsR(PlainBars b, int period)
    {
        double[] high = Max(b.High, period), low = Min(b.Low, period);
        return b.Each(n => -100 * (high[n] - b.Close[n]) / (high[n] == low[n] ? 1 : high[n] - low[n]));
    }

    internal static double[] Cmo(double[] x, int period)
    {
        double[] changes = x.Select((v, n) => n == 0 ? 0 : v - x[n - 1]).ToArray();
        double[] index = Windows(changes, period, w => w.All(v => v == 0) ? 0 : 100 * w.Sum() / w.Sum(Math.Abs));
        index[0] = double.NaN;
        return index;
    }

    internal static double[] Tsi(double[] x, int fast, int slow)
    {
        double[] changes = x.Select((v, n) => n == 0 ? 0 : v - x[n - 1]).ToArray();
        double[] signed = Ema(Ema(changes, slow), fast), absolute = Ema(Ema(changes.Select(Math.Abs).ToArray(), slow), fast);
        return Each(signed, absolute, (s, a) => a == 0 ? 0 : 100 * s / a);
    }

    /// <summary>The change in per cent, and its signal.</summary>
    internal static double[][] Trix(double[] x, int period, int signal)
    {
        double[] e = Ema(Ema(Ema(x, period), period), period);
        double[] trix = e.Select((v, n) => n == 0 ? x[0] : 100 * (v - e[n - 1]) / v).ToArray();
        double[] average = Ema(trix, signal);
        average[0] = double.NaN;
        return [trix, average];
    }

    internal static double[] UltimateOscillator(PlainBars b, int fast, int middle, int slow)
    {
        double[] pressure = b.Each(n => n == 0 ? 0 : b.Close[n] - Math.Min(b.Low[n], b.Close[n - 1]));
        double[] range = b.Each(n => n == 0 ? 0 : b.TrueRange[n]);
        double[] Share(int period) => Each(Sum(pressure, period), Sum(range, period), (p, r) => r == 0 ? 0 : p / r);
        double[] f = Share(fast), m = Share(middle), s = Share(slow);
        int a = slow / fast, c = slow / middle;
        double[] flat = Sum(range, fast), value = new double[b.Count];
        for (int n = 1; n < b.Count; n++)
            value[n] = flat[n] == 0 ? value[n - 1] : 100 * ((a * f[n]) + (c * m[n]) + s[n]) / (a + c + 1);
        return value;
    }

    internal static double[] FisherTransform(double[] x, int period, double tickSize)
    {
        double[] high = Max(x, period), low = Min(x, period), fisher = new double[x.Length];
        double smooth = 0;
        for (int n = 0; n < x.Length; n++)
        {
            double range = Math.Max(high[n] - low[n], tickSize / 10);
            smooth = (0.66 * (((x[n] - low[n]) / range) - 0.5)) + (0.67 * smooth);
            if (Math.Abs(smooth) > 0.99) smooth = 0.999 * Math.Sign(smooth);
            fisher[n] = (0.5 * Math.Log((1 + smooth) / (1 - smooth))) + (0.5 * (n == 0 ? 0 : fisher[n - 1]));
        }

        return fisher;
    }

    /// <summary>Index and signal.</summary>
    internal static double[][] RelativeVigorIndex(PlainBars b, int period)
    {
        double[] Weighted(Func<int, double> of) =>
            b.Each(n => n < 3 ? 0 : (of(n) + (2 * of(n - 1)) + (2 * of(n - 2)) + of(n - 3)) / 6);
        double[] body = Sum(Weighted(n => b.Close[n] - b.Open[n]), period);
        double[] range = Sum(Weighted(n => b.High[n] - b.Low[n]), period);
        double[] index = b.Each(n => n < 3 || Math.Abs(range[n]) < 1e-10 ? double.NaN : body[n] / range[n]);
        double[] read = AsRead(index);
        double[] signal = b.Each(n => double.IsNaN(index[n])
            ? double.NaN
            : (read[n] + (2 * read[n - 1]) + (2 * read[n - 2]) + read[n - 3]) / 6);
        return [index, signal];
    }

    internal static double[] Rvi(PlainBars b, int period)
    {
        double[] Index(double[] x)
        {
            double[] deviation = StdDev(x, 10), index = new double[x.Length];
            double up = 0, down = 0;
            for (int n = 0; n < x.Length; n++)
            {
                up = n == 0 ? 0 : ((up * (period - 1)) + (x[n] > x[n - 1] ? deviation[n] : 0)) / period;
                down = n == 0 ? 0 : ((down * (period - 1)) + (x[n] < x[n - 1] ? deviation[n] : 0)) / period;
                index[n] = up + down == 0 ? 50 : 100 * up / (up + down);
            }

            return index;
        }

        double[] highs = Index(b.High), lows = Index(b.Low);
        return b.Each(n => n < 2 ? 50 : (highs[n] + lows[n]) / 2);
    }

    internal static double[] Disparity(double[] x, int period) => Each(x, Ema(x, period), (v, mean) => 100 * (v - mean) / v);

    internal static double[] PsychologicalLine(PlainBars b, int period) =>
        Windows(b.Each(n => b.Close[n] > b.Open[n] ? 100 : 0), period, w => w.Average());

    internal static double[] ChaikinVolatility(PlainBars b, int period, int back)
    {
        double[] e = Ema(b.Range, period);
        return b.Each(n => n == 0 ? e[0] : e[Math.Max(0, n - back)] == 0 ? 0 : 100 * ((e[n] / e[Math.Max(0, n - back)]) - 1));
    }

    private static double[] Unset(int count) => Enumerable.Repeat(double.NaN, count).ToArray();
}

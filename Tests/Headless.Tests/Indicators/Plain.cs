using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>
/// The built-in indicators once more, each as loops over the whole history, from their published formulas and NinjaTrader's
/// seeds. NaN stands for a plot that is not set.
/// </summary>
internal static partial class Plain
{
    /// <summary>A value for every bar from the window of at most <paramref name="period"/> bars that ends with it.</summary>
    private static double[] Windows(double[] x, int period, Func<double[], double> of) =>
        Enumerable.Range(0, x.Length).Select(n => of(x[Math.Max(0, n - period + 1)..(n + 1)])).ToArray();

    private static double[] Each(double[] a, double[] b, Func<double, double, double> of) => a.Zip(b, of).ToArray();

    /// <summary>The values with zeros where none is set, as a script reads them.</summary>
    private static double[] AsRead(double[] x) => x.Select(v => double.IsNaN(v) ? 0 : v).ToArray();

    internal static double[] Sum(double[] x, int period) => Windows(x, period, w => w.Sum());

    internal static double[] Sma(double[] x, int period) => Windows(x, period, w => w.Average());

    internal static double[] Max(double[] x, int period) => Windows(x, period, w => w.Max());

    internal static double[] Min(double[] x, int period) => Windows(x, period, w => w.Min());

    internal static double[] StdDev(double[] x, int period) =>
        Windows(x, period, w => Math.Sqrt(w.Sum(v => (v - w.Average()) * (v - w.Average())) / w.Length));

    internal static double[] Ema(double[] x, int period)
    {
        double[] e = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
            e[n] = n == 0 ? x[0] : (2.0 / (period + 1) * x[n]) + ((1 - (2.0 / (period + 1))) * e[n - 1]);
        return e;
    }

    internal static double[] Wma(double[] x, int period) =>
        Windows(x, period, w => w.Select((v, i) => v * (i + 1)).Sum() / (w.Length * (w.Length + 1) / 2.0));

    internal static double[] Hma(double[] x, int period) =>
        Wma(Each(Wma(x, period / 2), Wma(x, period), (half, whole) => (2 * half) - whole), (int)Math.Sqrt(period));

    internal static double[] Dema(double[] x, int period)
    {
        double[] e = Ema(x, period);
        return Each(e, Ema(e, period), (a, b) => (2 * a) - b);
    }

    internal static double[] Tema(double[] x, int period)
    {
        double[] e = Ema(x, period), ee = Ema(e, period), eee = Ema(ee, period);
        return Enumerable.Range(0, x.Length).Select(n => (3 * e[n]) - (3 * ee[n]) + eee[n]).ToArray();
    }

    internal static double[] Tma(double[] x, int period) => period % 2 == 1
        ? Sma(Sma(x, (period + 1) / 2), (period + 1) / 2)
        : Sma(Sma(x, period / 2), (period / 2) + 1);

    internal static double[] T3(double[] x, int period, int times, double factor)
    {
        for (int i = 0; i < times; i++)
        {
            double[] e = Ema(x, period);
            x = Each(e, Ema(e, period), (a, b) => (a * (1 + factor)) - (b * factor));
        }

        return x;
    }

    internal static double[] Zlema(double[] x, int period)
    {
        int lag = (int)Math.Ceiling((period - 1) / 2.0);
        double k = 2.0 / (period + 1);
        double[] z = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
            z[n] = n < lag || n == 0 ? x[n] : (k * ((2 * x[n]) - x[n - lag])) + ((1 - k) * z[n - 1]);
        return z;
    }

    internal static double[] Kama(double[] x, int fast, int period, int slow)
    {
        double f = 2.0 / (fast + 1), s = 2.0 / (slow + 1);
        double[] k = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
        {
            k[n] = x[n];
            if (n < period) continue;
            double noise = Enumerable.Range(n - period + 1, period).Sum(i => Math.Abs(x[i] - x[i - 1]));
            double ratio = noise == 0 ? 0 : Math.Abs(x[n] - x[n - period]) / noise;
            double weight = Math.Pow((ratio * (f - s)) + s, 2);
            k[n] = noise == 0 ? k[n - 1] : k[n - 1] + (weight * (x[n] - k[n - 1]));
        }

        return k;
    }

    internal static double[] Vwma(double[] x, double[] volume, int period)
    {
        double[] flow = Sum(Each(x, volume, (v, w) => v * w), period), total = Sum(volume, period);
        return Each(flow, total, (f, t) => t == 0 ? f : f / t);
    }

    internal static double[] Vma(double[] x, int period, int volatilityPeriod)
    {
        double[] cmo = Cmo(x, volatilityPeriod), v = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
        {
            double weight = 2.0 / (period + 1) * Math.Abs(cmo[n]) / 100;
            v[n] = n == 0 ? x[0] : (weight * x[n]) + ((1 - weight) * v[n - 1]);
        }

        return v;
    }

    /// <summary>Line at the newest value, slope, line at the oldest value, R².</summary>
    internal static (double[] End, double[] Slope, double[] Begin, double[] RSquared) Regression(double[] x, int period)
    {
        (double Slope, double Begin, double R2)[] lines = Enumerable.Range(0, x.Length).Select(n =>
        {
            double[] w = x[Math.Max(0, n - period + 1)..(n + 1)];
            double meanY = w.Average(), meanX = (w.Length - 1) / 2.0;
            double xy = w.Select((v, i) => (i - meanX) * (v - meanY)).Sum();
            double xx = w.Select((_, i) => (i - meanX) * (i - meanX)).Sum();
            double yy = w.Sum(v => (v - meanY) * (v - meanY));
            double slope = w.Length == 1 ? 0 : xy / xx;
            return (slope, meanY - (slope * meanX), xx * yy == 0 ? 0 : xy * xy / (xx * yy));
        }).ToArray();
        return (lines.Select((l, n) => l.Begin + (l.Slope * (Math.Min(n + 1, period) - 1))).ToArray(),
            lines.Select((l, n) => n <= period ? 0 : l.Slope).ToArray(),
            lines.Select(l => l.Begin).ToArray(),
            lines.Select(l => l.R2).ToArray());
    }

    internal static double[] Tsf(double[] x, int forecast, int period)
    {
        double[] begin = Regression(x, period).Begin, end = Regression(x, period).End;
        return x.Select((v, n) => period == 1 ? double.NaN
            : n == 0 ? v
            : end[n] + (forecast * (end[n] - begin[n]) / Math.Min(n, period - 1))).ToArray();
    }

    /// <summary>Upper, middle, lower.</summary>
    internal static double[][] Envelopes(double[] x, double percent, int type, int period)
    {
        Func<double[], int, double[]> average = new Func<double[], int, double[]>[] { Ema, Hma, Sma, Tma, Tema, Wma }[type - 1];
        double[] middle = average(x, period);
        return
        [
            middle.Select(v => v * (1 + (percent / 100))).ToArray(), middle,
            middle.Select(v => v * (1 - (percent / 100))).ToArray(),
        ];
    }

    /// <summary>Middle, upper, lower.</summary>
    internal static double[][] RegressionChannel(double[] x, int period, double width)
    {
        // Bars before the first are zeros for the line, and have no distance from it.
        double[] padded = [.. new double[period - 1], .. x];
        (double[] ends, _, double[] begins, _) = Regression(padded, period);
        double[] end = ends[(period - 1)..], begin = begins[(period - 1)..];
        double[] deviation = x.Select((_, n) =>
        {
            double slope = (end[n] - begin[n]) / (period - 1);
            double[] distances = Enumerable.Range(Math.Max(0, n - period + 1), Math.Min(n + 1, period))
                .Select(i => Math.Abs(x[i] - (end[n] - (slope * (n - i))))).ToArray();
            double mean = distances.Sum() / period;
            return Math.Sqrt(distances.Sum(d => Math.Pow(d - mean, 2)) / period);
        }).ToArray();
        return [end, Each(end, deviation, (e, d) => e + (width * d)), Each(end, deviation, (e, d) => e - (width * d))];
    }
}

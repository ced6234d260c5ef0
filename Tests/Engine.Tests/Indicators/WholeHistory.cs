using System;
using System.Linq;

namespace NT8Bridge.Tests.Indicators;

/// <summary>
/// NinjaTrader's formulas as plain loops over the whole history, each value from its own sum: slow, and with nothing in common
/// with the streaming arithmetic.
/// </summary>
internal static class WholeHistory
{
    internal static double[] Each(int count, Func<int, double> value) => Enumerable.Range(0, count).Select(value).ToArray();

    /// <summary>The values of the last <paramref name="period"/> bars up to <paramref name="n"/>, fewer at the start.</summary>
    internal static double[] Window(double[] x, int n, int period) =>
        x.Skip(Math.Max(0, n - period + 1)).Take(Math.Min(n + 1, period)).ToArray();

    internal static double[] Sma(double[] x, int period) => Each(x.Length, n => Window(x, n, period).Average());

    internal static double[] Sum(double[] x, int period) => Each(x.Length, n => Window(x, n, period).Sum());

    internal static double[] Max(double[] x, int period) => Each(x.Length, n => Window(x, n, period).Max());

    internal static double[] Min(double[] x, int period) => Each(x.Length, n => Window(x, n, period).Min());

    internal static double[] Ema(double[] x, int period)
    {
        double k = 2.0 / (period + 1);
        return Each(x.Length, n =>
            Enumerable.Range(1, n).Sum(i => k * x[i] * Math.Pow(1 - k, n - i)) + (x[0] * Math.Pow(1 - k, n)));
    }

    internal static double[] Wma(double[] x, int period) => Each(x.Length, n =>
    {
        double[] window = Window(x, n, period);
        return window.Select((value, i) => value * (i + 1)).Sum() / (window.Length * (window.Length + 1) / 2.0);
    });

    internal static double[] StdDev(double[] x, int period) => Each(x.Length, n =>
    {
        double[] window = Window(x, n, period);
        return Math.Sqrt(window.Average(value => Math.Pow(value - window.Average(), 2)));
    });

    /// <summary>Cumulative mean of the first <paramref name="period"/>, then a = (a·(period − 1) + x) / period.</summary>
    internal static double[] Wilder(double[] x, int period)
    {
        double[] a = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
            a[n] = n < period ? x.Take(n + 1).Average() : ((a[n - 1] * (period - 1)) + x[n]) / period;
        return a;
    }

    internal static double[] TrueRange(Bar[] bars) => Each(bars.Length, n => n == 0
        ? bars[0].High - bars[0].Low
        : new[]
        {
            bars[n].High - bars[n].Low, Math.Abs(bars[n].High - bars[n - 1].Close), Math.Abs(bars[n].Low - bars[n - 1].Close),
        }.Max());

    internal static double[] Rsi(double[] x, int period)
    {
        double[] up = Each(x.Length, n => n == 0 ? 0 : Math.Max(x[n] - x[n - 1], 0));
        double[] down = Each(x.Length, n => n == 0 ? 0 : Math.Max(x[n - 1] - x[n], 0));
        double[] averageUp = Wilder(up, period);
        double[] averageDown = Wilder(down, period);
        return Each(x.Length, n => n < period - 1 ? double.NaN
            : averageDown[n] == 0 ? 100 : 100 - (100 / (1 + (averageUp[n] / averageDown[n]))));
    }

    /// <summary>EMA that starts at 50 one bar before the first value of <paramref name="rsi"/>.</summary>
    internal static double[] RsiAverage(double[] rsi, int period, int smooth)
    {
        double[] from50 = new[] { 50.0 }.Concat(rsi.Skip(period - 1)).ToArray();
        return Enumerable.Repeat(double.NaN, period - 2).Concat(Ema(from50, smooth)).ToArray();
    }

    /// <summary>ADX, +DI, −DI.</summary>
    internal static double[][] Adx(Bar[] bars, int period)
    {
        double[] range = TrueRange(bars);
        double[] up = Each(bars.Length, n => n == 0 ? 0 : bars[n].High - bars[n - 1].High);
        double[] down = Each(bars.Length, n => n == 0 ? 0 : bars[n - 1].Low - bars[n].Low);
        double[] ranges = Accumulated(range, period);
        double[] plus = Accumulated(Each(bars.Length, n => up[n] > down[n] ? Math.Max(up[n], 0) : 0), period);
        double[] minus = Accumulated(Each(bars.Length, n => down[n] > up[n] ? Math.Max(down[n], 0) : 0), period);
        double[] plusDi = Each(bars.Length, n => ranges[n] == 0 ? 0 : 100 * plus[n] / ranges[n]);
        double[] minusDi = Each(bars.Length, n => ranges[n] == 0 ? 0 : 100 * minus[n] / ranges[n]);
        double[] adx = new double[bars.Length];
        for (int n = 0; n < bars.Length; n++)
        {
            double sum = plusDi[n] + minusDi[n];
            double dx = sum == 0 ? 50 : 100 * Math.Abs(plusDi[n] - minusDi[n]) / sum;
            adx[n] = n == 0 ? 50 : (((period - 1) * adx[n - 1]) + dx) / period;
        }

        return new[] { adx, plusDi, minusDi };
    }

    internal static double[] Cci(Bar[] bars, int period)
    {
        double[] typical = Each(bars.Length, n => (bars[n].High + bars[n].Low + bars[n].Close) / 3);
        return Each(bars.Length, n =>
        {
            double[] window = Window(typical, n, period);
            if (window.Max() == window.Min()) return 0;
            return (typical[n] - window.Average()) / (0.015 * window.Average(value => Math.Abs(value - window.Average())));
        });
    }

    internal static double[] FastK(Bar[] bars, int period)
    {
        double[] high = Max(bars.Select(bar => bar.High).ToArray(), period);
        double[] low = Min(bars.Select(bar => bar.Low).ToArray(), period);
        double[] k = new double[bars.Length];
        for (int n = 0; n < bars.Length; n++)
            k[n] = high[n] > low[n] ? 100 * (bars[n].Close - low[n]) / (high[n] - low[n]) : n == 0 ? 50 : k[n - 1];
        return k;
    }

    internal static double[] Kama(double[] x, int fast, int period, int slow)
    {
        double[] kama = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
        {
            if (n < period)
            {
                kama[n] = x[n];
                continue;
            }

            double noise = Enumerable.Range(n - period + 1, period).Sum(i => Math.Abs(x[i] - x[i - 1]));
            double efficiency = noise == 0 ? 0 : Math.Abs(x[n] - x[n - period]) / noise;
            double constant = Math.Pow((efficiency * ((2.0 / (fast + 1)) - (2.0 / (slow + 1)))) + (2.0 / (slow + 1)), 2);
            kama[n] = noise == 0 ? kama[n - 1] : kama[n - 1] + (constant * (x[n] - kama[n - 1]));
        }

        return kama;
    }

    /// <summary>Least squares by the normal equations: end of the line, slope, begin of the line, R².</summary>
    internal static double[] Line(double[] y)
    {
        if (y.Length == 1) return new[] { y[0], 0, y[0], 0 };
        double meanX = (y.Length - 1) / 2.0;
        double meanY = y.Average();
        double xy = y.Select((value, i) => (i - meanX) * (value - meanY)).Sum();
        double xx = y.Select((_, i) => (i - meanX) * (i - meanX)).Sum();
        double yy = y.Sum(value => (value - meanY) * (value - meanY));
        double slope = xy / xx;
        return new[] { meanY + (slope * meanX), slope, meanY - (slope * meanX), yy == 0 ? 0 : xy * xy / (xx * yy) };
    }

    internal static double[] T3(double[] x, int period, int count, double v)
    {
        for (int i = 0; i < count; i++)
        {
            double[] e = Ema(x, period);
            double[] ee = Ema(e, period);
            x = Each(x.Length, n => (e[n] * (1 + v)) - (ee[n] * v));
        }

        return x;
    }

    /// <summary>Swing highs by looking both ways: the last confirmed one at each bar.</summary>
    internal static double[] SwingHigh(double[] x, int strength) => Each(x.Length, n =>
    {
        for (int c = n - strength; c >= strength; c--)
        {
            bool left = Enumerable.Range(c - strength, strength).All(i => x[i] < x[c]);
            if (left && Enumerable.Range(c + 1, strength).All(i => x[i] <= x[c])) return x[c];
        }

        return double.NaN;
    });

    /// <summary>
    /// Parabolic stop: first at the fourth bar, capped by the two bars before, reversed when a bar goes beyond it.
    /// </summary>
    internal static double[] ParabolicSar(double[] high, double[] low, double start, double most, double step)
    {
        double[] stop = new double[high.Length];
        bool up = high[3] > high[2];
        double extreme = up ? high.Skip(1).Take(3).Max() : low.Skip(1).Take(3).Min();
        double speed = start;
        double range = high.Skip(1).Take(3).Max() - low.Skip(1).Take(3).Min();
        for (int n = 0; n < high.Length; n++)
        {
            if (n <= 3)
            {
                stop[n] = n < 3 ? double.NaN : up ? extreme - (range * start) : extreme + (range * start);
                continue;
            }

            double next = stop[n - 1] + (speed * (extreme - stop[n - 1]));
            next = up ? new[] { next, low[n - 1], low[n - 2] }.Min() : new[] { next, high[n - 1], high[n - 2] }.Max();
            if (up ? low[n] < next : high[n] > next)
            {
                next = up ? new[] { extreme, high[n], high[n - 1] }.Max() : new[] { extreme, low[n], low[n - 1] }.Min();
                up = !up;
                extreme = up ? high[n] : low[n];
                speed = start;
            }
            else if (up ? high[n] > extreme : low[n] < extreme)
            {
                extreme = up ? high[n] : low[n];
                speed = Math.Min(most, speed + step);
            }

            stop[n] = next;
        }

        return stop;
    }

    /// <summary>Sums that grow over the first <paramref name="period"/> bars, then s − s / period + x.</summary>
    private static double[] Accumulated(double[] x, int period)
    {
        double[] sum = new double[x.Length];
        for (int n = 0; n < x.Length; n++)
            sum[n] = n == 0 ? x[0] : n < period ? sum[n - 1] + x[n] : sum[n - 1] - (sum[n - 1] / period) + x[n];
        return sum;
    }
}

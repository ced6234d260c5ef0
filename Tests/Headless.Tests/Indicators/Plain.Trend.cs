using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    internal static double[] Atr(PlainBars b, int period)
    {
        double[] range = b.TrueRange, atr = new double[b.Count];
        for (int n = 0; n < b.Count; n++)
        {
            int m = Math.Min(n + 1, period);
            atr[n] = n == 0 ? range[0] : (((m - 1) * atr[n - 1]) + range[n]) / m;
        }

        return atr;
    }

    /// <summary>ADX, +DI, −DI.</summary>
    internal static double[][] Dm(PlainBars b, int period)
    {
        double[] range = b.TrueRange, adx = new double[b.Count], plusDi = new double[b.Count], minusDi = new double[b.Count];
        double ranges = 0, plus = 0, minus = 0;
        for (int n = 0; n < b.Count; n++)
        {
            double up = n == 0 ? 0 : b.High[n] - b.High[n - 1], down = n == 0 ? 0 : b.Low[n - 1] - b.Low[n];
            double keep = n < period ? 1 : 1 - (1.0 / period);
            ranges = (ranges * keep) + range[n];
            plus = (plus * keep) + (up > down ? Math.Max(up, 0) : 0);
            minus = (minus * keep) + (down > up ? Math.Max(down, 0) : 0);
            plusDi[n] = ranges == 0 ? 0 : 100 * plus / ranges;
            minusDi[n] = ranges == 0 ? 0 : 100 * minus / ranges;
            double index = plus + minus == 0 ? 50 : 100 * Math.Abs(plus - minus) / (plus + minus);
            adx[n] = n == 0 ? 50 : (((period - 1) * adx[n - 1]) + index) / period;
        }

        (plusDi[0], minusDi[0]) = (double.NaN, double.NaN);
        return [adx, plusDi, minusDi];
    }

    internal static double[] Dmi(PlainBars b, int period)
    {
        double[] up = b.Each(n => n == 0 ? 0 : b.High[n] - b.High[n - 1]);
        double[] down = b.Each(n => n == 0 ? 0 : b.Low[n - 1] - b.Low[n]);
        double[] plus = Sum(Each(up, down, (u, d) => u > d && u > 0 ? u : 0), period);
        double[] minus = Sum(Each(up, down, (u, d) => d > u && d > 0 ? d : 0), period);
        return Each(plus, minus, (p, m) => p + m == 0 ? 0 : (p - m) / (p + m));
    }

    internal static double[] Adxr(PlainBars b, int interval, int period)
    {
        double[] adx = Dm(b, period)[0];
        return b.Each(n => (adx[n] + adx[Math.Max(0, n - interval)]) / 2);
    }

    /// <summary>Upper, middle, lower.</summary>
    internal static double[][] Bollinger(double[] x, double deviations, int period)
    {
        double[] mean = Sma(x, period), deviation = StdDev(x, period);
        return
        [
            Each(mean, deviation, (m, d) => m + (deviations * d)), mean,
            Each(mean, deviation, (m, d) => m - (deviations * d)),
        ];
    }

    /// <summary>Middle, upper, lower.</summary>
    internal static double[][] Keltner(PlainBars b, double multiplier, int period)
    {
        double[] mean = Sma(b.Typical, period), range = Sma(b.Range, period);
        return [mean, Each(mean, range, (m, r) => m + (multiplier * r)), Each(mean, range, (m, r) => m - (multiplier * r))];
    }

    internal static double[][] Donchian(PlainBars b, int period)
    {
        double[] high = Max(b.High, period), low = Min(b.Low, period);
        return [Each(high, low, (h, l) => (h + l) / 2), high, low];
    }

    internal static double[][] Aroon(PlainBars b, int period)
    {
        double Newness(int n, double[] x, int sign)
        {
            int back = Math.Min(n, period), best = n;
            for (int i = n; i >= n - back; i--)
            {
                if (sign * x[i] > sign * x[best]) best = i;
            }

            return back == 0 ? 0 : 100.0 * (back - (n - best)) / back;
        }

        return [b.Each(n => Newness(n, b.High, 1)), b.Each(n => Newness(n, b.Low, -1))];
    }

    /// <summary>By the first of equal highs and lows.</summary>
    internal static double[] AroonOscillator(PlainBars b, int period) => b.Each(n =>
    {
        int first = Math.Max(0, n - period);
        double[] highs = b.High[first..(n + 1)], lows = b.Low[first..(n + 1)];
        return n == 0 ? 0 : 100.0 * (Array.IndexOf(highs, highs.Max()) - Array.IndexOf(lows, lows.Min())) / (n - first);
    });

    internal static double[] Choppiness(PlainBars b, int period)
    {
        double[] path = Sum(b.TrueRange, period), high = Max(b.High, period), low = Min(b.Low, period);
        return b.Each(n => n < period - 1 || high[n] == low[n]
            ? 0
            : 100 * Math.Log10(path[n] / (high[n] - low[n])) / Math.Log10(period));
    }

    internal static double[] ParabolicSar(PlainBars b, double acceleration, double most, double step)
    {
        double[] sar = Unset(b.Count);
        if (b.Count < 4) return sar;
        bool isLong = b.High[3] > b.High[2];
        double high = b.High[1..4].Max(), low = b.Low[1..4].Min(), extreme = isLong ? high : low, factor = acceleration;
        sar[3] = isLong ? extreme - ((high - low) * factor) : extreme + ((high - low) * factor);
        for (int n = 4; n < b.Count; n++)
        {
            double stop = sar[n - 1] + (factor * (extreme - sar[n - 1]));
            stop = isLong
                ? Math.Min(stop, Math.Min(b.Low[n - 1], b.Low[n - 2]))
                : Math.Max(stop, Math.Max(b.High[n - 1], b.High[n - 2]));
            if (isLong ? b.High[n] > extreme : b.Low[n] < extreme)
            {
                extreme = isLong ? b.High[n] : b.Low[n];
                factor = Math.Min(most, factor + step);
            }

            sar[n] = stop;
            if (isLong ? b.Low[n] >= stop : b.High[n] <= stop) continue;
            sar[n] = extreme;
            isLong = !isLong;
            extreme = isLong ? b.High[n] : b.Low[n];
            factor = acceleration;
        }

        return sar;
    }
}

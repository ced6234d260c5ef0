using System;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>
/// The shortest streaming loops for the last value: running sums that drift, no state that anyone could save. They are the floor, not
/// a proposal.
/// </summary>
internal static class BareLoops
{
    internal static double Sma(Bar[] bars, int period)
    {
        var ring = new double[period];
        double sum = 0;
        int slot = 0;
        double value = 0;
        for (int i = 0; i < bars.Length; i++)
        {
            double close = bars[i].Close;
            sum += close - ring[slot];
            ring[slot] = close;
            if (++slot == period) slot = 0;
            value = sum / (i < period ? i + 1 : period);
        }

        return value;
    }

    internal static double Ema(Bar[] bars, int period)
    {
        double weight = 2.0 / (period + 1);
        double keep = 1 - weight;
        double value = bars[0].Close;
        for (int i = 1; i < bars.Length; i++) value = (bars[i].Close * weight) + (value * keep);
        return value;
    }

    internal static double Rsi(Bar[] bars, int period)
    {
        double take = 1.0 / period;
        double up = 0;
        double down = 0;
        double value = 0;
        for (int i = 1; i < bars.Length; i++)
        {
            double change = bars[i].Close - bars[i - 1].Close;
            double gain = 0.5 * (Math.Abs(change) + change);
            double loss = 0.5 * (Math.Abs(change) - change);
            if (i < period)
            {
                up += gain * take;
                down += loss * take;
                continue;
            }

            up = (up * (1 - take)) + (gain * take);
            down = (down * (1 - take)) + (loss * take);
            value = down == 0 ? 100 : 100 * up / (up + down);
        }

        return value;
    }

    internal static double Macd(Bar[] bars, int fast, int slow, int signal)
    {
        double a = bars[0].Close;
        double b = bars[0].Close;
        double s = 0;
        for (int i = 1; i < bars.Length; i++)
        {
            a = (bars[i].Close * (2.0 / (fast + 1))) + (a * (1 - (2.0 / (fast + 1))));
            b = (bars[i].Close * (2.0 / (slow + 1))) + (b * (1 - (2.0 / (slow + 1))));
            s = ((a - b) * (2.0 / (signal + 1))) + (s * (1 - (2.0 / (signal + 1))));
        }

        return a - b - s;
    }

    internal static double Atr(Bar[] bars, int period)
    {
        double value = bars[0].High - bars[0].Low;
        double take = 1.0 / period;
        for (int i = 1; i < bars.Length; i++)
        {
            double range = TrueRange(bars, i);
            value = i < period ? ((value * i) + range) / (i + 1) : (value * (1 - take)) + (range * take);
        }

        return value;
    }

    internal static double Adx(Bar[] bars, int period)
    {
        double take = 1.0 / period;
        double plus = 0;
        double minus = 0;
        double ranges = bars[0].High - bars[0].Low;
        double value = 50;
        for (int i = 1; i < bars.Length; i++)
        {
            double up = Math.Max(bars[i].High - bars[i - 1].High, 0);
            double down = Math.Max(bars[i - 1].Low - bars[i].Low, 0);
            double keep = i < period ? 1 : 1 - take;
            ranges = (ranges * keep) + TrueRange(bars, i);
            plus = (plus * keep) + (up > down ? up : 0);
            minus = (minus * keep) + (down > up ? down : 0);
            double plusDi = plus / ranges;
            double minusDi = minus / ranges;
            double sum = plusDi + minusDi;
            value = (value * (1 - take)) + (take * (sum == 0 ? 50 : 100 * Math.Abs(plusDi - minusDi) / sum));
        }

        return value;
    }

    internal static double BollingerUpper(Bar[] bars, int period, double deviations)
    {
        var ring = new double[period];
        double sum = 0;
        double squares = 0;
        int slot = 0;
        double value = 0;
        for (int i = 0; i < bars.Length; i++)
        {
            double close = bars[i].Close - bars[0].Close;
            sum += close - ring[slot];
            squares += (close * close) - (ring[slot] * ring[slot]);
            ring[slot] = close;
            if (++slot == period) slot = 0;
            double count = i < period ? i + 1 : period;
            double mean = sum / count;
            value = bars[0].Close + mean + (deviations * Math.Sqrt((squares / count) - (mean * mean)));
        }

        return value;
    }

    internal static double StochasticsD(Bar[] bars, int range, int smooth, int average)
    {
        var k = new double[smooth];
        var d = new double[average];
        double kSum = 0;
        double dSum = 0;
        double raw = 50;
        for (int i = 0; i < bars.Length; i++)
        {
            double high = double.MinValue;
            double low = double.MaxValue;
            for (int j = Math.Max(0, i - range + 1); j <= i; j++)
            {
                high = Math.Max(high, bars[j].High);
                low = Math.Min(low, bars[j].Low);
            }

            if (high > low) raw = 100 * (bars[i].Close - low) / (high - low);
            kSum += raw - k[i % smooth];
            k[i % smooth] = raw;
            double mean = kSum / Math.Min(i + 1, smooth);
            dSum += mean - d[i % average];
            d[i % average] = mean;
        }

        return dSum / average;
    }

    private static double TrueRange(Bar[] bars, int i) =>
        Math.Max(bars[i].High, bars[i - 1].Close) - Math.Min(bars[i].Low, bars[i - 1].Close);
}

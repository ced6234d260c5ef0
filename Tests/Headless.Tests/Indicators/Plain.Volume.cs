using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    internal static double[] Mfi(PlainBars b, int period)
    {
        double[] typical = b.Typical;
        double[] rise = b.Each(n => n > 0 && typical[n] > typical[n - 1] ? typical[n] * b.Volume[n] : 0);
        double[] fall = b.Each(n => n > 0 && typical[n] < typical[n - 1] ? typical[n] * b.Volume[n] : 0);
        double[] rises = Sum(rise, period), falls = Sum(fall, period), running = new double[b.Count];
        for (int n = 1; n < b.Count; n++) running[n] = fall[n] + running[n - 1] - (n < period ? 0 : fall[n - period]);
        return b.Each(n => falls[n] != 0 ? 100 - (100 / (1 + (rises[n] / falls[n])))
            : rises[n] == 0 || running[n] == 0 ? 50 : 100);
    }

    internal static double[] Obv(PlainBars b) =>
        Running(b.Each(n => n == 0 ? 0 : b.Volume[n] * Math.Sign(b.Close[n] - b.Close[n - 1])));

    internal static double[] Adl(PlainBars b) => Running(MoneyFlow(b));

    internal static double[] ChaikinMoneyFlow(PlainBars b, int period) =>
        Each(Sum(MoneyFlow(b), period), Sum(b.Volume, period), (flow, volume) => 100 * flow / volume);

    internal static double[] ChaikinOscillator(PlainBars b, int fast, int slow) =>
        Each(Ema(Adl(b), fast), Ema(Adl(b), slow), (f, s) => f - s);

    internal static double[] VolumeOscillator(PlainBars b, int fast, int slow) =>
        Each(Sma(b.Volume, fast), Sma(b.Volume, slow), (f, s) => f - s);

    internal static double[] EaseOfMovement(PlainBars b, int smoothing, double divisor)
    {
        double[] ease = b.Each(n => n > 0 && b.Range[n] == 0 && b.Volume[n] == 0
            ? double.NaN
            : n == 0 || b.Range[n] == 0 || b.Volume[n] == 0
            ? 0
            : (b.Median[n] - b.Median[n - 1]) * b.Range[n] * divisor / b.Volume[n]);
        double[] average = Ema(ease, smoothing);
        return b.Each(n => n == 0 ? double.NaN : average[n]);
    }

    private static double[] MoneyFlow(PlainBars b) => b.Each(n => b.High[n] == b.Low[n]
        ? 0
        : b.Volume[n] * (b.Close[n] - b.Low[n] - (b.High[n] - b.Close[n])) / (b.High[n] - b.Low[n]));

    private static double[] Running(double[] x) => x.Select((_, n) => x[..(n + 1)].Sum()).ToArray();
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    internal static double[] Vroc(PlainBars b, int period, int smooth) => Sma(b.Each(n =>
    {
        double before = b.Volume[n - Math.Min(n, period - 1)];
        return (100 * b.Volume[n] / (before == 0 ? 1 : before)) - 100;
    }), smooth);

    /// <summary>Volume of rising bars, volume of falling bars.</summary>
    internal static double[][] VolumeUpDown(PlainBars b) =>
    [
        b.Each(n => b.Close[n] >= b.Open[n] ? b.Volume[n] : double.NaN),
        b.Each(n => b.Close[n] < b.Open[n] ? b.Volume[n] : double.NaN),
    ];

    internal static double[] KeyReversalUp(PlainBars b, int period) => b.Each(n => n < period + 1
        ? double.NaN
        : b.Low[n] < b.Low[(n - period)..n].Min() && b.Close[n] > b.Close[n - 1] ? 1 : 0);

    internal static double[] KeyReversalDown(PlainBars b, int period) => b.Each(n => n < period + 1
        ? double.NaN
        : b.High[n] > b.High[(n - period)..n].Max() && b.Close[n] < b.Close[n - 1] ? 1 : 0);

    internal static double[] BarsInARow(PlainBars b, int count, int side, bool body, bool highs, bool lows) => b.Each(n =>
    {
        bool Goes(double[] x, int i) => side * x[i] > side * x[i - 1];
        return n >= count && Enumerable.Range(n - count + 1, count).All(i => Goes(b.Close, i)
            && (!body || side * b.Close[i] > side * b.Open[i]) && (!highs || Goes(b.High, i)) && (!lows || Goes(b.Low, i)))
            ? 1
            : 0;
    });

    /// <summary>VI+, VI−.</summary>
    internal static double[][] Vortex(PlainBars b, int period)
    {
        double[] up = b.Each(n => n == 0 ? 0 : Math.Abs(b.High[n] - b.Low[n - 1]));
        double[] down = b.Each(n => n == 0 ? 0 : Math.Abs(b.Low[n] - b.High[n - 1]));
        double[] range = b.Each(n => n == 0 ? 0 : b.TrueRange[n]);
        return
        [
            Each(Sum(up, period), Sum(range, period), (u, r) => u / r),
            Each(Sum(down, period), Sum(range, period), (d, r) => d / r),
        ];
    }

    /// <summary>The patterns of candlesticks that are calculated plainly.</summary>
    internal static ChartPattern[] Candlesticks =>
    [
        ChartPattern.Doji, ChartPattern.Hammer, ChartPattern.HangingMan, ChartPattern.BearishEngulfing,
        ChartPattern.BullishHarami,
    ];

    internal static double[] Candlestick(PlainBars b, ChartPattern pattern, int strength) => b.Each(n =>
    {
        double body = Math.Abs(b.Close[n] - b.Open[n]), range = b.High[n] - b.Low[n];
        double before = n == 0 ? 0 : b.Close[n - 1] - b.Open[n - 1];
        bool isHammer = body > 0 && Math.Min(b.Open[n], b.Close[n]) - b.Low[n] >= 2 * body
            && b.High[n] - Math.Max(b.Open[n], b.Close[n]) <= 0.1 * range;
        (bool isMade, int side) = pattern switch
        {
            ChartPattern.Doji => (body <= 0.1 * range, 0),
            ChartPattern.Hammer => (isHammer, -1),
            ChartPattern.HangingMan => (isHammer, 1),
            ChartPattern.BearishEngulfing => (before > 0 && b.Close[n] <= b.Open[n - 1] && b.Open[n] >= b.Close[n - 1]
                && body > before, 1),
            _ => (before < 0 && b.Close[n] > b.Open[n] && b.Open[n] >= b.Close[n - 1] && b.Close[n] <= b.Open[n - 1]
                && body < -before, -1),
        };
        return isMade && (side == 0 || strength == 0 || IsTrend(b, n, strength, side)) ? 1 : 0;
    });

    /// <summary>Whether the last two swing highs and the last two swing lows known at a bar rise, or for side −1 fall.</summary>
    private static bool IsTrend(PlainBars b, int n, int strength, int side) =>
        new[] { (b.High, 1), (b.Low, -1) }.All(prices =>
        {
            double[] known = prices.Item1[..(n + 1)];
            bool[] points = SwingPoints(known, strength, prices.Item2);
            double[] swings = [.. known.Where((_, i) => points[i])];
            return swings.Length >= 2 && side * swings[^1] > side * swings[^2];
        });

    /// <summary>Bars that are swings: above (or, for the other side, below) those before, not below those after.</summary>
    internal static bool[] SwingPoints(double[] x, int strength, int side) => Enumerable.Range(0, x.Length).Select(n =>
        n >= strength && n + strength < x.Length
        && Enumerable.Range(1, strength).All(i => side * x[n - i] < side * x[n] && side * x[n + i] <= side * x[n])).ToArray();

    /// <summary>The newest swing from its bar on, as a script finds it after the last bar.</summary>
    internal static double[] NewestSwing(double[] x, int strength, int side)
    {
        bool[] points = SwingPoints(x, strength, side);
        return x.Select((_, n) => Array.FindLastIndex(points, n, isPoint => isPoint) is var at && at >= 0 ? x[at] : 0).ToArray();
    }

    /// <summary>The newest swing from its bar on, until the price goes beyond it.</summary>
    internal static double[] StandingSwing(double[] x, int strength, int side)
    {
        bool[] points = SwingPoints(x, strength, side);
        double[] plot = Unset(x.Length);
        for (int at = 0; at < x.Length; at++)
        {
            for (int n = at; points[at] && n < x.Length && (n <= at + strength || side * x[n] <= side * x[at]); n++)
                plot[n] = x[at];
            // Whatever stood before ends where this one begins.
            for (int n = at; points[at] && n < x.Length; n++)
            {
                if (plot[n] != x[at] || side * x[n] > side * x[at]) plot[n] = double.NaN;
            }
        }

        return plot;
    }

    /// <summary>The pivots after the last bar.</summary>
    internal static double[] ZigZag(double[] high, double[] low, Func<double, double> deviation)
    {
        var pivots = new SortedDictionary<int, double>();
        int side = 0, newest = -1;
        double price = high.Length > 2 ? double.NaN : 0;
        for (int n = 2; n < high.Length; n++)
        {
            bool isHigh = high[n - 1] >= high[n] && high[n - 1] >= high[n - 2];
            bool isLow = low[n - 1] <= low[n] && low[n - 1] <= low[n - 2];
            if (n == 2) price = deviation(double.NaN);
            double least = deviation(price);
            bool turnsUp = side <= 0 && isHigh && high[n - 1] > price + least;
            bool turnsDown = side >= 0 && isLow && low[n - 1] < price - least;
            bool goesOn = !turnsUp && !turnsDown
                && ((side > 0 && isHigh && high[n - 1] > price) || (side < 0 && isLow && low[n - 1] < price));
            if (!turnsUp && !turnsDown && !goesOn) continue;
            if (goesOn) pivots.Remove(newest);
            if (!goesOn) side = turnsUp ? 1 : -1;
            newest = n - 1;
            pivots[newest] = price = side > 0 ? high[newest] : low[newest];
        }

        return high.Select((_, n) => pivots.GetValueOrDefault(n, double.NaN)).ToArray();
    }
}

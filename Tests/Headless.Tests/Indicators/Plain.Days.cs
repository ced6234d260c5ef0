using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    /// <summary>Open, high and low of the day so far.</summary>
    internal static double[][] CurrentDay(PlainBars b, Func<DateTime, DateTime> day)
    {
        int First(int n) => Array.FindIndex(b.Time, t => day(t) == day(b.Time[n]));
        return
        [
            b.Each(n => b.Open[First(n)]), b.Each(n => b.High[First(n)..(n + 1)].Max()),
            b.Each(n => b.Low[First(n)..(n + 1)].Min()),
        ];
    }

    /// <summary>Open, high, low and close of the days, weeks or months before; 0 in the first one.</summary>
    internal static double[][] PriorRange(PlainBars b, Func<DateTime, DateTime> begin)
    {
        var ranges = Enumerable.Range(0, b.Count).GroupBy(n => begin(b.Time[n])).Select(g => g.ToArray()).ToArray();
        double[] Column(Func<int[], double> of) =>
            ranges.SelectMany((range, i) => range.Select(_ => i == 0 ? 0 : of(ranges[i - 1]))).ToArray();
        return
        [
            Column(r => b.Open[r[0]]), Column(r => r.Max(n => b.High[n])),
            Column(r => r.Min(n => b.Low[n])), Column(r => b.Close[r[^1]]),
        ];
    }

    /// <summary>Pivot point, three resistances, three supports.</summary>
    internal static double[][] Pivots(PlainBars b, Func<DateTime, DateTime> begin) => Levels(b, begin, 7, (h, l, c) =>
    {
        double p = (h + l + c) / 3, r = h - l;
        return [p, (2 * p) - l, p + r, p + (2 * r), (2 * p) - h, p - r, p - (2 * r)];
    });

    internal static double[][] FibonacciPivots(PlainBars b, Func<DateTime, DateTime> begin) => Levels(b, begin, 7, (h, l, c) =>
    {
        double p = (h + l + c) / 3, r = h - l;
        return [p, p + (0.382 * r), p + (0.618 * r), p + r, p - (0.382 * r), p - (0.618 * r), p - r];
    });

    /// <summary>Four resistances, four supports.</summary>
    internal static double[][] CamarillaPivots(PlainBars b, Func<DateTime, DateTime> begin) => Levels(b, begin, 8, (h, l, c) =>
    {
        double r = (h - l) * 1.1;
        return [c + (r / 12), c + (r / 6), c + (r / 4), c + (r / 2), c - (r / 12), c - (r / 6), c - (r / 4), c - (r / 2)];
    });

    private static double[][] Levels(
        PlainBars b, Func<DateTime, DateTime> begin, int count, Func<double, double, double, double[]> of)
    {
        double[][] prior = PriorRange(b, begin);
        double[][] rows = Enumerable.Range(0, b.Count)
            .Select(n => prior[1][n] == 0 ? new double[count] : of(prior[1][n], prior[2][n], prior[3][n])).ToArray();
        return Enumerable.Range(0, count).Select(i => rows.Select(row => row[i]).ToArray()).ToArray();
    }
}

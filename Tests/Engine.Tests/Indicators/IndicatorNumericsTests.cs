using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>Drift, memory of the past, bits across runtimes, allocation.</summary>
[TestClass]
public sealed class IndicatorNumericsTests
{
    private static readonly Lazy<Bar[]> LongWalk = new(() => TestBars.Walk(1_000_000, 4));

    public static IEnumerable<object[]> Cases => IndicatorCase.All();

    public static IEnumerable<object[]> Windowed => IndicatorCatalog.Entries
        .Where(entry => !entry.NeedsSession && entry.Name != "anchoredvwap")
        .Select(entry => new IndicatorCase(entry.Name, IndicatorSeeding.TaLib))
        .Where(subject => subject.Create() is var indicator && indicator.BarsForDigits(3) == indicator.BarsForDigits(12)
            && indicator.BarsForDigits(3) < 300 && indicator is not (ParabolicSar or Swing))
        .Select(subject => new object[] { subject.Name });

    [TestMethod]
    [DynamicData(nameof(Windowed))]
    public void A_million_bars_leave_no_drift(string name)
    {
        Bar[] bars = LongWalk.Value;
        var subject = new IndicatorCase(name, IndicatorSeeding.TaLib);
        Indicator streamed = subject.Create();
        foreach (Bar bar in bars) subject.Feed(streamed, in bar);
        Indicator fresh = subject.Create();
        for (int i = bars.Length - fresh.BarsForDigits(12) - 2; i < bars.Length; i++) subject.Feed(fresh, in bars[i]);
        for (int output = 0; output < fresh.OutputCount; output++)
        {
            double expected = fresh.Output(output);
            double allowed = 1e-9 * Math.Max(1, Math.Abs(expected));
            Assert.IsFalse(double.IsNaN(expected), $"{name}, output {output}");
            Assert.AreEqual(expected, streamed.Output(output), allowed, $"{name}, output {output}");
        }
    }

    /// <summary>
    /// Prices near 0.00001 and near a million, with jumps to a thousand times the price and back: what has left the window has
    /// left no digit. Measured by the largest value of the output, since a difference of prices has the rounding of prices.
    /// </summary>
    [TestMethod]
    [DynamicData(nameof(Windowed))]
    public void Levels_and_jumps_leave_no_drift(string name)
    {
        foreach (double level in new[] { 1e-8, 1000.0 })
        {
            Bar[] bars = Jumping(level);
            var subject = new IndicatorCase(name, IndicatorSeeding.TaLib);
            Indicator streamed = subject.Create();
            Indicator fresh = subject.Create();
            int start = bars.Length - fresh.BarsForDigits(12) - 500;
            double[] largest = new double[fresh.OutputCount];
            for (int i = 0; i < bars.Length; i++)
            {
                subject.Feed(streamed, in bars[i]);
                if (i < start) continue;
                subject.Feed(fresh, in bars[i]);
                for (int output = 0; output < largest.Length; output++)
                    largest[output] = Math.Max(largest[output], Math.Abs(streamed.Output(output)));
            }

            for (int output = 0; output < largest.Length; output++)
            {
                double expected = fresh.Output(output);
                string what = $"{name} at {level}, output {output}";
                Assert.IsTrue(largest[output] > 0, what + " is 0 throughout");
                Assert.IsFalse(double.IsNaN(expected), what);
                Assert.AreEqual(expected, streamed.Output(output), 1e-9 * largest[output], what);
            }
        }
    }

    [TestMethod]
    public void Windows_were_among_the_indicators_without_drift() => Assert.IsGreaterThan(20, Windowed.Count());

    [TestMethod]
    public void The_accumulation_line_keeps_its_digits_over_a_million_bars()
    {
        var line = new Adl();
        decimal exact = 0;
        foreach (Bar bar in LongWalk.Value)
        {
            line.Update(in bar);
            exact += (decimal)Adl.MoneyFlow(in bar);
        }

        Assert.AreEqual(1, line.Value / (double)exact, 1e-9);
    }

    /// <summary>
    /// Started late anywhere, after the promised number of bars it agrees with the one that saw everything, as a share of its
    /// largest value. In a market that stands still nothing is forgotten, since a ratio of two averages keeps its value.
    /// </summary>
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Promised_digits_are_there_after_the_promised_bars(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        if (subject.NeedsSession || subject.Create() is AnchoredVwap or ZigZag) return;
        // NinjaTrader's running sum of falls keeps its rounding for good.
        if (seeding == IndicatorSeeding.NinjaTrader && text.StartsWith("mfi", StringComparison.Ordinal)) return;
        // TA-Lib leaves DX as it was where nothing moved, and a single bar often does not.
        if (seeding == IndicatorSeeding.TaLib && text is "adx(1)" or "adxr(1, 1)" or "dm(1)") return;
        foreach (Bar[] bars in new[] { TestBars.Gold, TestBars.Walk(3000, 5, withFlats: false) })
        {
            double[][] full = Outputs(subject, bars, 0);
            double[] scale = Enumerable.Range(0, full[0].Length)
                .Select(output => full.Max(row => double.IsNaN(row[output]) ? 0 : Math.Abs(row[output]))).ToArray();
            foreach (int start in new[] { 200, 511, 1033, 1601 })
            {
                double[][] late = Outputs(subject, bars, start);
                foreach (int digits in new[] { 3, 6 })
                {
                    long bound = start + (long)subject.Create().BarsForDigits(digits) - 1;
                    for (long i = bound; i < bars.Length; i++)
                    {
                        for (int output = 0; output < scale.Length; output++)
                        {
                            double error = Math.Abs(full[i][output] - late[i - start][output]);
                            bool same = double.IsNaN(full[i][output]) && double.IsNaN(late[i - start][output]);
                            if (!same && !(error <= Math.Pow(10, -digits) * scale[output]))
                            {
                                Assert.Fail(
                                    $"{subject}, started at {start}, bar {i} ({i - bound} after {digits} digits are due), "
                                    + $"output {output}: {late[i - start][output]:R}, not {full[i][output]:R}");
                            }
                        }
                    }
                }
            }
        }
    }

    /// <summary>All outputs of all cases over the gold bars: the same bits on .NET Framework and on .NET.</summary>
    [TestMethod]
    public void The_same_bits_on_every_runtime()
    {
        ulong hash = 14695981039346656037;
        long outputs = 0;
        foreach (object[] row in Cases)
        {
            var subject = new IndicatorCase((string)row[0], (IndicatorSeeding)row[1]);
            foreach (long[] bits in subject.Stream(TestBars.Gold))
            {
                foreach (long value in bits)
                {
                    hash = (hash ^ (ulong)value) * 1099511628211;
                    outputs++;
                }
            }
        }

        Assert.IsGreaterThan(2_000_000, outputs);
        Assert.AreEqual(0x283f7f23baa37787UL, hash, $"0x{hash:x16}");
    }

#if NET
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Nothing_is_allocated(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        Indicator indicator = subject.Create();
        Bar[] bars = TestBars.Gold;
        long least = long.MaxValue;
        for (int attempt = 0; attempt < 3 && least != 0; attempt++)
        {
            // The compiler, which replaces running code by faster one, may allocate on this thread in a first attempt.
            Run(2_000);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run(10_000);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.AreEqual(0, least, subject.ToString());

        void Run(int updates)
        {
            for (int i = 0; i < updates; i++)
            {
                ref Bar bar = ref bars[i % bars.Length];
                indicator.FeedPeek(in bar, subject.Input(in bar), 0);
                indicator.Feed(in bar, subject.Input(in bar));
                indicator.FeedCorrection(in bar, subject.Input(in bar));
            }
        }
    }
#endif

    /// <summary>The walk around 1000, scaled; every 997th of the first bars is at a thousand times the price.</summary>
    private static Bar[] Jumping(double level)
    {
        Bar[] bars = TestBars.Walk(20_000, 9);
        for (int i = 0; i < bars.Length; i++)
        {
            Bar bar = bars[i];
            double factor = i < 18_000 && i % 997 == 0 ? 1000 * level : level;
            bars[i] = new Bar(
                bar.EndUtcTicks, bar.Open * factor, bar.High * factor, bar.Low * factor, bar.Close * factor, bar.Volume, 1);
        }

        return bars;
    }

    private static double[][] Outputs(IndicatorCase subject, Bar[] bars, int start)
    {
        Indicator indicator = subject.Create();
        double[][] rows = new double[bars.Length - start][];
        for (int i = start; i < bars.Length; i++)
        {
            subject.Feed(indicator, in bars[i]);
            rows[i - start] = Enumerable.Range(0, indicator.OutputCount).Select(indicator.Output).ToArray();
        }

        return rows;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>What holds for every indicator, with any parameters, in both dialects, for every output, bit for bit.</summary>
[TestClass]
public sealed class IndicatorContractTests
{
    private static readonly Bar[][] Runs = { TestBars.Walk(500, 1), TestBars.Walk(300, 2), TestBars.Gold.Take(500).ToArray() };

    public static IEnumerable<object[]> Cases => IndicatorCase.All();

    [TestMethod]
    public void Every_entry_runs_with_moved_parameters()
    {
        foreach (IndicatorEntry entry in IndicatorCatalog.Entries)
        {
            IndicatorRequest[] requests = IndicatorCase.Parameters.Select(Parse)
                .Where(request => request.Name == entry.Name).ToArray();
            Assert.IsGreaterThan(0, requests.Length, entry.Name);
            for (int i = 0; i < entry.Parameters.Count; i++)
            {
                int values = requests.Select(request => request.Parameters[i]).Distinct().Count();
                Assert.IsGreaterThan(1, values, $"{entry}: {entry.Parameters[i].Name} never moves");
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Peeking_any_number_of_times_changes_nothing_and_tells_the_next_value(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        foreach (Bar[] bars in Runs)
        {
            long[][] clean = subject.Stream(bars);
            Indicator indicator = subject.Create();
            for (int i = 0; i < bars.Length; i++)
            {
                for (int k = 0; k < i % 4; k++) subject.Peek(indicator, TestBars.Wrong(in bars[i], i + k));
                AssertSame(clean[i], subject.Peek(indicator, in bars[i]), subject, i);
                subject.Feed(indicator, in bars[i]);
                AssertSame(clean[i], IndicatorCase.Outputs(indicator), subject, i);
            }
        }
    }

    /// <summary>The hash of an engine's state takes the bits of values as they are.</summary>
    [TestMethod]
    public void The_only_NaN_is_the_one_that_has_a_name()
    {
        long named = BitConverter.DoubleToInt64Bits(double.NaN);
        int seen = 0;
        foreach (object[] row in Cases)
        {
            var subject = new IndicatorCase((string)row[0], (IndicatorSeeding)row[1]);
            foreach (Bar[] bars in Runs)
            {
                foreach (long bits in subject.Stream(bars).SelectMany(outputs => outputs))
                {
                    if (!double.IsNaN(BitConverter.Int64BitsToDouble(bits))) continue;
                    Assert.AreEqual(named, bits, subject.ToString());
                    seen++;
                }
            }
        }

        Assert.IsGreaterThan(1_000, seen);
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_corrected_stream_is_the_clean_stream_on_all_following_bars(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        foreach (Bar[] bars in Runs)
        {
            long[][] clean = subject.Stream(bars);
            Indicator indicator = subject.Create();
            for (int i = 0; i < bars.Length; i++)
            {
                Bar wrong = TestBars.Wrong(in bars[i], i);
                subject.Feed(indicator, in wrong);
                for (int k = 0; k < 1 + (i % 3); k++)
                {
                    wrong = TestBars.Wrong(in bars[i], i + k);
                    indicator.FeedCorrection(in wrong, subject.Input(in wrong));
                    subject.Peek(indicator, TestBars.Wrong(in bars[(i + 1) % bars.Length], k));
                }

                indicator.FeedCorrection(in bars[i], subject.Input(in bars[i]));
                AssertSame(clean[i], IndicatorCase.Outputs(indicator), subject, i);
                Assert.AreEqual(i + 1, indicator.Samples);
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Saved_and_restored_anywhere_it_goes_on_as_if_nothing_had_been(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        foreach (Bar[] bars in Runs)
        {
            long[][] clean = subject.Stream(bars);
            Indicator indicator = subject.Create();
            for (int i = 0; i < bars.Length; i++)
            {
                subject.Feed(indicator, TestBars.Wrong(in bars[i], i));
                if (i < 70 || i % 13 == 0) indicator = Moved(subject, indicator);
                indicator.FeedCorrection(in bars[i], subject.Input(in bars[i]));
                if (i < 70 || i % 17 == 0) indicator = Moved(subject, indicator);
                AssertSame(clean[i], IndicatorCase.Outputs(indicator), subject, i);
                Assert.AreEqual(i + 1, indicator.Samples);
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Refused_input_changes_nothing(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        Bar[] bars = Runs[0].Take(150).ToArray();
        long[][] clean = subject.Stream(bars);
        Indicator indicator = subject.Create();
        for (int i = 0; i < bars.Length; i++)
        {
            foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            {
                Bar broken = new(bars[i].EndUtcTicks, bad, bad, bad, bad, bars[i].Volume, 0);
                IndicatorInputException refusal =
                    Assert.ThrowsExactly<IndicatorInputException>(() => indicator.Feed(in broken, bad));
                Assert.AreEqual(bars[i].EndUtcTicks, refusal.BarEndUtcTicks);
                StringAssert.Contains(refusal.Message, indicator.ToString());
                Assert.ThrowsExactly<IndicatorInputException>(() => indicator.FeedPeek(in broken, bad, 0));
                if (i > 0) Assert.ThrowsExactly<IndicatorInputException>(() => indicator.FeedCorrection(in broken, bad));
            }

            foreach (Bar broken in subject.ReadsWholeBar ? Unsound(in bars[i]) : Array.Empty<Bar>())
            {
                Assert.ThrowsExactly<IndicatorInputException>(() => indicator.Feed(in broken, broken.Close));
                Assert.ThrowsExactly<IndicatorInputException>(() => indicator.FeedPeek(in broken, broken.Close, 0));
                if (i > 0) Assert.ThrowsExactly<IndicatorInputException>(() => indicator.FeedCorrection(in broken, broken.Close));
            }

            subject.Feed(indicator, in bars[i]);
            AssertSame(clean[i], IndicatorCase.Outputs(indicator), subject, i);
        }
    }

    /// <summary>The bar with one number that no bar can have.</summary>
    private static Bar[] Unsound(in Bar bar) => new[]
    {
        new Bar(bar.EndUtcTicks, bar.Open, double.NaN, bar.Low, bar.Close, bar.Volume, 0),
        new Bar(bar.EndUtcTicks, bar.Open, bar.High, double.NegativeInfinity, bar.Close, bar.Volume, 0),
        new Bar(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, double.NaN, bar.Volume, 0),
        new Bar(bar.EndUtcTicks, bar.Open, bar.Low, bar.Low + 1, bar.Close, bar.Volume, 0),
        new Bar(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, -1, 0),
    };

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Reset_is_a_new_start(string text, IndicatorSeeding seeding)
    {
        var subject = new IndicatorCase(text, seeding);
        Indicator indicator = subject.Create();
        foreach (Bar bar in Runs[1]) subject.Feed(indicator, in bar);
        indicator.Reset();
        Assert.AreEqual(0, indicator.Samples);
        Assert.IsTrue(double.IsNaN(indicator.Value));
        for (int output = 0; output < indicator.OutputCount; output++)
            Assert.IsTrue(double.IsNaN(indicator.Output(output)), $"{subject}, output {output} before the first bar");
        Assert.ThrowsExactly<InvalidOperationException>(() => indicator.FeedCorrection(in Runs[0][0], 1));
        long[][] clean = subject.Stream(Runs[0]);
        for (int i = 0; i < Runs[0].Length; i++)
        {
            subject.Feed(indicator, in Runs[0][i]);
            AssertSame(clean[i], IndicatorCase.Outputs(indicator), subject, i);
        }
    }

    private static void AssertSame(long[] expected, long[] actual, IndicatorCase subject, int bar)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (expected[i] == actual[i]) continue;
            double wanted = BitConverter.Int64BitsToDouble(expected[i]);
            Assert.Fail($"{subject}, bar {bar}, output {i}: {BitConverter.Int64BitsToDouble(actual[i]):R} instead of {wanted:R}");
        }
    }

    private static IndicatorRequest Parse(string text)
    {
        Assert.IsTrue(IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error), error);
        return request!;
    }

    /// <summary>The indicator's state in a new object whose windows held other things before.</summary>
    private static Indicator Moved(IndicatorCase subject, Indicator indicator)
    {
        using var memory = new MemoryStream();
        indicator.Save(new BinaryWriter(memory));
        Indicator other = subject.Create();
        for (int i = 0; i < 5; i++) subject.Feed(other, in Runs[1][i]);
        memory.Position = 0;
        other.Restore(new BinaryReader(memory));
        Assert.AreEqual(memory.Length, memory.Position);
        return other;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Live.Start;

[TestClass]
public sealed class HistoryMergeTests
{
    private static Bar At(long time, double close, long volume = 1) => new(time, close, close, close, close, volume, 0);

    [TestMethod]
    public void Any_split_overlap_and_order_of_one_history_joins_to_itself()
    {
        Bar[] clean = Gold.Bars.Take(400).ToArray();
        var random = new Random(11);
        int overlaps = 0;
        for (int run = 0; run < 300; run++)
        {
            var batches = new List<BarBatch>();
            var origins = (BarOrigin[])Enum.GetValues(typeof(BarOrigin));
            foreach (BarOrigin origin in origins)
            {
                int from = random.Next(0, clean.Length);
                batches.Add(new BarBatch(origin, clean.Skip(from).Take(random.Next(0, clean.Length)).ToArray()));
            }

            bool[] covered = clean
                .Select(bar => batches.Any(batch => batch.Bars.Any(other => other.EndUtcTicks == bar.EndUtcTicks))).ToArray();
            Bar[] expected = clean.Where((_, i) => covered[i]).ToArray();
            MergedBar[] merged = HistoryMerge.Join(
                batches.OrderBy(_ => random.Next()).ToArray(), (OverlapPolicy)random.Next(0, 3), out MergeReport report);
            Assert.AreEqual(expected.Length, merged.Length);
            for (int i = 0; i < merged.Length; i++) Assert.IsTrue(merged[i].Bar.SameAs(expected[i]));
            int offered = origins.Sum(report.Offered);
            Assert.AreEqual(offered, report.Bars + report.Equal, "every bar offered is counted once");
            Assert.AreEqual(merged.Length, origins.Sum(report.Used));
            Assert.AreEqual(0, report.Different + report.Rejected);
            overlaps += report.Equal;
        }

        Assert.IsTrue(overlaps > 10_000, $"only {overlaps} overlaps");
    }

    [TestMethod]
    [DataRow(OverlapPolicy.PreferPlatform, 2.0)]
    [DataRow(OverlapPolicy.PreferCache, 1.0)]
    public void The_policy_decides_between_different_values_and_the_report_names_them(OverlapPolicy policy, double kept)
    {
        foreach (bool cacheFirst in new[] { true, false })
        {
            var cache = new BarBatch(BarOrigin.WarmCache, new[] { At(10, 1), At(20, 5) });
            var platform = new BarBatch(BarOrigin.PlatformHistory, new[] { At(10, 2), At(20, 5), At(30, 6) });
            MergedBar[] merged = HistoryMerge.Join(
                cacheFirst ? new[] { cache, platform } : new[] { platform, cache }, policy, out MergeReport report);
            Assert.AreEqual(3, merged.Length);
            Assert.AreEqual(kept, merged[0].Bar.Close);
            Assert.AreEqual((1, 1), (report.Equal, report.Different));
            Assert.AreEqual(kept, report.Differences.Single().Kept.Close);
            Assert.AreEqual(3 - kept, report.Differences.Single().Other.Close);
        }
    }

    [TestMethod]
    public void All_differences_are_counted_and_the_first_hundred_are_listed()
    {
        const int Bars = MergeReport.ListedDifferences + 7;
        Bar[] cache = Enumerable.Range(1, Bars).Select(i => At(i * 10, 1)).ToArray();
        Bar[] platform = Enumerable.Range(1, Bars).Select(i => At(i * 10, 2)).ToArray();
        _ = HistoryMerge.Join(
            new[] { new BarBatch(BarOrigin.WarmCache, cache), new BarBatch(BarOrigin.PlatformHistory, platform) },
            OverlapPolicy.PreferPlatform, out MergeReport report);
        Assert.AreEqual((Bars, MergeReport.ListedDifferences), (report.Different, report.Differences.Count));
        Assert.AreEqual(platform[0].EndUtcTicks, report.Differences[0].Kept.EndUtcTicks);
    }

    [TestMethod]
    public void A_difference_in_volume_alone_is_a_difference()
    {
        var cache = new BarBatch(BarOrigin.WarmCache, new[] { At(10, 1, 5) });
        var platform = new BarBatch(BarOrigin.PlatformHistory, new[] { At(10, 1, 6) });
        HistoryMerge.Join(new[] { cache, platform }, OverlapPolicy.PreferPlatform, out MergeReport report);
        Assert.AreEqual(1, report.Different);
        MergeConflictException error = Assert.ThrowsExactly<MergeConflictException>(
            () => HistoryMerge.Join(new[] { cache, platform }, OverlapPolicy.Fail, out _));
        StringAssert.Contains(error.Message, "WarmCache");
        StringAssert.Contains(error.Message, "PlatformHistory");
    }

    [TestMethod]
    public void Unsound_bars_are_counted_and_left_out()
    {
        var batch = new BarBatch(
            BarOrigin.HistoryFolder, new[] { At(10, double.NaN), new Bar(20, 1, 0, 2, 1, 1, 1), At(30, 1, -1), At(40, 1) });
        MergedBar[] merged = HistoryMerge.Join(new[] { batch }, OverlapPolicy.PreferPlatform, out MergeReport report);
        Assert.AreEqual(40L, merged.Single().Bar.EndUtcTicks);
        Assert.AreEqual((4, 3, 1), (report.Offered(BarOrigin.HistoryFolder), report.Rejected, report.Bars));
    }

    /// <summary>
    /// Each pair of sources in either order of arrival: the one that stands first in the list of its policy counts.
    /// </summary>
    [TestMethod]
    [DataRow(OverlapPolicy.PreferPlatform, "Live PlatformHistory SideFeed WarmCache HistoryFolder")]
    [DataRow(OverlapPolicy.PreferCache, "WarmCache HistoryFolder Live SideFeed PlatformHistory")]
    public void Of_two_sources_the_policy_s_first_counts(OverlapPolicy policy, string inOrder)
    {
        BarOrigin[] order = inOrder.Split(' ').Select(name => (BarOrigin)Enum.Parse(typeof(BarOrigin), name)).ToArray();
        for (int first = 0; first < order.Length; first++)
        {
            for (int second = first + 1; second < order.Length; second++)
            {
                Assert.AreEqual(order[first], Winner(policy, 0, (order[first], At(10, 1)), (order[second], At(10, 2))));
                Assert.AreEqual(order[first], Winner(policy, 0, (order[second], At(10, 1)), (order[first], At(10, 2))));
            }
        }
    }

    /// <summary>
    /// A stream's bar that ends before the stream was whole may be half a bar; one that ends at that time is whole.
    /// </summary>
    [TestMethod]
    [DataRow(BarOrigin.Live)]
    [DataRow(BarOrigin.SideFeed)]
    public void A_bar_from_before_the_stream_was_whole_gives_way_to_every_other(BarOrigin stream)
    {
        foreach (OverlapPolicy policy in new[] { OverlapPolicy.PreferPlatform, OverlapPolicy.PreferCache })
        {
            foreach (BarOrigin other in new[] { BarOrigin.WarmCache, BarOrigin.HistoryFolder, BarOrigin.PlatformHistory })
            {
                Assert.AreEqual(other, Winner(policy, 11, (stream, At(10, 1, 9)), (other, At(10, 2))));
                bool streamFirst = policy == OverlapPolicy.PreferPlatform
                    ? stream == BarOrigin.Live || other != BarOrigin.PlatformHistory
                    : other == BarOrigin.PlatformHistory;
                Assert.AreEqual(
                    streamFirst ? stream : other, Winner(policy, 10, (stream, At(10, 1, 9)), (other, At(10, 2))));
            }
        }
    }

    /// <summary>Of two bars that nobody ranks the one of more trades is the fuller, then the one of more volume.</summary>
    [TestMethod]
    public void Between_two_halves_the_fuller_counts_in_any_order()
    {
        var more = new Bar(10, 5, 5, 5, 5, 1, 3);
        var less = new Bar(10, 9, 9, 9, 9, 8, 2);
        Assert.AreEqual(BarOrigin.SideFeed, Of(less, more));
        Assert.AreEqual(BarOrigin.Live, Of(more, less));
        Assert.AreEqual(BarOrigin.SideFeed, Of(At(10, 5, 1), At(10, 9, 2)));
        Assert.AreEqual(BarOrigin.Live, Of(At(10, 5, 2), At(10, 9, 1)));

        static BarOrigin Of(Bar live, Bar side) =>
            Winner(OverlapPolicy.PreferPlatform, 11, (BarOrigin.Live, live), (BarOrigin.SideFeed, side));
    }

    /// <summary>The stream has its own clock; only what others have stamped can lie in the future.</summary>
    [TestMethod]
    public void History_that_ends_after_the_present_is_left_out_and_the_stream_is_not()
    {
        foreach (BarOrigin origin in (BarOrigin[])Enum.GetValues(typeof(BarOrigin)))
        {
            MergedBar[] merged = HistoryMerge.Join(
                [new BarBatch(origin, [At(20, 1), At(21, 1)])], OverlapPolicy.PreferPlatform, 0, 20, out MergeReport report);
            int expected = origin is BarOrigin.Live or BarOrigin.SideFeed ? 2 : 1;
            Assert.HasCount(expected, merged, origin.ToString());
            Assert.AreEqual(2 - expected, report.AheadOfClock);
            Assert.AreEqual(2, report.Offered(origin));
        }
    }

    private static BarOrigin Winner(
        OverlapPolicy policy, long streamWholeFrom, (BarOrigin From, Bar Bar) one, (BarOrigin From, Bar Bar) other)
    {
        BarBatch[] batches = [new BarBatch(one.From, [one.Bar]), new BarBatch(other.From, [other.Bar])];
        MergedBar there = HistoryMerge.Join(batches, policy, streamWholeFrom, long.MaxValue, out MergeReport report).Single();
        Assert.AreEqual((1, 1, 0), (report.Different, report.Bars, report.Equal));
        Assert.AreEqual(1, report.Used(there.Origin));
        Array.Reverse(batches);
        MergedBar back = HistoryMerge.Join(batches, policy, streamWholeFrom, long.MaxValue, out _).Single();
        Assert.AreEqual(there.Origin, back.Origin, "the order of arrival decides nothing");
        Assert.IsTrue(there.Bar.SameAs(there.Origin == one.From ? one.Bar : other.Bar));
        return there.Origin;
    }
}

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
    public void A_difference_in_volume_alone_is_a_difference()
    {
        var cache = new BarBatch(BarOrigin.WarmCache, new[] { At(10, 1, 5) });
        var platform = new BarBatch(BarOrigin.PlatformHistory, new[] { At(10, 1, 6) });
        HistoryMerge.Join(new[] { cache, platform }, OverlapPolicy.PreferPlatform, out MergeReport report);
        Assert.AreEqual(1, report.Different);
        var error = Assert.ThrowsExactly<MergeConflictException>(
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
}

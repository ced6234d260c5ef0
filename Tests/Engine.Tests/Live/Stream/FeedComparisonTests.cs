using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Stream;
using NT8Bridge.Tests.Feeds.Rithmic;

namespace NT8Bridge.Tests.Live.Stream;

[TestClass]
public sealed class FeedComparisonTests
{
    private const double TickSize = 0.1;
    private const long Millisecond = TimeSpan.TicksPerMillisecond;

    private static readonly Bar[] Bars = GoldDay.Bars(GoldDay.Hour());

    [TestMethod]
    public void Equal_feeds_are_equal_and_the_earlier_one_is_told()
    {
        var comparison = new FeedComparison(TickSize);
        Run(comparison, bar => bar, bar => bar, sideAheadMilliseconds: 40);
        Assert.AreEqual(Bars.Length, comparison.EqualPairs);
        Assert.AreEqual(40.0, comparison.MeanHeadStartMilliseconds, 1e-9);
        Assert.AreEqual(0.0, comparison.MeanVolumePercent);
        Assert.AreEqual(FeedVerdict.Equal, comparison.Verdict);
        Assert.IsEmpty(comparison.Changes);
    }

    [TestMethod]
    public void A_side_feed_that_loses_bars_is_demoted_and_comes_back_when_it_is_clean()
    {
        var comparison = new FeedComparison(TickSize);
        Run(comparison, bar => bar, bar => Index(bar) is >= 30 and < 40 ? null : bar);
        Assert.AreEqual(10L, comparison.MissingInSide);
        Assert.HasCount(2, comparison.Changes);
        StringAssert.StartsWith(comparison.Changes[0], "Side feed demoted: 3 bars are missing");
        StringAssert.StartsWith(comparison.Changes[1], "Both feeds are equal again");
    }

    [TestMethod]
    public void A_platform_that_loses_volume_is_demoted()
    {
        var comparison = new FeedComparison(TickSize);
        Run(comparison, bar => With(bar, bar.Volume * 9 / 10, bar.Close), bar => bar);
        Assert.AreEqual(FeedVerdict.PlatformDemoted, comparison.Verdict);
        StringAssert.Contains(comparison.Changes.Single(), "less volume");
        Assert.AreEqual(10.0, comparison.MeanVolumePercent, 3.0);
    }

    [TestMethod]
    public void Where_only_prices_differ_the_platform_stays_because_it_fills_the_orders()
    {
        var comparison = new FeedComparison(TickSize);
        Run(comparison, bar => bar, bar => With(bar, bar.Volume, bar.Low));
        Assert.AreEqual(FeedVerdict.SideDemoted, comparison.Verdict);
        StringAssert.Contains(comparison.ToString(), "SideDemoted");
        Assert.AreEqual(Bars.Max(bar => (bar.Close - bar.Low) / TickSize), comparison.WorstPriceTicks, 1e-9);
    }

    private static int Index(Bar bar) => Array.FindIndex(Bars, other => other.EndUtcTicks == bar.EndUtcTicks);

    private static Bar With(Bar bar, long volume, double close) =>
        new(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, close, volume, bar.TickCount);

    private static void Run(
        FeedComparison comparison, Func<Bar, Bar?> platform, Func<Bar, Bar?> side, int sideAheadMilliseconds = 0)
    {
        foreach (Bar bar in Bars)
        {
            if (side(bar) is { } fromSide) comparison.AddSide(fromSide, bar.EndUtcTicks);
            if (platform(bar) is { } fromPlatform)
                comparison.AddPlatform(fromPlatform, bar.EndUtcTicks + sideAheadMilliseconds * Millisecond);
        }
    }
}

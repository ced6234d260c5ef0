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

    /// <summary>Two percent of the volume is allowed in either direction, and less than half a tick of the price.</summary>
    [TestMethod]
    [DataRow(100, 98, 0.0, FeedVerdict.Equal)]
    [DataRow(98, 100, 0.0, FeedVerdict.Equal)]
    [DataRow(1000, 979, 0.0, FeedVerdict.SideDemoted)]
    [DataRow(979, 1000, 0.0, FeedVerdict.PlatformDemoted)]
    [DataRow(100, 100, 0.125, FeedVerdict.Equal)]
    [DataRow(100, 100, 0.25, FeedVerdict.SideDemoted)]
    [DataRow(100, 100, -0.25, FeedVerdict.SideDemoted)]
    public void The_tolerances_are_exact(int platform, int side, double price, FeedVerdict expected)
    {
        var comparison = new FeedComparison(0.5);
        for (int i = 1; i <= FeedComparison.Window; i++)
        {
            comparison.AddPlatform(new Bar(i, 10, 10, 10, 10, platform, 1), i);
            comparison.AddSide(new Bar(i, 10 + price, 10 + price, 10 + price, 10 + price, side, 1), i);
        }

        Assert.AreEqual(expected, comparison.Verdict);
        Assert.AreEqual(Math.Abs(price) / 0.5, comparison.WorstPriceTicks, 0.0);
        Assert.AreEqual(100.0 * (side - platform) / Math.Max(side, platform), comparison.MeanVolumePercent, 1e-9);
    }

    /// <summary>The feed that was the worse first stays so while the other one is no worse.</summary>
    [TestMethod]
    [DataRow(3, true, FeedVerdict.PlatformDemoted)]
    [DataRow(5, false, FeedVerdict.SideDemoted)]
    public void A_tie_changes_nothing(int bars, bool areMissing, FeedVerdict first)
    {
        var comparison = new FeedComparison(0.5);
        for (int i = 1; i <= 4 * bars; i++)
        {
            var whole = new Bar(i, 10, 10, 10, 10, 1_000, 1);
            Bar less = With(whole, 900, whole.Close);

            // First the one is the worse, then the other, with a bar that agrees behind each.
            bool isWorse = i % 2 == 1, isFirst = i <= 2 * bars, isPlatform = isFirst == areMissing;
            if (!isWorse || !isPlatform || !areMissing) comparison.AddPlatform(isWorse && isPlatform ? less : whole, i);
            if (!isWorse || isPlatform || !areMissing) comparison.AddSide(isWorse && !isPlatform ? less : whole, i);
            if (i == 2 * bars) Assert.AreEqual(first, comparison.Verdict);
        }

        Assert.AreEqual(first, comparison.Verdict);
        Assert.HasCount(1, comparison.Changes);
    }

    /// <summary>Each price of a bar counts, not the close alone.</summary>
    [TestMethod]
    [DataRow(1.0, 0.0, 0.0, 0.0)]
    [DataRow(0.0, 2.0, 0.0, 0.0)]
    [DataRow(0.0, 0.0, -3.0, 0.0)]
    [DataRow(0.0, 0.0, 0.0, 1.0)]
    public void The_worst_of_the_four_prices_is_told(double open, double high, double low, double close)
    {
        var comparison = new FeedComparison(0.25);
        comparison.AddPlatform(new Bar(1, 10, 12, 8, 10, 5, 1), 1);
        comparison.AddSide(new Bar(1, 10 + open, 12 + high, 8 + low, 10 + close, 5, 1), 1);
        Assert.AreEqual(new[] { open, high, low, close }.Max(Math.Abs) / 0.25, comparison.WorstPriceTicks, 0.0);
        Assert.AreEqual((1L, 0L), (comparison.Pairs, comparison.EqualPairs));
    }

    /// <summary>
    /// Two of the last twenty bars may be missing, four may differ; one more demotes. What the other feed lacks later takes
    /// nothing back: only twenty bars that agree do.
    /// </summary>
    [TestMethod]
    [DataRow(2, 0, 0, FeedVerdict.Equal)]
    [DataRow(3, 0, 0, FeedVerdict.SideDemoted)]
    [DataRow(0, 2, 0, FeedVerdict.Equal)]
    [DataRow(0, 3, 0, FeedVerdict.PlatformDemoted)]
    [DataRow(3, 3, 0, FeedVerdict.SideDemoted)]
    [DataRow(0, 0, 4, FeedVerdict.Equal)]
    [DataRow(0, 0, 5, FeedVerdict.SideDemoted)]
    public void One_bar_more_than_allowed_demotes(int sideLacks, int platformLacks, int otherPrices, FeedVerdict expected)
    {
        var comparison = new FeedComparison(0.5);
        for (int i = 1; i <= FeedComparison.Window; i++)
        {
            var bar = new Bar(i, 10, 10, 10, 10, 100, 1);
            bool sideHas = i > sideLacks, platformHas = !sideHas || i - sideLacks > platformLacks;
            int nth = i - sideLacks - platformLacks;
            if (platformHas) comparison.AddPlatform(bar, i);
            if (sideHas)
                comparison.AddSide(nth > 0 && nth <= otherPrices ? new Bar(i, 10, 12, 10, 10, 100, 1) : bar, i);
        }

        Assert.AreEqual(expected, comparison.Verdict);
        Assert.AreEqual((sideLacks, platformLacks), ((int)comparison.MissingInSide, (int)comparison.MissingInPlatform));
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

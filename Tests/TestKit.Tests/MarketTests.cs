using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Testing.Tests;

[TestClass]
public sealed class MarketTests
{
    private static readonly Market Es = Market.Of("ES 12-25").Minutes();

    [TestMethod]
    public void Price_goes_as_it_is_drawn()
    {
        Market market = Es.From(5000).Up(8).Gap(-4).Down(1, bars: 2).Flat(bars: 1).Bar(5003, 5010, 5001, 5002);
        CollectionAssert.AreEqual(
            new[]
            {
                "5000 5008 5000 5008", "5004 5004 5003 5003", "5003 5003 5002 5002", "5002 5002 5002 5002", "5003 5010 5001 5002",
            },
            market.Bars.Select(Prices).ToArray());
        Assert.IsTrue(market.Bars.All(bar => bar.Volume == 100));
    }

    [TestMethod]
    public void Wicks_and_volume_hold_for_what_follows()
    {
        Market market = Es.From(5000).Flat(bars: 1).Wicks(0.5).Volume(7).Up(1);
        CollectionAssert.AreEqual(
            new[] { "5000 5000 5000 5000", "5000 5001.5 4999.5 5001" }, market.Bars.Select(Prices).ToArray());
        Assert.AreEqual(7, market.Bars[1].Volume);
    }

    /// <summary>A sine of 2 points and 4 bars: 2, 0, −2, 0.</summary>
    [TestMethod]
    public void A_swing_is_a_sine() => CollectionAssert.AreEqual(
        new[] { 5002.0, 5000, 4998, 5000 }, Es.From(5000).Swing(2, period: 4, bars: 4).Bars.Select(bar => bar.Close).ToArray());

    [TestMethod]
    public void A_walk_is_the_same_for_its_seed_and_lies_on_ticks()
    {
        Market one = Es.From(5000).Walk(seed: 3, bars: 500);
        CollectionAssert.AreEqual(
            one.Bars.Select(Prices).ToArray(), Es.From(5000).Walk(seed: 3, bars: 500).Bars.Select(Prices).ToArray());
        CollectionAssert.AreNotEqual(
            one.Bars.Select(Prices).ToArray(), Es.From(5000).Walk(seed: 4, bars: 500).Bars.Select(Prices).ToArray());
        foreach (Bar bar in one.Bars)
        {
            Assert.IsTrue(bar.Low <= Math.Min(bar.Open, bar.Close) && bar.High >= Math.Max(bar.Open, bar.Close), bar.ToString());
            Assert.AreEqual(0, bar.Close % 0.25);
            Assert.IsTrue(Math.Abs(bar.Close - bar.Open) <= 2, bar.ToString());
        }
    }

    /// <summary>The contract of December 2025: the first session of November begins on Sunday the 2nd at 17:00 Chicago.</summary>
    [TestMethod]
    public void It_begins_with_the_month_before_the_contract() =>
        Assert.AreEqual("2025-11-02 23:01", End(Es.From(5000).Flat(bars: 1).Bars[0]));

    [TestMethod]
    public void A_time_is_one_of_the_zone()
    {
        Assert.AreEqual("2025-11-03 14:31", End(Es.Zone("America/New_York").At("2025-11-03 09:30").From(1).Flat(1).Bars[0]));
        Assert.AreEqual("2025-11-03 14:31", End(Es.Zone("Eastern Standard Time").At("2025-11-03 09:30").From(1).Flat(1).Bars[0]));
        Assert.AreEqual("2025-11-03 09:31", End(Es.At("2025-11-03 09:30").From(1).Flat(bars: 1).Bars[0]));
    }

    /// <summary>The hours end at 16:00 Chicago, in winter 22:00 UTC, and begin again at 8:30.</summary>
    [TestMethod]
    public void Bars_lie_in_sessions()
    {
        Market market = Es.Session("CME US Index Futures RTH").At("2025-11-03 21:58").From(5000).Flat(bars: 4);
        CollectionAssert.AreEqual(
            new[] { "2025-11-03 21:59", "2025-11-03 22:00", "2025-11-04 14:31", "2025-11-04 14:32" },
            market.Bars.Select(End).ToArray());
        Assert.AreEqual(
            "2025-11-04 14:31",
            End(Es.Session("CME US Index Futures RTH").At("2025-11-03 15:00").From(5000).Flat(1).NextSession().Flat(1).Bars[1]));
    }

    [TestMethod]
    public void A_pause_leaves_bars_out() => CollectionAssert.AreEqual(
        new[] { "2025-11-03 15:01", "2025-11-03 15:05" },
        Es.At("2025-11-03 15:00").From(5000).Flat(bars: 1).Pause(bars: 3).Flat(bars: 1).Bars.Select(End).ToArray());

    [TestMethod]
    public void A_market_can_be_gone_on_with_in_two_ways()
    {
        Market begin = Es.From(5000).Flat(bars: 1);
        Assert.AreEqual(5001, begin.Up(1).Bars[1].Close);
        Assert.AreEqual(4999, begin.Down(1).Bars[1].Close);
        Assert.HasCount(1, begin.Bars);
    }

    [TestMethod]
    public void Another_product_is_made_with_its_ticks()
    {
        Market made = Market.Of("XYZ 12-25", tickSize: 0.5, pointValue: 10).Minutes().From(100).Up(0.5);
        Assert.AreEqual(100.5, made.Bars[0].Close);
        Failing.With(() => _ = Market.Of("XYZ 12-25").From(1).Flat(1).Bars, "'XYZ 12-25' is not known", "say the tick size");
    }

    [TestMethod]
    public void What_cannot_be_drawn_is_named()
    {
        Failing.With(() => _ = Es.From(5000.1).Flat(1).Bars, "5000.1 does not lie on the ticks of ES, which are 0.25.");
        Failing.With(() => _ = Es.Flat(1).Bars, "Say where price begins");
        Failing.With(() => _ = Es.From(5000).Bars, "has no bar and no trade");
        Failing.With(() => _ = Es.From(5000).Bar(1, 2, 1, 3).Bars, "A bar from 1 to 3 cannot have the high 2");
        Failing.With(() => _ = Es.From(5000).Up(1, bars: 0).Bars, "0 bars cannot be drawn");
        Failing.With(() => Es.At("3.11.2025"), "'3.11.2025' is no time of the form yyyy-MM-dd HH:mm");
        Failing.With(() => Es.Zone("New York"), "There is no time zone 'New York'");
        Failing.With(() => _ = Es.Session("Pit").From(1).Flat(1).Bars, "There are no session hours for 'Pit'");
        Failing.With(() => _ = Es.From(1).Flat(2).At("2020-01-01 00:00").Bars, "lies before the end of the last bar");
        Failing.With(() => _ = Es.From(1).Flat(1).Trade(1).Bars, "draw bars or trades");
    }

    /// <summary>Four trades, of which two make a bar.</summary>
    [TestMethod]
    public void A_market_of_trades_is_made_into_bars()
    {
        Market market = Market.Of("ES 12-25").Trade(5000).Trade(5001).Trade(5002).Trade(5000).Chart(BarsPeriodType.Tick, 2);
        ScriptOutcome<Middle> run = ScriptTest.Of<Middle>().With(s => s.Period, 1).On(market).InHistory();
        CollectionAssert.AreEqual(new[] { 5000.5, 5001 }, run.Plot("Middle"));
        Failing.With(
            () => ScriptTest.Of<Middle>().On(Market.Of("ES 12-25").Trade(5000)).InHistory(), "says what bars its chart has");
    }

    [TestMethod]
    public void A_chart_may_have_longer_bars_than_are_drawn()
    {
        Market market = Es.At("2025-11-03 15:00").From(5000).Up(1, bars: 10).Chart(BarsPeriodType.Minute, 5);
        ScriptOutcome<Middle> run = ScriptTest.Of<Middle>().With(s => s.Period, 1).On(market).InHistory();
        CollectionAssert.AreEqual(new[] { 5002.5, 5007.5 }, run.Plot("Middle"));
    }

    [TestMethod]
    public void A_file_is_a_market()
    {
        Market gold = Market.OfFile("Data/GCZ3_trades_20131007-09.csv.gz", "GC 12-13").Chart(BarsPeriodType.Minute, 30);
        ScriptOutcome<Middle> run = ScriptTest.Of<Middle>().On(gold).InHistory();
        Assert.IsTrue(run.Bars > 50, run.Bars.ToString(CultureInfo.InvariantCulture));
        Assert.IsTrue(run.Plot("Middle").All(value => value is > 1200 and < 1400));
        Failing.With(() => _ = Market.OfFile("nowhere.csv", "GC 12-13").Bars, "there is no such file");
    }

    private static string Prices(Bar bar) =>
        string.Create(CultureInfo.InvariantCulture, $"{bar.Open} {bar.High} {bar.Low} {bar.Close}");

    private static string End(Bar bar) =>
        new DateTime(bar.EndUtcTicks).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.BarsTypes;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>The trades of each minute by price and side, worked by hand from five ticks with their quotes.</summary>
[TestClass]
public sealed class VolumetricBarsTypeTests
{
    [TestMethod]
    public void Trades_at_the_ask_are_bought_and_trades_at_the_bid_are_sold()
    {
        VolumetricData[] bars = Minutes(VolumetricDeltaType.BidAsk);
        Assert.HasCount(3, bars);
        VolumetricData first = bars[0];
        Assert.AreEqual((3L, 3L, 6L, 3L), (first.TotalBuyingVolume, first.TotalSellingVolume, first.TotalVolume, first.Trades));

        // The delta goes 2, −1, 0. Since the high, the last trade, nothing traded; since the low one contract was bought.
        Assert.AreEqual((0L, 2L, -1L), (first.BarDelta, first.MaxSeenDelta, first.MinSeenDelta));
        Assert.AreEqual((0L, 1L), (first.DeltaSh, first.DeltaSl));
        Assert.AreEqual((2L, 0L), (first.GetAskVolumeForPrice(100), first.GetBidVolumeForPrice(100)));
        Assert.AreEqual((0L, 3L), (first.GetAskVolumeForPrice(99.75), first.GetBidVolumeForPrice(99.75)));
        Assert.AreEqual(
            (-3L, 1L, 0L),
            (first.GetDeltaForPrice(99.75), first.GetTotalVolumeForPrice(100.25), first.GetTotalVolumeForPrice(101)));
        Assert.AreEqual((2L, -3L), (first.GetMaximumPositiveDelta(), first.GetMaximumNegativeDelta()));
        Assert.AreEqual((3L, 99.75), (first.GetMaximumVolume(null, out double price), price));
        Assert.AreEqual((2L, 100.0), (first.GetMaximumVolume(true, out price), price));
        Assert.AreEqual((3L, 99.75), (first.GetMaximumVolume(false, out price), price));
        Assert.AreEqual((-4L, -4L, -100.0), (bars[1].BarDelta, bars[1].CumulativeDelta, bars[1].GetDeltaPercent()));
        Assert.AreEqual((-4L, -4L), (bars[1].GetMaximumPositiveDelta(), bars[1].GetMaximumNegativeDelta()), "one level alone");
    }

    [TestMethod]
    public void Ticks_up_and_down_say_the_side_where_they_are_asked()
    {
        // 100.00 comes first, then down to 99.75, up to 100.25, down to 100.00, and 100.00 again between the quotes.
        VolumetricData[] bars = Minutes(VolumetricDeltaType.UpDownTick);
        Assert.AreEqual((1L, 3L, 6L), (bars[0].TotalBuyingVolume, bars[0].TotalSellingVolume, bars[0].TotalVolume));
        CollectionAssert.AreEqual(new[] { -2L, -6L, -6L }, bars.Select(bar => bar.CumulativeDelta).ToArray());
        bars = Minutes(VolumetricDeltaType.UpDownTickWithContinuation);
        CollectionAssert.AreEqual(new[] { -2L, -6L, -11L }, bars.Select(bar => bar.CumulativeDelta).ToArray());

        // By the quotes 0 and −4; what trades between them goes on downwards.
        bars = Minutes(VolumetricDeltaType.Hybrid);
        CollectionAssert.AreEqual(new[] { 0L, -4L, -9L }, bars.Select(bar => bar.CumulativeDelta).ToArray());
        Assert.AreEqual(0, Minutes(VolumetricDeltaType.BidAsk)[2].BarDelta, "between the quotes");
    }

    [TestMethod]
    public void A_level_holds_several_ticks_and_small_trades_are_left_out_of_the_volumes_alone()
    {
        (BarsSeries series, VolumetricData[] bars) = Series(VolumetricDeltaType.BidAsk, ticksPerLevel: 4, sizeFilter: 2);
        Assert.AreEqual((2L, 3L, 2L), (bars[0].TotalBuyingVolume, bars[0].TotalSellingVolume, bars[0].Trades));

        // Levels of a whole point: 99.75 lies in the one from 99, 100.00 in the one from 100.
        Assert.AreEqual((2L, 3L), (bars[0].GetAskVolumeForPrice(100.75), bars[0].GetBidVolumeForPrice(99)));
        Assert.AreEqual((3L, 99.0), (bars[0].GetMaximumVolume(null, out double price), price));
        CollectionAssert.AreEqual(
            new[] { "01:00 100 100.25 99.75 100.25 6", "02:00 100 100 100 100 4", "03:00 100 100 100 100 5" }, Made.Text(series));
    }

    [TestMethod]
    public void The_cumulative_delta_begins_with_the_session_also_within_a_bar()
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        instrument.MasterInstrument.TradingHours = host.TradingHours.Find("CME US Index Futures ETH")!;

        // The session of 4 March ends at 22:00 UTC, the next one begins at 23:00.
        DateTime end = new(2024, 3, 4, 22, 0, 0);
        Tick[] ticks =
        [
            Trade(end.AddMinutes(-2), 100, 3, isBought: true), Trade(end.AddMinutes(-1), 100, 4, isBought: true),
            Trade(end.AddHours(1), 100, 2, isBought: false), Trade(end.AddMinutes(61), 100, 5, isBought: true),
        ];
        BarsPeriod threeTicks = Period(VolumetricDeltaType.BidAsk);
        (threeTicks.BaseBarsPeriodType, threeTicks.BaseBarsPeriodValue) = (BarsPeriodType.Tick, 3);
        var history = PriceHistory.OfTicks(instrument, ticks);
        VolumetricData[] bars = Volumes(Made.Series(host, history, threeTicks, resets: false));
        CollectionAssert.AreEqual(new[] { 5L, 5L }, bars.Select(bar => bar.BarDelta).ToArray());
        CollectionAssert.AreEqual(new[] { -2L, 3L }, bars.Select(bar => bar.CumulativeDelta).ToArray());
        bars = Volumes(Made.Series(host, history, threeTicks, resets: true));
        CollectionAssert.AreEqual(new[] { 7L, 3L }, bars.Select(bar => bar.CumulativeDelta).ToArray());
    }

    [TestMethod]
    public void Bars_alone_give_prices_and_volumes_without_sides()
    {
        HostContext host = Market.Host();
        var history = PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(Market.Walk(40, 7)), 60);
        VolumetricData[] bars = Volumes(Made.Series(host, history, Period(VolumetricDeltaType.BidAsk)));
        Assert.HasCount(40, bars);
        for (int i = 0; i < bars.Length; i++)
            Assert.AreEqual((10L + i, 0L), (bars[i].TotalVolume, bars[i].TotalBuyingVolume + bars[i].TotalSellingVolume));
        Assert.AreNotEqual(0, Volumes(Made.Series(host, history, Period(VolumetricDeltaType.UpDownTick)))[5].BarDelta);
    }

    [TestMethod]
    public void A_period_named_by_the_user_is_the_length_of_the_minutes_below()
    {
        BarsPeriod period = new BarsTypeCatalog().PeriodOf("volumetric", 5);
        Assert.AreEqual(
            (BarsPeriodType.Volumetric, BarsPeriodType.Minute, 5, 1, 0, "5 Volumetric"),
            (period.BarsPeriodType, period.BaseBarsPeriodType, period.BaseBarsPeriodValue, period.Value, period.Value2,
                period.ToString()));
    }

    internal static BarsPeriod Period(VolumetricDeltaType type, int ticksPerLevel = 1, int sizeFilter = 0) => new()
    {
        BarsPeriodType = BarsPeriodType.Volumetric, BaseBarsPeriodType = BarsPeriodType.Minute, BaseBarsPeriodValue = 1,
        VolumetricDeltaType = type, Value = ticksPerLevel, Value2 = sizeFilter,
    };

    internal static Tick[] Ticks() =>
    [
        new(At(1), 100, 2, 99.75, 100), new(At(5), 99.75, 3, 99.75, 100), new(At(9), 100.25, 1, 100, 100.25),
        new(At(70), 100, 4, 100, 100.25), new(At(130), 100, 5, 99.75, 100.25),
    ];

    private static long At(int second) => Market.Start.AddSeconds(second).Ticks;

    private static Tick Trade(DateTime time, double price, long size, bool isBought) =>
        new(time.Ticks, price, size, isBought ? price - 0.25 : price, isBought ? price : price + 0.25);

    private static VolumetricData[] Minutes(VolumetricDeltaType type) => Series(type).Bars;

    private static (BarsSeries Series, VolumetricData[] Bars) Series(
        VolumetricDeltaType type, int ticksPerLevel = 1, int sizeFilter = 0)
    {
        HostContext host = Market.Host();
        BarsSeries series = Made.Series(
            host, PriceHistory.OfTicks(Market.Instrument(host), Ticks()), Period(type, ticksPerLevel, sizeFilter));
        return (series, Volumes(series));
    }

    private static VolumetricData[] Volumes(BarsSeries series) => ((VolumetricBarsType)series.BarsType).Volumes[..series.Count];
}

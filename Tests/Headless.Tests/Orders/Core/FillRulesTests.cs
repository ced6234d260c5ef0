using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Tests.Orders.Core;

[TestClass]
public sealed class FillRulesTests
{
    private static readonly MarketBar Bar = new(5, default, 100, 102, 98, 101);

    [TestMethod]
    [DataRow(99.0, 99.0, false, DisplayName = "touched")]
    [DataRow(99.0, 98.75, true, DisplayName = "through by one tick")]
    [DataRow(99.0, 99.25, false, DisplayName = "not reached")]
    public void A_buy_limit_has_to_be_traded_through(double limit, double price, bool isDue) =>
        Assert.AreEqual(isDue, FillRules.IsDueAt(Limit(true, limit), price, 0.25, limitOnTouch: false));

    [TestMethod]
    [DataRow(101.0, 101.0, false)]
    [DataRow(101.0, 101.25, true)]
    public void A_sell_limit_has_to_be_traded_through(double limit, double price, bool isDue) =>
        Assert.AreEqual(isDue, FillRules.IsDueAt(Limit(false, limit), price, 0.25, limitOnTouch: false));

    [TestMethod]
    public void A_touch_is_enough_when_asked_for()
    {
        Assert.IsTrue(FillRules.IsDueAt(Limit(true, 99), 99, 0.25, limitOnTouch: true));
        Assert.IsTrue(FillRules.IsDueAt(Limit(false, 101), 101, 0.25, limitOnTouch: true));
    }

    [TestMethod]
    [DataRow(true, 99.5, 99.5, DisplayName = "within the bar")]
    [DataRow(true, 105.0, 102.0, DisplayName = "gapped past a buy limit: the high")]
    [DataRow(false, 95.0, 98.0, DisplayName = "gapped past a sell limit: the low")]
    public void A_limit_fills_at_its_price_clamped_into_the_bar(bool isBuy, double limit, double expected) =>
        Assert.AreEqual(expected, FillRules.FillPrice(Limit(isBuy, limit), 100, true, Bar, slippage: 1, limitOnTouch: false));

    [TestMethod]
    public void On_touch_a_limit_that_the_open_has_reached_fills_at_the_open() =>
        Assert.AreEqual(100, FillRules.FillPrice(Limit(true, 101), 100, true, Bar, 0, limitOnTouch: true));

    [TestMethod]
    [DataRow(true, 101.0, 100.0, false, 101.0, DisplayName = "buy stop on the way")]
    [DataRow(true, 99.0, 100.0, true, 100.0, DisplayName = "buy stop gapped: the open")]
    [DataRow(false, 99.0, 100.0, false, 99.0, DisplayName = "sell stop on the way")]
    [DataRow(false, 101.0, 100.0, true, 100.0, DisplayName = "sell stop gapped: the open")]
    public void A_stop_fills_at_its_price_or_where_price_has_gapped_to(
        bool isBuy, double stop, double at, bool wasDue, double expected) =>
        Assert.AreEqual(expected, FillRules.FillPrice(Stop(isBuy, stop), at, wasDue, Bar, 0, false));

    [TestMethod]
    [DataRow(true, 101.0, 0.5, 101.5)]
    [DataRow(true, 101.75, 0.5, 102.0, DisplayName = "held at the high")]
    [DataRow(false, 98.25, 0.5, 98.0, DisplayName = "held at the low")]
    public void Slippage_on_stops_stays_within_the_bar(bool isBuy, double stop, double slippage, double expected) =>
        Assert.AreEqual(expected, FillRules.FillPrice(Stop(isBuy, stop), 100, false, Bar, slippage, false));

    [TestMethod]
    public void Market_if_touched_is_a_stop_with_the_sides_swapped()
    {
        FillTerms buy = new(OrderType.MIT, true, 0, 99, false);
        FillTerms sell = new(OrderType.MIT, false, 0, 101, false);

        Assert.IsTrue(FillRules.IsDueAt(buy, 99, 0.25, false));
        Assert.IsFalse(FillRules.IsDueAt(buy, 99.25, 0.25, false));
        Assert.IsTrue(FillRules.IsDueAt(sell, 101, 0.25, false));
        Assert.IsFalse(FillRules.IsDueAt(sell, 100.75, 0.25, false));
        Assert.AreEqual(99.25, FillRules.FillPrice(buy, 100, false, Bar, 0.25, false));
    }

    [TestMethod]
    public void A_stop_limit_waits_for_its_stop_and_then_is_a_limit_without_slippage()
    {
        FillTerms resting = new(OrderType.StopLimit, true, 101.5, 101, false);
        FillTerms triggered = resting with { IsTriggered = true };

        Assert.IsTrue(resting.AwaitsTrigger);
        Assert.IsFalse(FillRules.IsDueAt(resting, 100.75, 0.25, false));
        Assert.IsTrue(FillRules.IsDueAt(resting, 101, 0.25, false));
        Assert.IsTrue(FillRules.IsDueAt(triggered, 101, 0.25, false));
        Assert.AreEqual(101.5, FillRules.FillPrice(triggered, 101, true, Bar, 1, false));
    }

    [TestMethod]
    public void At_a_tick_the_market_is_the_quote_of_the_other_side_or_the_last_price()
    {
        FillTerms buy = new(OrderType.Market, true, 0, 0, false);
        Assert.AreEqual(100.25, FillRules.FillPriceAtTick(buy, new MarketTick(default, 100, 99.75, 100.25), true));
        Assert.AreEqual(
            99.75, FillRules.FillPriceAtTick(buy with { IsBuy = false }, new MarketTick(default, 100, 99.75, 100.25), true));
        Assert.AreEqual(100, FillRules.FillPriceAtTick(buy, new MarketTick(default, 100, double.NaN, double.NaN), true));
    }

    [TestMethod]
    public void At_a_tick_a_fresh_limit_gets_the_better_price_and_a_resting_one_its_own()
    {
        MarketTick tick = new(default, 100, 99.75, 100.25);
        Assert.IsTrue(FillRules.IsDueAtTick(Limit(true, 101), tick, 0.25, false));
        Assert.AreEqual(100.25, FillRules.FillPriceAtTick(Limit(true, 101), tick, isFresh: true));
        Assert.AreEqual(101, FillRules.FillPriceAtTick(Limit(true, 101), tick, isFresh: false));
        Assert.IsFalse(
            FillRules.IsDueAtTick(Limit(true, 100), tick, 0.25, false),
            "the ask is above the limit and the trade only touched it");
    }

    private static FillTerms Limit(bool isBuy, double limit) => new(OrderType.Limit, isBuy, limit, 0, false);

    private static FillTerms Stop(bool isBuy, double stop) => new(OrderType.StopMarket, isBuy, 0, stop, false);
}

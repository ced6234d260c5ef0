using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Testing;

namespace Samples.Tests;

/// <summary>The strategy in both directions: what a trader would look at on a chart, written down.</summary>
[TestClass]
public sealed class GapFadeTests
{
    /// <summary>Three quiet bars, 0 to 2, at 5000.</summary>
    private static readonly Market Quiet =
        Market.Of("ES 12-25").Minutes().At("2025-11-03 15:00").From(5000).Flat(bars: 3);

    private static readonly ScriptTest<GapFade> Strategy = ScriptTest.Of<GapFade>().With(s => s.Points, 4);

    [TestMethod]
    public void A_gap_upwards_is_sold_and_the_target_is_two_points_lower() => Strategy
        .On(Quiet.Gap(4).Up(1).Down(1, bars: 4)).InHistory()
        .ExpectFills("4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5003.00 Profit target")
        .ExpectTrades("Short 1: 4 @ 5005.00 Fade, 6 @ 5003.00 Profit target, 100.00")
        .ExpectDrawing("gap", "ArrowDown", bar: 3, price: 5005)
        .ExpectPrints("gap of 4 points")
        .ExpectPlot("Gap", bar: 3, 4)
        .ExpectStatistic("Total net profit", 100)
        .ExpectFlat();

    [TestMethod]
    public void A_gap_downwards_is_bought_and_the_target_is_two_points_higher() => Strategy
        .On(Quiet.Gap(-4).Down(1).Up(1, bars: 4)).InHistory()
        .ExpectFills("4 Buy 1 @ 4995.00 Fade", "6 Sell 1 @ 4997.00 Profit target")
        .ExpectDrawing("gap", "ArrowUp", bar: 3, price: 4995)
        .ExpectStatistic("Total net profit", 100);

    [TestMethod]
    public void The_stop_is_five_points_away() => Strategy
        .On(Quiet.Gap(4).Up(1).Up(2, bars: 4)).InHistory()
        .ExpectFills("4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5010.00 Stop loss")
        .ExpectOrders(
            "SellShort 1 Market Filled Fade", "BuyToCover 1 StopMarket 5010.00 Filled Stop loss",
            "BuyToCover 1 Limit 5003.00 Cancelled Profit target")
        .ExpectStatistic("netProfit", -250);

    [TestMethod]
    public void A_gap_that_is_closed_within_its_bar_is_left_alone() => Strategy
        .On(Quiet.Gap(4).Down(5).Flat(bars: 3)).InHistory().ExpectNoOrders();

    [TestMethod]
    public void A_smaller_gap_is_left_alone() => Strategy
        .On(Quiet.Gap(3.75).Up(1).Flat(bars: 3)).InHistory().ExpectNoOrders().ExpectNoDrawing("gap");

    [TestMethod]
    public void It_trades_live_as_it_does_in_history() => Strategy
        .On(Quiet.Gap(4).Up(1).Down(1, bars: 4).Gap(-5).Down(1).Up(1, bars: 6)).InBoth().ExpectSame();

    /// <summary>The broker refuses the stop: NinjaTrader closes the position and stops the strategy.</summary>
    [TestMethod]
    public void Without_its_stop_it_is_out_of_the_market() => Strategy
        .On(Quiet.Gap(4).Up(1).Flat(bars: 4)).PlatformFaults(new RejectedOrder { Order = "Stop loss" }).InPlayback()
        .ExpectFills("4 SellShort 1 @ 5005.00 Fade", "4 BuyToCover 1 @ 5005.00 *")
        .ExpectFlat();

    /// <summary>A walk of two hundred bars with gaps between: the list was looked at once, and any change of it shows.</summary>
    [TestMethod]
    public void The_trades_of_a_long_market_are_the_approved_ones()
    {
        Market market = Quiet;
        for (int part = 1; part <= 8; part++) market = market.Gap(part % 2 == 0 ? -5 : 5).Walk(seed: part, bars: 25);
        Strategy.On(market).InHistory().ExpectApprovedTrades();
    }
}

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Testing.Tests;

/// <summary>Each assertion passes for what is and fails for what is not, and says both.</summary>
[TestClass]
public sealed class ExpectationTests
{
    /// <summary>Short from 5005 at bar 4, covered at 5003 at bar 6; drawn, printed and plotted at bar 3.</summary>
    private static readonly ScriptOutcome<GapFade> Run = ScriptTest.Of<GapFade>().On(
        Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1).Down(1, bars: 4)).InHistory();

    [TestMethod]
    public void Fills()
    {
        Run.ExpectFills("4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5003.00 Profit target");
        Run.ExpectFills("4 SellShort * @ * Fade", "6 * 1 @ 5003.00 Profit target");
        Failing.With(
            () => Run.ExpectFills("4 SellShort 2 @ 5005.00 Fade"), "The fills are not the expected ones.",
            "1. expected \"4 SellShort 2 @ 5005.00 Fade\", found \"4 SellShort 1 @ 5005.00 Fade\"",
            "2. expected nothing, found \"6 BuyToCover 1 @ 5003.00 Profit target\"");
        Failing.With(() => Run.ExpectNoFills(), "1. expected nothing, found");
        Failing.With(() => Run.ExpectFills("*", "*"), "1. expected \"*\"");
    }

    [TestMethod]
    public void Orders_and_trades()
    {
        Run.ExpectOrders(
            "SellShort 1 Market Filled Fade", "BuyToCover 1 StopMarket 5010.00 Cancelled Stop loss",
            "BuyToCover 1 Limit 5003.00 Filled Profit target");
        Run.ExpectTrades("Short 1: 4 @ 5005.00 Fade, 6 @ 5003.00 Profit target, 100.00");
        Failing.With(() => Run.ExpectNoOrders(), "The orders are not", "found \"SellShort 1 Market Filled Fade\"");
        Failing.With(() => Run.ExpectTrades(), "The trades are not", "100.00");
    }

    [TestMethod]
    public void Positions()
    {
        Run.ExpectPosition(bar: 3, 0).ExpectPosition(bar: 4, -1).ExpectPosition(bar: 6, 0).ExpectFlat();
        Failing.With(() => Run.ExpectPosition(bar: 5, 1), "After bar 5 the position is short 1, not long 1.");
        ScriptOutcome<GapFade> open = ScriptTest.Of<GapFade>().On(
            Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1).Flat(bars: 2)).InHistory();
        Failing.With(() => open.ExpectFlat(), "In the end the position is short 1, not flat.");
    }

    [TestMethod]
    public void Plots()
    {
        Run.ExpectPlot("Gap", bar: 3, 4).ExpectPlot("Gap", bar: 0, double.NaN);
        Failing.With(() => Run.ExpectPlot("Gap", bar: 3, 5), "At bar 3 the plot Gap is 4; expected: 5.");
        Failing.With(() => Run.ExpectPlot("Gap", bar: 0, 0), "At bar 0 the plot Gap is not set; expected: 0.");
        Failing.With(() => Run.ExpectPlot("Gap", bar: 3, double.NaN), "At bar 3 the plot Gap is 4; expected: not set.");
        Failing.With(() => Run.ExpectPlot("Gap", bar: 8, 4), "There is no bar 8; the script was called for 8 bars.");
        Failing.With(() => Run.ExpectPlot("Hole", bar: 3, 4), "There is no plot 'Hole'; there is 'Gap'.");
    }

    [TestMethod]
    public void Prints_and_drawings()
    {
        Run.ExpectPrints("gap of 4 points").ExpectPrinted("gap of * points");
        Failing.With(() => Run.ExpectPrints(), "The printed lines are not");
        Failing.With(() => Run.ExpectPrinted("nothing"), "\"nothing\" was not printed. Printed was:\n  gap of 4 points");
        Run.ExpectDrawing("gap").ExpectDrawing("gap", "ArrowDown", bar: 3, price: 5005).ExpectNoDrawing("other");
        Failing.With(() => Run.ExpectDrawing("other"), "'other' is not drawn; drawn is 'gap'.");
        Failing.With(() => Run.ExpectDrawing("gap", "ArrowUp"), "'gap' is a ArrowDown, not a ArrowUp.");
        Failing.With(() => Run.ExpectDrawing("gap", bar: 2), "'gap' is at bar 3, not 2.");
        Failing.With(() => Run.ExpectDrawing("gap", price: 5004), "'gap' is at 5005, not at 5004.");
        Failing.With(() => Run.ExpectNoDrawing("gap"), "'gap' is drawn.");
    }

    [TestMethod]
    public void Statistics()
    {
        Run.ExpectStatistic("Total net profit", 100).ExpectStatistic("trades", 1).ExpectStatistic("percentProfitable", 1);
        Failing.With(() => Run.ExpectStatistic("netProfit", 99), "netProfit is 100, not 99.");
        Failing.With(() => Run.Statistic("gain"), "There is no statistic 'gain'", "'Total net profit'");
        ScriptOutcome<Middle> indicator = ScriptTest.Of<Middle>().On(Market.Of("ES 12-25").From(1).Flat(3)).InHistory();
        Failing.With(() => indicator.Statistic("netProfit"), "Middle is no strategy");
    }

    [TestMethod]
    public void A_commission_is_taken_off() => ScriptTest.Of<GapFade>().Commission(2.5)
        .On(Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1).Down(1, bars: 4)).InHistory()
        .ExpectStatistic("netProfit", 95).ExpectStatistic("commission", 5);

    [TestMethod]
    public void Properties_are_set_by_name_and_wrong_ones_are_named()
    {
        Market market = Market.Of("ES 12-25").From(1).Flat(3);
        ScriptTest<GapFade> test = ScriptTest.Of<GapFade>().On(market);
        Assert.AreEqual(2.5, test.With("points", "2.5").InHistory().Script.Points);
        Assert.AreEqual(7, test.With(s => s.StopTicks, 7).InHistory().Script.StopTicks);
        Failing.With(() => test.With("Pionts", 1).InHistory(), "GapFade has no property 'Pionts'", "did you mean", "Points");
        Failing.With(() => test.With("Points", "four").InHistory(), "Points");
        Failing.With(() => test.With(s => s.Points + 1, 1.0), "names no property");
        Failing.With(() => ScriptTest.Of<GapFade>().InHistory(), "Say on what GapFade runs: On(market).");
        Failing.With(() => ScriptTest.Of(typeof(string)), "String is no indicator and no strategy.");
    }

    [TestMethod]
    public void What_a_script_throws_fails_the_test_unless_it_may()
    {
        ScriptTest<Broken> test = ScriptTest.Of<Broken>().On(Market.Of("ES 12-25").From(1).Flat(3));
        ScriptTestException thrown = Assert.ThrowsExactly<ScriptTestException>(() => test.InHistory());
        StringAssert.Contains(thrown.Message, "'Broken': Error on calling 'OnBarUpdate' method on bar 1");
        Assert.IsInstanceOfType<InvalidTimeZoneException>(thrown.InnerException);
        Assert.AreEqual(1, test.MayThrow().InHistory().Fault!.Bar);
    }

    public class Broken : Strategy
    {
        protected override void OnBarUpdate()
        {
            if (CurrentBar == 1) throw new InvalidTimeZoneException("on purpose");
        }
    }
}

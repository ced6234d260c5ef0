using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Testing.Tests;

/// <summary>Who looks ahead or repaints fails, who does not passes.</summary>
[TestClass]
public sealed class ForesightTests
{
    private static readonly Market Rise =
        Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1, bars: 10).Down(1, bars: 10);

    [TestMethod]
    public void An_indicator_that_reads_later_bars_is_found_at_its_first_bar() => Failing.With(
        () => ScriptTest.Of<LooksAhead>().On(Rise).ExpectNoLookAhead(),
        "LooksAhead knows bars that are still to come: at bar 0, ",
        "Plot was 5000 with the data as they are, not set with later bars withheld.");

    [TestMethod]
    public void A_strategy_that_trades_by_the_next_bar_is_found_by_its_order() => Failing.With(
        () => ScriptTest.Of<TradesAhead>().On(Rise).ExpectNoLookAhead(),
        "TradesAhead knows bars that are still to come: at bar ");

    [TestMethod]
    public void A_plot_that_is_set_anew_repaints_and_knows_nothing()
    {
        ScriptTest<SetsAnew> test = ScriptTest.Of<SetsAnew>().On(Rise).ExpectNoLookAhead();
        Failing.With(
            () => test.ExpectNeverRepaints(),
            "SetsAnew repaints: the plot Plot at bar 10 was not set, and at bar 15 became 7; 1 values, up to 5 bars back.");
    }

    [TestMethod]
    public void Sound_scripts_pass_both()
    {
        ScriptTest.Of<Middle>().On(Rise).ExpectNoLookAhead().ExpectNeverRepaints().InBoth().ExpectSame();
        ScriptTest.Of<GapFade>().On(Rise).ExpectNoLookAhead().ExpectNeverRepaints();
    }

    [TestMethod]
    public void What_cannot_be_judged_is_no_success()
    {
        Failing.With(
            () => ScriptTest.Of<ShowsNothing>().On(Rise).ExpectNoLookAhead(),
            "has no plot, no series and no order on this market");
        Failing.With(() => ScriptTest.Of<CountsRuns>().On(Rise).ExpectNoLookAhead(), "CountsRuns does not give the same twice");
        Failing.With(() => ScriptTest.Of<Throws>().On(Rise).ExpectNoLookAhead(), "on purpose");
        Failing.With(() => ScriptTest.Of<Middle>().On(Rise).TickReplay().ExpectNeverRepaints(), "In a replay of ticks");
    }
}

using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class MarketOrderTests
{
    [TestMethod]
    public void Fills_at_the_open_of_the_next_bar_with_events_in_their_order()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = s => { if (s.CurrentBar == 0) s.EnterLong(2, "A"); } },
            (100, 101, 99, 100.5), (100.75, 102, 100, 101.5), (101.5, 102, 101, 101.75));

        CollectionAssert.AreEqual(
            new[]
            {
                "A Submitted", "A Accepted", "A Working", "A Filled",
                "A Long 2 @ 100.75 | Long 2", "position Long 2 @ 100.75",
            },
            script.Plan.Events);
        Assert.AreEqual(Rig.Start.AddMinutes(2), script.Plan.Fills[0].Time);
        Assert.AreEqual(1, script.Plan.Fills[0].BarIndex);
    }

    [TestMethod]
    public void Unnamed_orders_get_the_names_of_their_actions()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong();
                    if (s.CurrentBar == 1) s.ExitLong();
                    if (s.CurrentBar == 2) s.EnterShort();
                    if (s.CurrentBar == 3) s.ExitShort();
                },
            },
            (100, 101, 99, 100), (100, 101, 99, 100), (101, 102, 100, 101), (102, 103, 101, 102), (103, 104, 102, 103));

        CollectionAssert.AreEqual(
            new[] { "Buy Long 1 @ 100", "Sell Short 1 @ 101", "Sell short Short 1 @ 102", "Buy to cover Long 1 @ 103" },
            script.Fills());
        Assert.HasCount(2, script.SystemPerformance.AllTrades);
        Assert.AreEqual(50, script.SystemPerformance.AllTrades[0].ProfitCurrency, 1e-9);
        Assert.AreEqual(-50, script.SystemPerformance.AllTrades[1].ProfitCurrency, 1e-9);
    }

    [TestMethod]
    public void Slippage_never_leaves_the_bar_of_the_fill()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = s => s.Slippage = 2,
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong();
                    if (s.CurrentBar == 1) s.ExitLong();
                },
            },
            (100, 101, 99, 100), (100, 101, 99, 100), (100, 101, 99.75, 100));

        // Bought at 100 + 2 ticks; sold at 100 − 2 ticks, held at the low of 99.75.
        CollectionAssert.AreEqual(new[] { "Buy Long 1 @ 100.5", "Sell Short 1 @ 99.75" }, script.Fills());
        Assert.AreEqual(MarketPosition.Flat, script.Side);
    }

    [TestMethod]
    public void Orders_are_ignored_before_the_bars_required_to_trade()
    {
        ScriptedStrategy script = Rig.Run(
            new() { Configure = s => s.BarsRequiredToTrade = 2, OnBar = s => s.EnterLong() },
            (100, 101, 99, 100), (101, 102, 100, 101), (102, 103, 101, 102), (103, 104, 102, 103));

        CollectionAssert.AreEqual(new[] { "Buy Long 1 @ 103" }, script.Fills());
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class AllocationTests
{
    [TestMethod]
    public void A_bar_without_a_working_order_allocates_nothing_and_one_with_a_resting_stop_neither()
    {
        const int count = 20_000;
        (double, double, double, double)[] bars = [.. Enumerable.Repeat((100.0, 100.5, 99.5, 100.0), 64)];
        foreach (bool inPosition in new[] { false, true })
        {
            ScriptedStrategy script = Rig.Run(
                new()
                {
                    Configure = static s => s.SetStopLoss(CalculationMode.Ticks, 40),
                    OnBar = s =>
                    {
                        s.IsExitOnSessionCloseStrategy = false;
                        if (s.CurrentBar == 0) s.SetStopLoss(CalculationMode.Ticks, 40);
                        if (s.CurrentBar == 0 && inPosition) s.EnterLong("A");
                        if (s.CurrentBar != 62) return;
                        StrategyDesk desk = (StrategyDesk)s.Desk!;
                        for (int i = 0; i < count; i++) Step(desk);
                        long before = GC.GetAllocatedBytesForCurrentThread();
                        for (int i = 0; i < count; i++) Step(desk);
                        Assert.AreEqual(
                            0, GC.GetAllocatedBytesForCurrentThread() - before, inPosition ? "in a position" : "flat");
                        Assert.AreEqual(inPosition ? MarketPosition.Long : MarketPosition.Flat, s.Side);
                    },
                },
                bars);
            Assert.AreEqual(inPosition ? 1 : 0, script.Plan.Fills.Count);
        }
    }

    private static void Step(StrategyDesk desk)
    {
        desk.BeforeBar(0, 62);
        desk.AfterBar(0);
    }
}

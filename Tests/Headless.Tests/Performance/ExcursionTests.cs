using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>Which prices MAE and MFE have seen, as a published run shows it.</summary>
[TestClass]
public sealed class ExcursionTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void The_bars_between_entry_and_exit_count_and_those_of_entry_and_market_exit_do_not()
    {
        Trade trade = Run(static _ => { }, Calm, (100, 110, 90, 100), (100, 103, 98, 101), (101, 120, 80, 101));
        Assert.AreEqual(3, trade.MfePoints);
        Assert.AreEqual(2, trade.MaePoints);
        Assert.AreEqual(3, trade.Bars);
    }

    [TestMethod]
    public void A_stop_in_a_later_bar_has_seen_its_open_and_the_high_that_came_before()
    {
        // O 101 H 102 (nearer) L 97: the stop at 98 is hit on the way down from 102.
        Trade trade = Run(static s => s.SetStopLoss(CalculationMode.Ticks, 8), Calm, Calm, (101, 102, 97, 97.5), Calm);
        Assert.AreEqual(-2, trade.ProfitPoints);
        Assert.AreEqual(2, trade.MfePoints);
        Assert.AreEqual(2, trade.MaePoints);
    }

    [TestMethod]
    public void A_stop_on_the_first_leg_has_seen_the_open_only()
    {
        Trade trade = Run(static s => s.SetStopLoss(CalculationMode.Ticks, 8), Calm, Calm, (99, 104, 97, 97.5), Calm);
        Assert.AreEqual(0, trade.MfePoints);
        Assert.AreEqual(2, trade.MaePoints);
    }

    [TestMethod]
    public void A_trade_within_one_bar_knows_its_entry_and_exit_alone()
    {
        Trade trade = Run(static s => s.SetStopLoss(CalculationMode.Ticks, 8), Calm, (100, 100.5, 97, 97.5), Calm, Calm);
        Assert.AreEqual(0, trade.MfePoints);
        Assert.AreEqual(2, trade.MaePoints);
        Assert.AreEqual(1, trade.Bars);
    }

    private static Trade Run(Action<ScriptedStrategy> set, params (double, double, double, double)[] bars) => Rig.Run(
        new()
        {
            OnBar = s =>
            {
                if (s.CurrentBar == 0)
                {
                    set(s);
                    s.EnterLong("A");
                }

                if (s.CurrentBar == 2) s.ExitLong();
            },
        },
        bars).SystemPerformance.AllTrades.Single();
}

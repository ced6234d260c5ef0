using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class StopAndTargetTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void A_stop_is_active_within_the_entry_bar()
    {
        ScriptedStrategy script = Run(s => s.SetStopLoss(CalculationMode.Ticks, 4), Calm, (100, 100.5, 98, 98.5), Calm);

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 99" }, script.Fills());
        Assert.AreEqual(1, script.Plan.Fills[1].BarIndex);
        Assert.AreEqual("A", script.Plan.Fills[1].Order!.FromEntrySignal);
    }

    [TestMethod]
    public void The_events_of_entry_stop_and_target_come_in_their_order()
    {
        ScriptedStrategy script = Run(
            s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.SetProfitTarget(CalculationMode.Ticks, 4);
            },
            Calm, (100, 100.5, 99.5, 100), (100, 101.5, 99.75, 101), Calm);

        CollectionAssert.AreEqual(
            new[]
            {
                "A Submitted", "A Accepted", "A Working", "A Filled", "A Long 1 @ 100 | Long 1", "position Long 1 @ 100",
                "Stop loss Submitted", "Stop loss Accepted", "Stop loss Working",
                "Profit target Submitted", "Profit target Accepted", "Profit target Working",
                "Profit target Filled", "Profit target Short 1 @ 101 | Flat 0", "position Flat 0 @ 0",
                "Stop loss CancelPending", "Stop loss CancelSubmitted", "Stop loss Cancelled",
            },
            script.Plan.Events);
    }

    [TestMethod]
    [DataRow(100.0, 101.5, 98.0, "Profit target Short 1 @ 101", DisplayName = "open nearer to the high: the target comes first")]
    [DataRow(100.0, 102.5, 98.5, "Stop loss Short 1 @ 99", DisplayName = "open nearer to the low: the stop comes first")]
    public void Of_stop_and_target_in_one_bar_the_path_decides(double open, double high, double low, string expected)
    {
        ScriptedStrategy script = Run(
            s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.SetProfitTarget(CalculationMode.Ticks, 4);
            },
            Calm, Calm, (open, high, low, open));

        Assert.AreEqual(expected, script.Fills()[1]);
    }

    [TestMethod]
    public void A_gap_beyond_the_stop_fills_at_the_open()
    {
        ScriptedStrategy script = Run(s => s.SetStopLoss(CalculationMode.Ticks, 4), Calm, Calm, (98, 98.5, 97, 98));
        Assert.AreEqual("Stop loss Short 1 @ 98", script.Fills()[1]);
    }

    [TestMethod]
    public void A_target_needs_one_tick_more_than_its_price_unless_a_touch_is_enough()
    {
        (double, double, double, double) touch = (100, 101, 99.75, 100.5);
        ScriptedStrategy through = Run(s => s.SetProfitTarget(CalculationMode.Ticks, 4), Calm, Calm, touch);
        ScriptedStrategy touched = Run(
            s =>
            {
                s.IsFillLimitOnTouch = true;
                s.SetProfitTarget(CalculationMode.Ticks, 4);
            },
            Calm, Calm, touch);

        Assert.HasCount(1, through.Fills());
        Assert.AreEqual("Profit target Short 1 @ 101", touched.Fills()[1]);
    }

    [TestMethod]
    [DataRow(CalculationMode.Ticks, 8.0, 98.0)]
    [DataRow(CalculationMode.Percent, 0.01, 99.0)]
    [DataRow(CalculationMode.Price, 97.5, 97.5)]
    [DataRow(CalculationMode.Currency, 75.0, 98.5)]
    [DataRow(CalculationMode.Pips, 3.0, 99.25)]
    public void Every_mode_gives_its_price(CalculationMode mode, double value, double expected)
    {
        ScriptedStrategy script = Run(s => s.SetStopLoss(mode, value), Calm, Calm);
        Assert.AreEqual(expected, script.Orders.Single(order => order.Name == "Stop loss").StopPrice);
    }

    [TestMethod]
    public void A_short_position_has_its_stop_above_and_its_target_below()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    s.SetStopLoss("S", CalculationMode.Ticks, 4, false);
                    s.SetProfitTarget("S", CalculationMode.Ticks, 8);
                    if (s.CurrentBar == 0) s.EnterShort("S");
                },
            },
            Calm, Calm, Calm);

        Assert.AreEqual(101, script.Orders.Single(order => order.Name == "Stop loss").StopPrice);
        Assert.AreEqual(98, script.Orders.Single(order => order.Name == "Profit target").LimitPrice);
        Assert.IsTrue(script.Orders.Where(order => order.Name != "S").All(order => order.OrderAction == OrderAction.BuyToCover));
    }

    [TestMethod]
    public void Pips_of_a_currency_pair_are_ten_ticks()
    {
        Instrument pair = new(
            new MasterInstrument { Name = "EURUSD", TickSize = 0.00001, PointValue = 1, InstrumentType = InstrumentType.Forex },
            "EURUSD", DateTime.MaxValue);
        Assert.AreEqual(0.0012, PriceUnits.Distance(CalculationMode.Pips, 12, 1.1, 1, pair.MasterInstrument), 1e-12);
        Assert.AreEqual(3, PriceUnits.Distance(CalculationMode.Pips, 12, 100, 1, Rig.Instrument.MasterInstrument), 1e-12);
    }

    [TestMethod]
    public void Cancelling_the_stop_cancels_its_target()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 8);
                    s.SetProfitTarget(CalculationMode.Ticks, 40);
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 1)
                    {
                        foreach (Order order in s.Orders)
                            if (order.Name == "Stop loss") s.CancelOrder(order);
                    }
                },
            },
            (100, 100.5, 99.5, 100), (100, 100.5, 99.5, 100));
        CollectionAssert.AreEqual(
            new[] { "A Filled", "Stop loss Cancelled", "Profit target Cancelled" },
            script.Orders.Select(static order => $"{order.Name} {order.OrderState}").ToArray());
    }

    [TestMethod]
    public void Setting_a_stop_anew_amends_the_working_order()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0)
                    {
                        s.SetStopLoss(CalculationMode.Ticks, 8);
                        s.EnterLong("A");
                    }

                    if (s.CurrentBar == 2) s.SetStopLoss(CalculationMode.Price, 99.5);
                },
            },
            Calm, Calm, Calm, (100, 100.5, 99, 99.25));

        Assert.AreEqual("Stop loss Short 1 @ 99.5", script.Fills()[1]);
        CollectionAssert.IsSubsetOf(new[] { "Stop loss ChangePending", "Stop loss ChangeSubmitted" }, script.Plan.Events);
        Assert.AreEqual(1, script.Orders.Count(order => order.Name == "Stop loss"));
    }

    [TestMethod]
    public void A_stop_loss_beats_a_trail_stop()
    {
        ScriptedStrategy script = Run(
            s =>
            {
                s.SetTrailStop(CalculationMode.Ticks, 2);
                s.SetStopLoss(CalculationMode.Ticks, 4);
            },
            Calm, Calm);

        Assert.IsTrue(script.Orders.Any(order => order.Name == "Stop loss"));
        Assert.IsFalse(script.Orders.Any(order => order.Name == "Trail stop"));
    }

    [TestMethod]
    public void A_trail_stop_follows_the_high_of_each_bar_and_never_goes_back()
    {
        // Entry 100, stop 99. Bar 1 high 100.5 → 99.5. Bar 2 high 102 → 101. Bar 3 falls through 101.
        ScriptedStrategy script = Run(
            s => s.SetTrailStop(CalculationMode.Ticks, 4), Calm, Calm, (100, 102, 99.75, 101.5), (101.5, 101.75, 100, 100.5));
        Assert.AreEqual("Trail stop Short 1 @ 101", script.Fills()[1]);
    }

    [TestMethod]
    public void A_trail_stop_that_is_set_anew_keeps_what_it_has_gained_and_trails_by_the_new_distance()
    {
        // Entry 100, stop 98. Bar 1 high 102 → 100, where the distance becomes 4 ticks: the stop stays. Bar 2 high 103 → 102.
        List<double> stops = [];
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    s.SetTrailStop(CalculationMode.Ticks, s.CurrentBar < 2 ? 8 : 4);
                    if (s.CurrentBar > 1) stops.Add(s.Orders.Single(static order => order.Name == "Trail stop").StopPrice);
                },
            },
            Calm, (100, 102, 99.5, 102), (102, 102, 101.5, 102), (102, 103, 101.5, 103), (103, 103, 102.5, 103));
        CollectionAssert.AreEqual(new[] { 100.0, 101, 102 }, stops);
    }

    [TestMethod]
    public void A_parabolic_stop_accelerates_towards_the_best_close()
    {
        // Entry 100, stop 98 (8 ticks). Close 102 is new: acceleration 0.04, stop 98 + 0.04·4 = 98.16 → 98.25.
        // Close 104 is new: acceleration 0.06, stop 98.25 + 0.06·5.75 = 98.595 → 98.5. Then price falls to 98.
        ScriptedStrategy script = Run(
            s => s.SetParabolicStop(CalculationMode.Ticks, 8),
            Calm, (100, 102, 99.5, 102), (102, 104, 101, 104), (104, 104, 98, 98));
        Assert.AreEqual("Parabolic stop Short 1 @ 98.5", script.Fills()[1]);
    }

    [TestMethod]
    public void Per_execution_each_entry_has_its_own_pair_and_by_position_there_is_one()
    {
        static ScriptedStrategy Two(StopTargetHandling handling) => Rig.Run(
            new()
            {
                Configure = s =>
                {
                    s.EntriesPerDirection = 2;
                    s.StopTargetHandling = handling;
                },
                OnBar = s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 8);
                    if (s.CurrentBar < 2) s.EnterLong(s.CurrentBar == 0 ? "A" : "B");
                },
            },
            (100, 100.5, 99.5, 100), (100, 101, 99.5, 101), (101, 101.5, 100.5, 101), (101, 101, 98.5, 98.5));

        // A at 100, B at 101: stops 98 and 99, or one of two contracts 8 ticks under the mean of 100.5.
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 100", "B Long 1 @ 101", "Stop loss Short 1 @ 99" },
            Two(StopTargetHandling.PerEntryExecution).Fills());
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 100", "B Long 1 @ 101", "Stop loss Short 2 @ 98.5" },
            Two(StopTargetHandling.ByStrategyPosition).Fills());
    }

    [TestMethod]
    public void An_exit_of_a_part_shrinks_the_stop()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 8);
                    if (s.CurrentBar == 0) s.EnterLong(3, "A");
                    if (s.CurrentBar == 1) s.ExitLong(2);
                },
            },
            Calm, Calm, Calm, (100, 100, 97, 97));

        CollectionAssert.AreEqual(new[] { "A Long 3 @ 100", "Sell Short 2 @ 100", "Stop loss Short 1 @ 98" }, script.Fills());
    }

    [TestMethod]
    public void Trail_by_price_or_currency_and_parabolic_by_price_are_refused()
    {
        ScriptedStrategy script = Run(
            s =>
            {
                s.SetTrailStop(CalculationMode.Price, 99);
                s.SetTrailStop(CalculationMode.Currency, 99);
                s.SetParabolicStop(CalculationMode.Price, 99);
            },
            Calm, Calm);
        Assert.HasCount(1, script.Orders);
    }

    [TestMethod]
    public void Stops_and_targets_that_Configure_asked_for_hold()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    s.SetProfitTarget(CalculationMode.Ticks, 4);
                },
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong("A"); },
            },
            Calm, Calm, (100, 100.5, 98, 98.5));
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 99" }, script.Fills());
    }

    [TestMethod]
    public void A_market_if_touched_target_fills_at_the_touch()
    {
        ScriptedStrategy script = Run(
            s => s.SetProfitTarget(CalculationMode.Ticks, 4, true), Calm, Calm, (100, 101, 99.75, 100.5));
        Assert.AreEqual("Profit target Short 1 @ 101", script.Fills()[1]);
    }

    private static ScriptedStrategy Run(System.Action<ScriptedStrategy> set, params (double, double, double, double)[] bars) =>
        Rig.Run(
        new()
        {
            OnBar = s =>
            {
                if (s.CurrentBar != 0) return;
                set(s);
                s.EnterLong("A");
            },
        },
        bars);
}

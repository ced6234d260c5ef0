using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class ManagedRulesTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void Entries_stop_at_the_limit_of_their_direction()
    {
        ScriptedStrategy one = EnterEveryBar(entriesPerDirection: 1, EntryHandling.AllEntries, static bar => "A");
        ScriptedStrategy two = EnterEveryBar(entriesPerDirection: 2, EntryHandling.AllEntries, static bar => "A");

        Assert.HasCount(1, one.Fills());
        Assert.HasCount(2, two.Fills());
        Assert.IsTrue(one.Plan.Traces.Any(static line =>
            line.StartsWith("Ignored SubmitOrderManaged() method at", System.StringComparison.Ordinal)
            && line.Contains(
                "Reason='Exceeded entry signals limit based on EntryHandling and EntriesPerDirection properties'",
                System.StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Unique_entries_are_limited_per_signal_name()
    {
        ScriptedStrategy script = EnterEveryBar(
            entriesPerDirection: 1, EntryHandling.UniqueEntries, static bar => bar % 2 == 0 ? "A" : "B");
        CollectionAssert.AreEquivalent(new[] { "A Long 1 @ 100", "B Long 1 @ 100" }, script.Fills());
    }

    [TestMethod]
    public void Of_two_names_in_one_bar_all_entries_takes_one_and_unique_entries_both()
    {
        static ScriptedStrategy Both(EntryHandling handling) => Rig.Run(
            new()
            {
                Configure = s => s.EntryHandling = handling,
                OnBar = s =>
                {
                    s.EnterLong("A");
                    s.EnterLong("B");
                },
            },
            Calm, Calm, Calm);

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100" }, Both(EntryHandling.AllEntries).Fills());
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "B Long 1 @ 100" }, Both(EntryHandling.UniqueEntries).Fills());
    }

    [TestMethod]
    public void A_new_name_every_bar_is_not_held_up_by_the_order_that_expires_with_the_bar()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = static s => s.EnterLongLimit(98, FormattableString.Invariant($"A{s.CurrentBar}")) },
            Calm, Calm, Calm, (100, 100.5, 97, 98));

        Assert.HasCount(3, script.Orders, "the fourth meets the open position");
        CollectionAssert.AreEqual(new[] { "A2 Long 1 @ 98" }, script.Fills());
    }

    [TestMethod]
    public void An_entry_against_the_position_reverses_it_in_two_executions()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong(2, "L");
                    if (s.CurrentBar == 1) s.EnterShort(1, "S");
                },
            },
            Calm, Calm, (101, 102, 100, 101));

        CollectionAssert.AreEqual(
            new[] { "L Long 2 @ 100", "Close position Short 2 @ 101", "S Short 1 @ 101" }, script.Fills());
        CollectionAssert.AreEqual(
            new[]
            {
                "S Submitted", "S Accepted", "S Working",
                "Close position Submitted", "Close position Accepted", "Close position Working", "Close position Filled",
                "Close position Short 2 @ 101 | Flat 0", "position Flat 0 @ 0",
                "S Filled", "S Short 1 @ 101 | Short 1", "position Short 1 @ 101",
            },
            script.Plan.Events.Skip(6).ToArray());
        Assert.HasCount(1, script.SystemPerformance.AllTrades);
    }

    [TestMethod]
    public void A_market_reversal_works_although_a_stop_is_set_and_cancels_it()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 20);
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar == 1) s.EnterShort("S");
                },
            },
            Calm, Calm, Calm);

        CollectionAssert.AreEqual(new[] { "L Long 1 @ 100", "Close position Short 1 @ 100", "S Short 1 @ 100" }, script.Fills());
        Order[] stops = [.. script.Orders.Where(static order => order.Name == "Stop loss")];
        Assert.AreEqual(OrderState.Cancelled, stops[0].OrderState);
        Assert.AreEqual(105, stops[1].StopPrice);
    }

    [TestMethod]
    public void A_second_reversing_entry_of_the_same_bar_is_ignored()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = EntryHandling.UniqueEntries,
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar != 1) return;
                    s.EnterShort("S1");
                    s.EnterShort("S2");
                },
            },
            Calm, Calm, Calm);

        CollectionAssert.AreEqual(new[] { "L Long 1 @ 100", "Close position Short 1 @ 100", "S1 Short 1 @ 100" }, script.Fills());
    }

    [TestMethod]
    public void Flat_with_a_working_entry_the_opposite_one_is_ignored()
    {
        Order? second = null;
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar != 0) return;
                    s.EnterLongStopMarket(110, "L");
                    second = s.EnterShortStopMarket(90, "S");
                },
            },
            Calm, Calm);
        Assert.IsNull(second);
    }

    [TestMethod]
    public void With_a_working_limit_exit_an_opposite_limit_entry_is_ignored()
    {
        Order? entry = null;
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar != 1) return;
                    s.ExitLongLimit(105);
                    entry = s.EnterShortLimit(106, "S");
                },
            },
            Calm, Calm, Calm);
        Assert.IsNull(entry);
    }

    [TestMethod]
    public void With_a_working_stop_of_the_same_name_an_opposite_limit_entry_is_ignored_and_one_of_another_name_is_not()
    {
        Order? same = null;
        Order? other = null;
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 40);
                    if (s.CurrentBar == 0) s.EnterLong("X");
                    if (s.CurrentBar != 1) return;
                    same = s.EnterShortLimit(106, "X");
                    other = s.EnterShortLimit(106, "Y");
                },
            },
            Calm, Calm, Calm);
        Assert.IsNull(same);
        Assert.IsNotNull(other);
    }

    [TestMethod]
    public void A_limit_exit_is_ignored_while_a_stop_works_and_a_market_exit_is_not()
    {
        Order? limit = null;
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 40);
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar != 1) return;
                    limit = s.ExitLongLimit(100.25, "L");
                    s.ExitLong();
                },
            },
            Calm, Calm, Calm);
        Assert.IsNull(limit);
        CollectionAssert.AreEqual(new[] { "L Long 1 @ 100", "Sell Short 1 @ 100" }, script.Fills());
    }

    [TestMethod]
    public void A_limit_exit_is_ignored_while_an_opposite_entry_works()
    {
        Order? exit = null;
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar != 1) return;
                    s.EnterShortLimit(110, "S");
                    exit = s.ExitLongLimit(105);
                },
            },
            Calm, Calm, Calm);
        Assert.IsNull(exit);
    }

    [TestMethod]
    public void No_stop_is_submitted_while_a_limit_exit_works()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar != 1) return;
                    s.ExitLongLimit(0, true, 1, 105, "X", "L");
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                },
            },
            Calm, Calm, Calm);
        Assert.IsFalse(script.Orders.Any(static order => order.Name == "Stop loss"));
    }

    [TestMethod]
    public void Exits_without_a_matching_position_are_ignored()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0)
                    {
                        s.ExitLong();
                        s.EnterLong("A");
                    }

                    if (s.CurrentBar == 1)
                    {
                        s.ExitShort();
                        s.ExitLong("wrong name");
                    }
                },
            },
            Calm, Calm, Calm);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100" }, script.Fills());
    }

    [TestMethod]
    public void An_exit_tied_to_an_entry_closes_that_entry_only()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = EntryHandling.UniqueEntries,
                OnBar = s =>
                {
                    if (s.CurrentBar == 0)
                    {
                        s.EnterLong(1, "A");
                        s.EnterLong(2, "B");
                    }

                    if (s.CurrentBar == 1) s.ExitLong("B");
                },
            },
            Calm, Calm, (101, 102, 100, 101));

        Assert.AreEqual("Sell Short 2 @ 101", script.Fills()[2]);
        Assert.AreEqual(1, script.Position.Quantity);
        Assert.AreEqual("B", script.SystemPerformance.AllTrades.Single().Entry.Name);
    }

    [TestMethod]
    public void The_second_of_two_full_exits_finds_nothing_left()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong(2, "A");
                    if (s.CurrentBar != 1) return;
                    s.ExitLong("X1", "A");
                    s.ExitLong("X2", "A");
                },
            },
            Calm, Calm, Calm);
        CollectionAssert.AreEqual(new[] { "A Long 2 @ 100", "X1 Short 2 @ 100" }, script.Fills());
        Assert.AreEqual(OrderState.Cancelled, script.Orders.Single(static order => order.Name == "X2").OrderState);
    }

    [TestMethod]
    public void Managed_and_unmanaged_calls_do_not_mix()
    {
        Order?[] orders = new Order?[2];
        Rig.Run(new() { OnBar = s => orders[0] = s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Market, 1) }, Calm, Calm);
        Rig.Run(new() { Configure = static s => s.IsUnmanaged = true, OnBar = s => orders[1] = s.EnterLong() }, Calm, Calm);
        CollectionAssert.AreEqual(new Order?[2], orders);
    }

    [TestMethod]
    public void Quantities_are_those_of_the_call_or_the_default()
    {
        static int Entered(System.Action<ScriptedStrategy> configure, System.Action<ScriptedStrategy> enter) => Rig.Run(
            new() { Configure = configure, OnBar = s => { if (s.CurrentBar == 0) enter(s); } }, Calm, Calm).Position.Quantity;

        Assert.AreEqual(3, Entered(static s => s.DefaultQuantity = 3, static s => s.EnterLong()));
        Assert.AreEqual(2, Entered(static s => s.DefaultQuantity = 3, static s => s.EnterLong(2)));
        Assert.AreEqual(1, Entered(static _ => { }, static s => s.EnterLong(0)));
        Assert.AreEqual(3, Entered(
            static s =>
            {
                s.DefaultQuantity = 3;
                s.SetOrderQuantity = SetOrderQuantity.DefaultQuantity;
            },
            static s => s.EnterLong(2)));
    }

    [TestMethod]
    public void A_signal_name_of_more_than_fifty_characters_is_refused()
    {
        ScriptedStrategy script = Rig.Run(new() { OnBar = static s => s.EnterLong(new string('x', 51)) }, Calm, Calm);
        Assert.IsEmpty(script.Orders);
    }

    private static ScriptedStrategy EnterEveryBar(
        int entriesPerDirection, EntryHandling handling, System.Func<int, string> name) => Rig.Run(
        new()
        {
            Configure = s =>
            {
                s.EntriesPerDirection = entriesPerDirection;
                s.EntryHandling = handling;
                s.TraceOrders = true;
            },
            OnBar = s => s.EnterLong(name(s.CurrentBar)),
        },
        Calm, Calm, Calm, Calm, Calm);
}

using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class EntryOrderTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void A_stop_entry_fills_at_its_price_or_at_the_open_of_a_gap()
    {
        static string[] Run((double, double, double, double) bar) =>
            Rig.Run(new() { OnBar = static s => s.EnterLongStopMarket(101, "A") }, Calm, bar).Fills();

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 101" }, Run((100, 102, 99.5, 101.5)));
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 103" }, Run((103, 104, 102, 103.5)));
        Assert.IsEmpty(Run((100, 100.75, 99.5, 100)));
    }

    [TestMethod]
    public void A_limit_entry_below_the_whole_bar_fills_at_the_high()
    {
        // The documented clamp: price lies below the limit of 105 all through the bar.
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 101" },
            Rig.Run(new() { OnBar = static s => s.EnterLongLimit(105, "A") }, Calm, (100, 101, 99.5, 100)).Fills());
    }

    [TestMethod]
    public void A_stop_limit_entry_that_triggers_above_its_limit_waits_for_the_way_back()
    {
        // Stop 101, limit 100.5; O 100 L 99.5 H 102 C 100: triggered going up, filled going down through 100.5.
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 100.5" },
            Rig.Run(new() { OnBar = static s => s.EnterLongStopLimit(100.5, 101, "A") }, Calm, (100, 102, 99.5, 100)).Fills());
        Assert.IsEmpty(
            Rig.Run(new() { OnBar = static s => s.EnterLongStopLimit(100.5, 101, "A") }, Calm, (100, 102, 99.5, 101.5)).Fills());
    }

    [TestMethod]
    public void A_stop_limit_entry_with_room_above_its_stop_fills_at_its_limit()
    {
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 101.5" },
            Rig.Run(new() { OnBar = static s => s.EnterLongStopLimit(101.5, 101, "A") }, Calm, (100, 102, 99.5, 101)).Fills());
    }

    [TestMethod]
    public void A_short_limit_entry_has_its_stop_active_on_the_rest_of_the_path()
    {
        // O 100 → L 99.5 → H 103 → C 102: sold at 101 on the way up (through 101.25), stopped at 102 on the same leg.
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    if (s.CurrentBar == 0) s.EnterShortLimit(101, "A");
                },
            },
            Calm, (100, 103, 99.5, 102));
        CollectionAssert.AreEqual(new[] { "A Short 1 @ 101", "Stop loss Long 1 @ 102" }, script.Fills());
    }

    [TestMethod]
    public void A_low_before_the_entry_does_not_trigger_its_stop()
    {
        // O 100 → L 98 → H 102: bought by the stop at 101 on the way up; the low of 98 was before.
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    if (s.CurrentBar == 0) s.EnterLongStopMarket(101, "A");
                },
            },
            Calm, (100, 103, 98, 101.5));
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 101" }, script.Fills());
    }

    [TestMethod]
    public void Market_if_touched_entries_fill_at_the_touch()
    {
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 99" },
            Rig.Run(new() { OnBar = static s => s.EnterLongMIT(99, "A") }, Calm, (100, 100.5, 99, 100)).Fills());
        CollectionAssert.AreEqual(
            new[] { "A Short 1 @ 101" },
            Rig.Run(new() { OnBar = static s => s.EnterShortMIT(101, "A") }, Calm, (100, 101, 99.5, 100)).Fills());
    }

    [TestMethod]
    public void An_exit_order_placed_by_the_entry_execution_works_in_the_same_bar()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong("A"); },
                OnExecution = static (s, execution) =>
                {
                    if (execution.Name == "A") s.ExitLongStopMarket(0, true, 1, execution.Price - 1, "stop", "A");
                },
            },
            Calm, (100, 100.5, 98, 98.5));
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "stop Short 1 @ 99" }, script.Fills());
    }

    [TestMethod]
    public void An_event_of_a_bar_that_is_being_filled_does_not_see_how_the_bar_goes_on()
    {
        (int Bar, double Close)? seen = null;
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong("A"); },
                OnExecution = (s, _) => seen = (s.CurrentBar, s.Close[0]),
            },
            Calm, (100, 105, 99, 104), Calm);
        Assert.AreEqual((0, 100.0), seen);
        Assert.AreEqual(1, script.Plan.Fills[0].BarIndex);
    }

    [TestMethod]
    [DataRow(99.0, 98.0)]
    [DataRow(98.0, 99.0)]
    public void Fills_come_in_the_order_of_the_path_whatever_the_order_of_placing(double first, double second)
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = NinjaTrader.NinjaScript.EntryHandling.UniqueEntries,
                OnBar = s =>
                {
                    if (s.CurrentBar != 0) return;
                    s.EnterLongLimit(1, first, "L" + (int)first);
                    s.EnterLongLimit(1, second, "L" + (int)second);
                },
            },
            Calm, (100, 100.5, 97, 100));
        CollectionAssert.AreEqual(new[] { "L99 Long 1 @ 99", "L98 Long 1 @ 98" }, script.Fills());
    }

    [TestMethod]
    public void A_reversal_by_a_resting_stop_closes_and_enters_at_its_price()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("L");
                    if (s.CurrentBar == 1) s.EnterShortStopMarket(99, "S");
                },
            },
            Calm, Calm, (100, 100.5, 98, 98.5));
        CollectionAssert.AreEqual(new[] { "L Long 1 @ 100", "Close position Short 1 @ 99", "S Short 1 @ 99" }, script.Fills());
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class MultiSeriesTests
{
    // Ten minutes, one point up each: the minute that ends at 10:0n opens at 99 + n.
    private static readonly (double, double, double, double)[] Rising =
        [.. Enumerable.Range(0, 11).Select(static i => (100.0 + i, 101.25 + i, 99.75 + i, 101.0 + i))];

    [TestMethod]
    public void An_order_for_the_finer_series_fills_at_its_next_bar_not_in_one_that_just_ended()
    {
        // The five-minute bar of 10:05 comes before the one-minute bar of the same stamp, which is over already.
        ScriptedStrategy script = Run(static s =>
        {
            if (s.BarsInProgress == 0 && s.CurrentBar == 0) s.EnterLong(1, 1, "A");
        });

        Assert.AreEqual("A Long 1 @ 105", script.Fills().Single());
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 6, 0), script.Plan.Fills[0].Time);
        Assert.AreEqual(1, script.Plan.Fills[0].BarsInProgress);
    }

    [TestMethod]
    public void An_unmanaged_order_never_fills_in_a_bar_that_ended_as_it_was_sent()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s =>
                {
                    s.IsUnmanaged = true;
                    s.Add(BarsPeriodType.Minute, 1);
                },
                OnBar = static s =>
                {
                    if (s.BarsInProgress != 0 || s.CurrentBar != 0) return;
                    s.SubmitOrderUnmanaged(
                        1, NinjaTrader.Cbi.OrderAction.Buy, NinjaTrader.Cbi.OrderType.Market, 1, 0, 0, string.Empty, "A");
                },
            },
            new HostContext(), PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(Rising), 60), minutes: 5);
        Assert.AreEqual("A Long 1 @ 105", script.Fills().Single());
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 6, 0), script.Plan.Fills[0].Time);
    }

    [TestMethod]
    public void An_order_without_a_series_goes_to_the_one_in_progress()
    {
        ScriptedStrategy script = Run(static s =>
        {
            if (s.BarsInProgress == 0 && s.CurrentBar == 0) s.EnterLong("A");
            if (s.BarsInProgress == 1 && s.CurrentBars[1] == 6) s.ExitLong("X", "A");
        });

        // Entered with the five-minute bar that opens at 10:05 — its events come when that bar is there, at 10:10 — so the exit
        // of 10:07 finds nothing.
        Assert.AreEqual("A Long 1 @ 105", script.Fills().Single());
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 10, 0), script.Plan.Fills[0].Time);
    }

    [TestMethod]
    public void Both_series_of_an_instrument_share_one_position()
    {
        ScriptedStrategy script = Run(static s =>
        {
            if (s.BarsInProgress == 1 && s.CurrentBars[1] == 6) s.EnterLong(2, "A");
        });

        Assert.AreSame(script.Positions[0], script.Positions[1]);
        Assert.AreEqual(2, script.Positions[0].Quantity);
    }

    private static ScriptedStrategy Run(Action<ScriptedStrategy> onBar) => Rig.Run(
        new() { Configure = static s => s.Add(BarsPeriodType.Minute, 1), OnBar = onBar },
        new HostContext(),
        PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(Rising), 60),
        minutes: 5);
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class SessionCloseTests
{
    [TestMethod]
    public void The_last_bar_of_a_session_closes_the_position_at_its_close_and_cancels_all_orders()
    {
        ScriptedStrategy script = OverMidnight(static s => s.Slippage = 1);

        // The session ends at midnight with the bar that closes at 101; one tick of slippage on either side.
        Assert.AreEqual("A Long 1 @ 100.25; Exit on session close Short 1 @ 100.75", string.Join("; ", script.Fills()));
        Assert.AreEqual(new DateTime(2024, 1, 4, 5, 0, 0), script.Plan.Fills[1].Time);
        Assert.IsTrue(script.Orders
            .Where(static order => order.Name is "Stop loss" or "B")
            .All(static order => order.OrderState == OrderState.Cancelled));
    }

    [TestMethod]
    public void Switched_off_the_position_stays_over_the_session()
    {
        ScriptedStrategy script = OverMidnight(static s => s.IsExitOnSessionCloseStrategy = false);
        Assert.AreEqual("A Long 1 @ 100", script.Fills()[0]);
        Assert.AreEqual(MarketPosition.Long, script.Side);
    }

    [TestMethod]
    public void Day_orders_end_with_the_session_although_positions_stay()
    {
        ScriptedStrategy script = OverMidnight(static s =>
        {
            s.IsExitOnSessionCloseStrategy = false;
            s.EntriesPerDirection = 2;
            s.TimeInForce = TimeInForce.Day;
        });
        Order limit = script.Orders.Single(static order => order.Name == "B");
        Assert.AreEqual(OrderState.Cancelled, limit.OrderState);
        Assert.AreEqual(new DateTime(2024, 1, 4, 5, 0, 0), limit.Time);
    }

    private static ScriptedStrategy OverMidnight(Action<ScriptedStrategy> configure)
    {
        // Around the clock means days of Eastern time: midnight is 5:00 UTC.
        DateTime start = new(2024, 1, 4, 4, 57, 0);
        Bar[] bars = [.. Enumerable.Range(1, 5)
            .Select(i => new Bar(start.AddMinutes(i).Ticks, 100, 101.5, 99.5, i == 3 ? 101 : 100, 10, 1))];
        return Rig.Run(
            new()
            {
                Configure = configure,
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 40);
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 2) s.EnterLongLimit(0, true, 1, 90, "B");
                },
            },
            new HostContext(),
            PriceHistory.OfBars(Rig.Instrument, bars, 60));
    }
}

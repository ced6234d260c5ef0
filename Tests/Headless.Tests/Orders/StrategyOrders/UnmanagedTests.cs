using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class UnmanagedTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void A_bracket_of_two_stops_takes_one_side_and_cancels_the_other()
    {
        ScriptedStrategy script = Run(
            static s =>
            {
                if (s.CurrentBar != 0) return;
                s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.StopMarket, 1, 0, 102, "bracket", "up");
                s.SubmitOrderUnmanaged(0, OrderAction.SellShort, OrderType.StopMarket, 1, 0, 98, "bracket", "down");
            },
            Calm, Calm, (100, 103, 99.5, 102), (102, 102, 97, 97));

        CollectionAssert.AreEqual(new[] { "up Long 1 @ 102" }, script.Fills());
        Assert.AreEqual(OrderState.Cancelled, script.Orders.Single(static order => order.Name == "down").OrderState);
    }

    [TestMethod]
    public void Orders_stay_until_cancelled_and_cancelling_one_of_a_group_cancels_the_group()
    {
        ScriptedStrategy script = Run(
            static s =>
            {
                if (s.CurrentBar == 0)
                {
                    s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Limit, 1, 90, 0, "g", "a");
                    s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Limit, 1, 89, 0, "g", "b");
                }

                if (s.CurrentBar == 3) s.CancelOrder(s.Orders[0]);
            },
            Calm, Calm, Calm, Calm, Calm);

        Assert.AreEqual(2, script.Plan.Events.Count(static line => line.EndsWith(" Cancelled", System.StringComparison.Ordinal)));
    }

    [TestMethod]
    public void A_sale_beyond_the_position_turns_it_within_one_execution()
    {
        ScriptedStrategy script = Run(
            static s =>
            {
                if (s.CurrentBar == 0) s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Market, 1);
                if (s.CurrentBar == 1) s.SubmitOrderUnmanaged(0, OrderAction.Sell, OrderType.Market, 3);
                if (s.CurrentBar == 2) s.SubmitOrderUnmanaged(0, OrderAction.BuyToCover, OrderType.Market, 2);
            },
            Calm, (100, 101, 99, 100), (102, 103, 101, 102), (101, 102, 100, 101));

        CollectionAssert.AreEqual(new[] { " Long 1 @ 100", " Short 3 @ 102", " Long 2 @ 101" }, script.Fills());
        CollectionAssert.AreEqual(
            new[] { 100.0, 100.0 }, script.SystemPerformance.AllTrades.Select(static trade => trade.ProfitCurrency).ToArray());
        CollectionAssert.AreEqual(
            new[] { 1, 2 }, script.SystemPerformance.AllTrades.Select(static trade => trade.Quantity).ToArray());
        Execution turn = script.Plan.Fills[1];
        Assert.IsTrue(turn.IsEntryStrategy && turn.IsExitStrategy);
        Assert.AreEqual(-2, turn.PositionStrategy);
    }

    [TestMethod]
    public void Every_overload_places_its_order()
    {
        ScriptedStrategy script = Run(
            static s =>
            {
                if (s.CurrentBar != 0) return;
                s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Limit, 1, 90);
                s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.StopLimit, 1, 111, 110);
                s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.StopMarket, 1, 0, 110, "g");
                s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.MIT, 1, 0, 90, "h", "n");
            },
            Calm, Calm);

        CollectionAssert.AreEqual(
            new[] { "Limit 90 0 ", "StopLimit 111 110 ", "StopMarket 0 110 g", "MIT 0 90 h" },
            script.Orders
                .Select(static o => System.FormattableString.Invariant($"{o.OrderType} {o.LimitPrice} {o.StopPrice} {o.Oco}"))
                .ToArray());
    }

    [TestMethod]
    public void A_quantity_below_one_is_refused()
    {
        Order? order = null;
        Run(s => order = s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Market, 0), Calm, Calm);
        Assert.IsNull(order);
    }

    private static ScriptedStrategy Run(System.Action<ScriptedStrategy> onBar, params (double, double, double, double)[] bars) =>
        Rig.Run(new() { Configure = static s => s.IsUnmanaged = true, OnBar = onBar }, bars);
}

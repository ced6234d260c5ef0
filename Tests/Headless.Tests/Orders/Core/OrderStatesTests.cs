using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Tests.Orders.Core;

[TestClass]
public sealed class OrderStatesTests
{
    [TestMethod]
    [DataRow(OrderType.Market, OrderState.Working)]
    [DataRow(OrderType.Limit, OrderState.Working)]
    [DataRow(OrderType.StopMarket, OrderState.Accepted)]
    [DataRow(OrderType.StopLimit, OrderState.Accepted)]
    [DataRow(OrderType.MIT, OrderState.TriggerPending)]
    public void A_live_order_rests_where_it_is_held_and_a_historical_one_works(OrderType type, OrderState live)
    {
        Order order = new(new Account("test"), Rig.Instrument, OrderAction.Buy, type, 1, 100, 100);
        Assert.AreEqual(live, OrderStates.Resting(order, isRealtime: true));
        Assert.AreEqual(OrderState.Working, OrderStates.Resting(order, isRealtime: false));
    }

    [TestMethod]
    public void A_simulated_stop_rests_on_this_machine()
    {
        Order stop = new(
            new Account("test"), Rig.Instrument, OrderAction.Sell, OrderType.StopMarket, 1, 0, 90) { IsSimulatedStop = true };
        Assert.AreEqual(OrderState.TriggerPending, OrderStates.Resting(stop, isRealtime: true));
    }

    [TestMethod]
    [DataRow("Initialized Submitted Accepted Working Filled", DisplayName = "market")]
    [DataRow("Submitted Accepted Working Filled", DisplayName = "in history")]
    [DataRow("Initialized Submitted Accepted TriggerPending Working Filled", DisplayName = "market if touched")]
    [DataRow("Initialized Submitted Rejected", DisplayName = "refused")]
    [DataRow("Initialized Submitted Accepted CancelPending CancelSubmitted Cancelled", DisplayName = "cancelled")]
    [DataRow("Submitted Accepted Working PartFilled PartFilled Filled", DisplayName = "in parts")]
    [DataRow("Accepted Working PartFilled CancelPending CancelSubmitted Cancelled", DisplayName = "rest cancelled")]
    [DataRow("Accepted Working CancelPending CancelSubmitted Filled", DisplayName = "filled after the cancel")]
    [DataRow("Accepted CancelPending CancelSubmitted Accepted CancelPending", DisplayName = "cancel refused")]
    [DataRow("Accepted Working Cancelled", DisplayName = "expired at the broker")]
    [DataRow("Initialized Submitted Accepted ChangePending ChangeSubmitted Accepted Working Filled", DisplayName = "changed")]
    public void The_documented_ways_are_open(string way)
    {
        OrderState[] states = [.. way.Split(' ').Select(Enum.Parse<OrderState>)];
        OrderState at = states[0] == OrderState.Submitted ? OrderState.Initialized : states[0];
        foreach (OrderState next in states.Skip(states[0] == at && at != OrderState.Initialized ? 1 : 0))
        {
            Assert.IsTrue(OrderStates.MayFollow(at, next), $"{at} to {next}");
            at = next;
        }
    }

    [TestMethod]
    public void Nothing_follows_a_terminal_state_and_no_fill_skips_the_exchange()
    {
        OrderState[] states = Enum.GetValues<OrderState>();
        foreach (OrderState terminal in states.Where(Order.IsTerminalState))
            Assert.IsFalse(states.Any(next => OrderStates.MayFollow(terminal, next)), terminal.ToString());
        CollectionAssert.AreEqual(
            new[] { OrderState.PartFilled, OrderState.CancelSubmitted, OrderState.Working, OrderState.CancelPending },
            states.Where(static from => OrderStates.MayFollow(from, OrderState.Filled)).ToArray());
        CollectionAssert.AreEqual(
            new[]
            {
                OrderState.Accepted, OrderState.PartFilled, OrderState.CancelSubmitted, OrderState.TriggerPending,
                OrderState.Working,
            },
            states.Where(static from => OrderStates.MayFollow(from, OrderState.Cancelled)).ToArray());
    }
}

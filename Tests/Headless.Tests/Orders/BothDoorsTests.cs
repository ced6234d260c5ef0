using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Orders;

/// <summary>The same order, sent by a strategy and by Account.Submit, meets the same states.</summary>
[TestClass]
public sealed class BothDoorsTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    [DataRow(OrderType.Market, 0.0, 0.0, "Initialized Submitted Accepted Working Filled")]
    [DataRow(OrderType.Limit, 99.0, 0.0, "Initialized Submitted Accepted Working Filled")]
    [DataRow(OrderType.MIT, 0.0, 99.0, "Initialized Submitted Accepted TriggerPending Working Filled")]
    [DataRow(OrderType.StopMarket, 0.0, 101.0, "Initialized Submitted Accepted Working Filled")]
    [DataRow(OrderType.StopLimit, 102.0, 101.0, "Initialized Submitted Accepted Working Filled")]
    public void An_order_walks_the_same_states_to_its_fill(OrderType type, double limit, double stop, string states)
    {
        Sent strategy = ByStrategy(type, limit, stop);
        Sent account = ByAccount(type, limit, stop);
        foreach (Sent sent in new[] { strategy, account })
        {
            foreach ((int second, double price) in new[] { (2, 100.25), (3, 98.5), (4, 101.25), (5, 101.25) })
                sent.Session.Tick(second, price);
            Assert.AreEqual(states, string.Join(' ', sent.Updates.Select(static update => update.State)), sent.Door);
        }

        Assert.AreEqual(strategy.Order.AverageFillPrice, account.Order.AverageFillPrice);
        Assert.AreEqual(strategy.Order.Time, account.Order.Time);
    }

    [TestMethod]
    public void A_market_if_touched_order_rests_at_TriggerPending_and_a_stop_at_Accepted()
    {
        foreach (
            Sent sent in Both(OrderType.MIT, 0, 99)) Assert.AreEqual(OrderState.TriggerPending, sent.Order.OrderState, sent.Door);
        foreach (
            Sent sent in Both(OrderType.StopMarket, 0, 101)) Assert.AreEqual(OrderState.Accepted, sent.Order.OrderState,
            sent.Door);

        ScriptedStrategy.Plot managed = Live(static s => s.EnterLongMIT(0, true, 1, 99, "order"));
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(managed, Calm);
        session.Tick(1, 100);
        Assert.AreEqual(OrderState.TriggerPending, script.Orders.Single().OrderState, "EnterLongMIT");
    }

    [TestMethod]
    [DataRow(OrderType.StopMarket, 0.0, 99.0)]
    [DataRow(OrderType.StopMarket, 0.0, 100.0)]
    [DataRow(OrderType.StopLimit, 101.0, 99.0)]
    public void A_stop_on_the_wrong_side_of_the_market_is_refused(OrderType type, double limit, double stop)
    {
        foreach (Sent sent in Both(type, limit, stop))
        {
            CollectionAssert.AreEqual(
                new[]
                {
                    (OrderState.Initialized, ErrorCode.NoError, ""), (OrderState.Submitted, ErrorCode.NoError, ""),
                    (OrderState.Rejected, ErrorCode.OrderRejected,
                        "Buy stop or buy stop limit orders can't be placed below the market."),
                },
                sent.Updates, sent.Door);
            sent.Session.Tick(2, 102);
            Assert.IsEmpty(sent.Account.Executions, sent.Door);
        }
    }

    [TestMethod]
    public void A_change_to_the_wrong_side_is_refused_and_the_stop_stays()
    {
        foreach (Sent sent in Both(OrderType.StopMarket, 0, 101))
        {
            sent.Updates.Clear();
            sent.Order.StopPriceChanged = 99;
            sent.Account.Change([sent.Order]);
            CollectionAssert.AreEqual(
                new[]
                {
                    (OrderState.ChangePending, ErrorCode.NoError, ""), (OrderState.ChangeSubmitted, ErrorCode.NoError, ""),
                    (OrderState.Accepted, ErrorCode.UnableToChangeOrder,
                        "Buy stop or buy stop limit orders can't be changed below the market."),
                },
                sent.Updates, sent.Door);
            Assert.AreEqual(101, sent.Order.StopPrice, sent.Door);
        }
    }

    [TestMethod]
    public void Change_and_cancel_lead_through_the_same_states()
    {
        foreach (Sent sent in Both(OrderType.MIT, 0, 99))
        {
            sent.Updates.Clear();
            sent.Order.StopPriceChanged = 98.1;
            sent.Account.Change([sent.Order]);
            sent.Account.Change([sent.Order]);
            Assert.AreEqual(98, sent.Order.StopPrice, sent.Door);
            sent.Account.Cancel([sent.Order]);
            sent.Account.Cancel([sent.Order]);
            Assert.AreEqual(
                "ChangePending ChangeSubmitted TriggerPending CancelPending CancelSubmitted Cancelled",
                string.Join(' ', sent.Updates.Select(static update => update.State)), sent.Door);
        }
    }

    [TestMethod]
    public void A_script_that_cancels_or_changes_while_it_is_told_of_a_state_never_leaves_the_documented_ways()
    {
        foreach (OrderType type in Enum.GetValues<OrderType>())
        {
            for (int seed = 0; seed < 60; seed++)
            {
                Random random = new(seed);
                int left = 6;
                ScriptedStrategy.Plot plan = Live(
                    s => s.SubmitOrderUnmanaged(0, OrderAction.Buy, type, 1, 102, 101, "", "order"),
                    (s, order) =>
                    {
                        if (left-- <= 0) return;
                        if (random.Next(3) == 0) s.CancelOrder(order);
                        else if (random.Next(2) == 0) s.ChangeOrder(order, 1 + random.Next(3), 102, 101 + random.Next(3));
                    });
                (ChartSession session, ScriptedStrategy script) = Rig.Chart(plan, Calm);
                foreach ((int second, double price) in new[] { (1, 100.0), (2, 100.5), (3, 104), (4, 90) })
                    Assert.IsTrue(session.Tick(second, price), session.Fault?.Message);
                Assert.IsTrue(Order.IsTerminalState(script.Orders[0].OrderState), $"{type} {seed}: {script.Orders[0]}");
            }
        }
    }

    private static Sent[] Both(OrderType type, double limit, double stop) =>
        [ByStrategy(type, limit, stop), ByAccount(type, limit, stop)];

    /// <summary>Sent at the first live tick of 100.</summary>
    private static Sent ByStrategy(OrderType type, double limit, double stop)
    {
        List<(OrderState State, ErrorCode Error, string Comment)> updates = [];
        ScriptedStrategy.Plot plan = new()
        {
            Configure = Unmanaged,
            OnBar = s =>
            {
                if (s.State == State.Realtime && s.Orders.Count == 0)
                    s.SubmitOrderUnmanaged(0, OrderAction.Buy, type, 1, limit, stop, "", "order");
            },
            OnOrder = (_, _, state, error, comment) => updates.Add((state, error, comment)),
        };
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(plan, Calm);
        session.Tick(1, 100);
        return new Sent("strategy", session, script.Account, script.Orders.Single(), updates);
    }

    private static Sent ByAccount(OrderType type, double limit, double stop)
    {
        List<(OrderState State, ErrorCode Error, string Comment)> updates = [];
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        session.Tick(1, 100);
        Account account = script.Account;
        account.OrderUpdate += (_, e) => updates.Add((e.OrderState, e.Error, e.Comment));
        Order order = account.CreateOrder(
            Rig.Instrument, OrderAction.Buy, type, TimeInForce.Gtc, 1, limit, stop, "", "order", null);
        account.Submit([order]);
        return new Sent("account", session, account, order, updates);
    }

    private static ScriptedStrategy.Plot Live(Action<ScriptedStrategy> submit, Action<ScriptedStrategy, Order>? onOrder = null) =>
        new()
    {
        Configure = s =>
        {
            if (onOrder is null) s.Calculate = Calculate.OnEachTick;
            else Unmanaged(s);
        },
        OnBar = s =>
        {
            if (s.State == State.Realtime && s.Orders.Count == 0) submit(s);
        },
        OnOrder = (s, order, _, _, _) => onOrder?.Invoke(s, order),
    };

    private static void Unmanaged(ScriptedStrategy strategy)
    {
        strategy.Calculate = Calculate.OnEachTick;
        strategy.IsUnmanaged = true;
        strategy.RealtimeErrorHandling = RealtimeErrorHandling.IgnoreAllErrors;
    }

    private sealed record Sent(
        string Door, ChartSession Session, Account Account, Order Order,
        List<(OrderState State, ErrorCode Error, string Comment)> Updates);
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Orders.AccountOrders;

[TestClass]
public sealed class AccountTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void Orders_of_the_account_itself_fill_at_ticks_and_cancel_their_group()
    {
        List<string> updates = [];
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        Account account = script.Account;
        account.OrderUpdate += (_, e) => updates.Add($"{e.Order.Name} {e.OrderState}");
        Order buy = account.CreateOrder(
            Rig.Instrument, OrderAction.Buy, OrderType.Market, TimeInForce.Gtc, 2, 0, 0, "", "in", null);
        Order target = account.CreateOrder(
            Rig.Instrument, OrderAction.Sell, OrderType.Limit, TimeInForce.Gtc, 2, 102, 0, "g", "target", null);
        Order stop = account.CreateOrder(
            Rig.Instrument, OrderAction.Sell, OrderType.StopMarket, TimeInForce.Gtc, 2, 0, 98, "g", "stop", null);
        account.Submit([buy]);
        session.Tick(1, 100, 99.75, 100.25);
        account.Submit([target, stop]);
        session.Tick(2, 101);
        stop.StopPriceChanged = 100.5;
        account.Change([stop]);
        session.Tick(3, 100.25);

        CollectionAssert.AreEqual(
            new[] { "in 2 @ 100.25", "stop 2 @ 100.25" },
            account.Executions
                .Select(static e => System.FormattableString.Invariant($"{e.Name} {e.Quantity} @ {e.Price}"))
                .ToArray());
        Assert.AreEqual(OrderState.Cancelled, target.OrderState);
        CollectionAssert.IsSubsetOf(new[] { "stop Accepted", "stop ChangeSubmitted", "stop Working", "stop Filled" }, updates);
        Assert.AreEqual(0, account.Get(AccountItem.RealizedProfitLoss, Currency.UsDollar), 1e-9);
        Assert.IsEmpty(account.Positions);
        Assert.AreEqual(MarketPosition.Flat, script.Side, "the strategy has no part in it");
    }

    [TestMethod]
    public void A_refused_order_takes_its_group_with_it()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        Account account = script.Account;
        session.Tick(1, 100);
        Order target = account.CreateOrder(
            Rig.Instrument, OrderAction.Sell, OrderType.Limit, TimeInForce.Gtc, 1, 102, 0, "g", "target", null);
        Order alone = account.CreateOrder(
            Rig.Instrument, OrderAction.Sell, OrderType.Limit, TimeInForce.Gtc, 1, 103, 0, "", "alone", null);
        Order stop = account.CreateOrder(
            Rig.Instrument, OrderAction.Sell, OrderType.StopMarket, TimeInForce.Gtc, 1, 0, 101, "g", "stop", null);
        account.Submit([target, alone, stop]);
        Assert.AreEqual(
            (OrderState.Rejected, OrderState.Cancelled, OrderState.Working),
            (stop.OrderState, target.OrderState, alone.OrderState));
    }

    [TestMethod]
    public void Flatten_cancels_and_closes_at_the_next_tick()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        Account account = script.Account;
        Order entry = account.CreateOrder(
            Rig.Instrument, OrderAction.SellShort, OrderType.Market, TimeInForce.Gtc, 3, 0, 0, "", "in", null);
        account.Submit([entry]);
        session.Tick(1, 100);
        Order resting = account.CreateOrder(
            Rig.Instrument, OrderAction.BuyToCover, OrderType.Limit, TimeInForce.Gtc, 3, 90, 0, "", "out", null);
        account.Submit([resting]);
        account.Flatten([Rig.Instrument]);
        session.Tick(2, 99);

        Assert.AreEqual(OrderState.Cancelled, resting.OrderState);
        Assert.IsEmpty(account.Positions);
        Assert.AreEqual(150, account.Get(AccountItem.RealizedProfitLoss, Currency.UsDollar), 1e-9, "3 contracts, 1 point of 50");
        Assert.AreEqual(100_150, account.Get(AccountItem.CashValue, Currency.UsDollar), 1e-9);
    }

    [TestMethod]
    public void The_account_can_cancel_an_order_of_a_strategy()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s => s.Calculate = Calculate.OnEachTick,
                OnBar = static s => { if (s.State == State.Realtime) s.EnterLongLimit(0, true, 1, 90, "A"); },
            },
            Calm);
        session.Tick(1, 100);
        script.Account.Cancel(script.Account.Orders);
        Assert.AreEqual("A Cancelled", script.Plan.Events[^1]);
    }

    [TestMethod]
    public void Open_profit_follows_the_last_price()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        Account account = script.Account;
        account.Submit(
            [account.CreateOrder(Rig.Instrument, OrderAction.Buy, OrderType.Market, TimeInForce.Gtc, 1, 0, 0, "", "in", null)]);
        session.Tick(1, 100);
        session.Tick(2, 101.5);
        Assert.AreEqual(75, account.Get(AccountItem.UnrealizedProfitLoss, Currency.UsDollar), 1e-9);
        Assert.AreEqual(100_075, account.Get(AccountItem.NetLiquidation, Currency.UsDollar), 1e-9);
        Assert.AreEqual("in", account.Executions.Single().Name);
        Assert.AreEqual(1, script.PositionAccount.Quantity);
    }

    [TestMethod]
    public void A_strategy_is_told_of_its_account_until_it_ends()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(new(), Calm);
        Account account = script.Account;
        void Fill(OrderAction action, double second, double price)
        {
            account.Submit(
                [account.CreateOrder(Rig.Instrument, action, OrderType.Market, TimeInForce.Gtc, 1, 0, 0, "", "hand", null)]);
            session.Tick(second, price);
        }

        Fill(OrderAction.Buy, 1, 100);
        script.Plan.Items.Clear();
        Fill(OrderAction.Sell, 2, 101);
        CollectionAssert.AreEqual(
            new[] { "CashValue 100050", "RealizedProfitLoss 50", "GrossRealizedProfitLoss 50" }, script.Plan.Items);
        Assert.IsTrue(session.Stop());
        account.Record(new Execution(account, Rig.Instrument, null, "x", MarketPosition.Long, 101, 1, Rig.Start));
        Assert.HasCount(3, script.Plan.Items);
    }

    [TestMethod]
    public void In_a_backtest_open_profit_follows_the_last_close()
    {
        ScriptedStrategy script = Rig.Run(new() { OnBar = static s => s.EnterLong(2) }, Calm, Calm, (100, 103, 99.5, 102));
        Assert.AreEqual(200, script.Account.Get(AccountItem.UnrealizedProfitLoss, Currency.UsDollar), 1e-9);
        Assert.AreEqual(200, script.PositionAccount.GetUnrealizedProfitLoss(PerformanceUnit.Currency), 1e-9);
    }

    [TestMethod]
    public void Added_executions_average_and_a_turn_starts_anew()
    {
        Account account = new("test");
        void Fill(bool isBuy, int quantity, double price)
        {
            MarketPosition side = isBuy ? MarketPosition.Long : MarketPosition.Short;
            account.Record(new Execution(account, Rig.Instrument, null, "x", side, price, quantity, Rig.Start));
        }

        Fill(true, 1, 100);
        Fill(true, 3, 104);
        Assert.AreEqual(103, account.Positions.Single().AveragePrice);
        Fill(false, 6, 105);
        Assert.AreEqual(105, account.Positions.Single().AveragePrice);
        Assert.AreEqual(MarketPosition.Short, account.Positions.Single().MarketPosition);
        Assert.AreEqual(
            400, account.Get(AccountItem.GrossRealizedProfitLoss, Currency.UsDollar), 1e-9, "4 contracts, 2 points of 50");
    }
}

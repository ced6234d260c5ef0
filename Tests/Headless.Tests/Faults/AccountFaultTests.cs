using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>The account that a chart trades: whose it is, who else trades it, and orders that the broker ends.</summary>
[TestClass]
public sealed class AccountFaultTests
{
    [TestMethod]
    public void A_playback_account_says_so()
    {
        List<string> seen = Seen(null);
        CollectionAssert.AreEqual(new[] { "Playback101 Playback Playback Playback True Connected" }, seen);
    }

    [TestMethod]
    [DataRow("Sim101", Provider.Simulator)]
    [DataRow("12345", Provider.Rithmic)]
    public void A_chart_is_played_as_if_on_another_account(string name, Provider provider)
    {
        List<string> seen = Seen(new TradedAccount { Name = name, Provider = provider, Connection = "My broker" });
        CollectionAssert.AreEqual(new[] { $"{name} My broker {provider} {provider} False Connected" }, seen);
    }

    [TestMethod]
    public void A_trade_by_hand_is_the_accounts_and_not_the_strategys()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong("A")),
            new PlatformFaults
            {
                Faults =
                [
                    new HandFill { At = FaultRig.At(2.5), Quantity = -3, Price = 99 },
                    new HandFill { At = FaultRig.At(3.5), Quantity = 1 },
                ],
            },
            (1, 100), (2, 100), (3, 100), (4, 101));
        rig.Play(3);
        Assert.AreEqual((1, -2), (rig.Script.Position.Quantity, -rig.Script.PositionAccount.Quantity));
        Assert.AreEqual(MarketPosition.Short, rig.Script.PositionAccount.MarketPosition);
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "A 1 @ 100", "Manual 3 @ 99", "Manual 1 @ 101" },
            rig.Script.Account.Executions
                .Select(static e => System.FormattableString.Invariant($"{e.Name} {e.Quantity} @ {e.Price}")).ToArray());
        Assert.AreEqual(1, rig.Script.Position.Quantity);
        Assert.AreEqual(OrderEntry.Manual, rig.Script.Account.Orders[^1].OrderEntry);
    }

    [TestMethod]
    public void A_trade_by_hand_is_learnt_when_the_order_connection_is_back()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static _ => { }),
            new PlatformFaults
            {
                Faults =
                [
                    new LostConnection { At = FaultRig.At(1.5), Seconds = 2, Prices = false },
                    new HandFill { At = FaultRig.At(2), Quantity = 2, Price = 99 },
                ],
            },
            (1, 100), (3, 100), (4, 100));
        rig.Play(2);
        Assert.AreEqual(0, rig.Script.PositionAccount.Quantity);
        rig.Play();
        Assert.AreEqual(2, rig.Script.PositionAccount.Quantity);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void The_broker_ends_day_orders_and_leaves_the_others(bool isLost)
    {
        List<PlatformFault> faults = [new ExpiredOrders { At = FaultRig.At(2.5) }];
        if (isLost) faults.Add(new LostConnection { At = FaultRig.At(2.2), Seconds = 2, Prices = false });
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "day"), static s => s.TimeInForce = TimeInForce.Day,
                static (s, tick) =>
                {
                    if (tick != 2) return;
                    s.TimeInForce = TimeInForce.Gtc;
                    s.EnterLongLimit(0, true, 1, 90, "gtc");
                }),
            new PlatformFaults { Faults = faults }, (1, 100), (2, 100), (3, 89), (5, 89));
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "day Cancelled 0", "gtc Filled 1" },
            rig.Script.Orders.Select(static order => $"{order.Name} {order.OrderState} {order.Filled}").ToArray());
    }

    [TestMethod]
    public void The_broker_ends_the_accounts_own_day_orders_and_leaves_the_others()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.Account.Submit(
            [
                Own(s, TimeInForce.Day, OrderType.Limit, 90), Own(s, TimeInForce.Gtc, OrderType.Limit, 90),
            ])),
            new ExpiredOrders { At = FaultRig.At(2.5) }, (1, 100), (2, 100), (3, 89));
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "Day Cancelled", "Gtc Filled" },
            rig.Script.Account.Orders.Select(static order => $"{order.Name} {order.OrderState}").ToArray());
    }

    [TestMethod]
    [DataRow(true, 2)]
    [DataRow(false, 1)]
    public void Executions_of_the_accounts_own_orders_come_as_often_as_the_script_says(bool isRepeated, int times)
    {
        List<string> told = [];
        FaultRig rig = new(
            FaultRig.OnFirstTick(s =>
            {
                s.Account.ExecutionUpdate += (_, update) => told.Add(update.Execution.Name);
                s.Account.Submit([Own(s, TimeInForce.Gtc, OrderType.Market, 0)]);
            }),
            new RepeatedEvents { Orders = true, Executions = isRepeated }, (1, 100), (2, 100));
        rig.Play();
        CollectionAssert.AreEqual(Enumerable.Repeat("Gtc", times).ToArray(), told);
        Assert.AreEqual(1, rig.Script.PositionAccount.Quantity);
    }

    [TestMethod]
    public void An_order_whose_cancel_is_refused_outlives_its_strategy_on_the_account()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"), null,
                static (s, tick) => { if (tick == 2) s.CloseStrategy("end"); }),
            new RefusedCancel(), (1, 100), (2, 100), (3, 100), (4, 89));
        rig.Play();
        Assert.AreEqual(State.Terminated, rig.Script.State);
        Assert.AreEqual("A Filled", $"{rig.Script.Orders[0].Name} {rig.Script.Orders[0].OrderState}");
        Assert.AreEqual(1, rig.Host.Accounts[0].Positions.Single().Quantity);
    }

    [TestMethod]
    public void Listeners_of_the_platform_hear_of_the_runs_connection()
    {
        List<string> heard = [];
        FaultRig rig = new(
            FaultRig.OnFirstTick(_ =>
            {
                Connection.ConnectionStatusUpdate += (_, update) => heard.Add($"{update.Connection.Name} {update.Status}");
                Account.AccountStatusUpdate += (_, update) => heard.Add($"{update.Account.Name} {update.Status}");
            }),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 1 }, (1, 100), (3, 100));
        rig.Play();
        CollectionAssert.AreEqual(
            new[]
            {
                "Playback ConnectionLost", "Playback101 ConnectionLost", "Playback Connected", "Playback101 Connected",
            },
            heard);
    }

    /// <summary>One contract to buy, of the account itself, named after its time in force.</summary>
    private static Order Own(ScriptedStrategy script, TimeInForce timeInForce, OrderType type, double limit) =>
        script.Account.CreateOrder(
            Rig.Instrument, OrderAction.Buy, type, timeInForce, 1, limit, 0, string.Empty, timeInForce.ToString(), null);

    private static List<string> Seen(TradedAccount? account)
    {
        List<string> seen = [];
        FaultRig rig = new(
            FaultRig.OnFirstTick(s => seen.Add(
                $"{s.Account.Name} {s.Account.Connection.Name} {s.Account.Connection.Options.Provider} {s.Account.Provider} "
                + $"{Connection.PlaybackConnection is not null} {s.Account.ConnectionStatus}")),
            new PlatformFaults { Account = account }, (1, 100));
        rig.Play();
        return seen;
    }
}

using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>
/// Lost connections: what the strategy is told, what the broker does meanwhile, who is stopped and started anew.
/// </summary>
[TestClass]
public sealed class ConnectionFaultTests
{
    [TestMethod]
    public void A_strategy_hears_of_both_connections_and_gets_no_ticks()
    {
        int ticks = 0;
        FaultRig rig = new(
            FaultRig.OnFirstTick(static _ => { }, null, (_, _) => ticks++),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 2 }, (1, 100), (2, 101), (3, 102), (4, 103));
        CollectionAssert.AreEqual(
            new[] { "connection Playback ConnectionLost/ConnectionLost", "connection Playback Connected/Connected" }, rig.Play());
        Assert.AreEqual(2, ticks);
    }

    [TestMethod]
    public void A_stop_filled_while_disconnected_is_learnt_when_the_connection_is_back()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.SetProfitTarget(CalculationMode.Ticks, 40);
                s.EnterLong("A");
            }),
            new LostConnection { At = FaultRig.At(2.5), Seconds = 5 }, (1, 100), (2, 100), (3, 98), (4, 120), (8, 101));
        rig.Play(2);
        CollectionAssert.AreEqual(new[] { "connection Playback ConnectionLost/ConnectionLost" }, rig.Play(2));
        Assert.AreEqual(1, rig.Script.Position.Quantity);
        CollectionAssert.AreEqual(
            new[]
            {
                "connection Playback Connected/Connected", "Stop loss Working", "Stop loss Filled",
                "Stop loss Short 1 @ 98 | Flat 0", "position Flat 0 @ 0", "Profit target CancelPending",
                "Profit target CancelSubmitted", "Profit target Cancelled",
            },
            rig.Play(),
            "the target was the stop's group at the broker, so the 120 did not fill it");
        Assert.AreEqual(FaultRig.At(7.5), rig.Plot.Fills[^1].Time, "the time of the delivery");
    }

    /// <summary>The stop at 99 ends the target of its group; the limits are of no group, so each fills at the broker.</summary>
    [TestMethod]
    public void Orders_of_no_group_fill_while_disconnected()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s =>
            {
                s.SetStopLoss("A", CalculationMode.Ticks, 4, false);
                s.SetProfitTarget("A", CalculationMode.Ticks, 40);
                s.EnterLong("A");
                s.EnterLongLimit(0, true, 1, 97, "B");
                s.EnterLongLimit(0, true, 1, 96, "C");
            }),
            new LostConnection { At = FaultRig.At(2.5), Seconds = 6 }, (1, 100), (2, 100), (3, 98), (4, 96.5), (5, 95), (9, 101));
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 98", "B Long 1 @ 97", "C Long 1 @ 96" }, rig.Script.Fills());
        Assert.AreEqual(2, rig.Script.PositionAccount.Quantity);
    }

    [TestMethod]
    public void Without_prices_fills_are_told_and_bars_stand_still()
    {
        int ticks = 0;
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLongLimit(0, true, 1, 99, "A"), null, (_, _) => ticks++),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 2, Orders = false },
            (1, 100), (1.2, 100), (2, 98), (3, 97), (4, 100));
        rig.Play(2);
        CollectionAssert.AreEqual(
            new[]
            {
                "connection Playback Connected/ConnectionLost", "A Filled", "A Long 1 @ 99 | Long 1", "position Long 1 @ 99",
                "connection Playback Connected/Connected",
            },
            rig.Play());
        Assert.AreEqual(FaultRig.At(2), rig.Plot.Fills.Single().Time);
        Assert.AreEqual(3, ticks);
    }

    [TestMethod]
    public void An_order_that_meets_the_lost_connection_is_rejected_and_the_running_strategy_goes_on()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static _ => { }, null, static (s, tick) => { if (tick > 1) s.EnterLong("A" + tick); }),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 1, Prices = false }, (1, 100), (2, 100), (3, 100), (4, 100));
        CollectionAssert.AreEqual(
            new[]
            {
                "connection Playback ConnectionLost/Connected", "A2 Initialized", "A2 Submitted", "A2 Rejected",
                "connection Playback Connected/Connected", "A3 Initialized", "A3 Submitted", "A3 Accepted", "A3 Working",
                "A3 Filled", "A3 Long 1 @ 100 | Long 1", "position Long 1 @ 100",
            },
            rig.Play().Where(static line => !line.StartsWith("A4", System.StringComparison.Ordinal)).ToArray());
    }

    [TestMethod]
    [DataRow(ConnectionLossHandling.KeepRunning, 0, State.Realtime)]
    [DataRow(ConnectionLossHandling.Recalculate, 1, State.Realtime)]
    [DataRow(ConnectionLossHandling.StopStrategy, 1, State.Terminated)]
    public void A_loss_longer_than_the_delay_stops_the_strategy_as_it_asks(
        ConnectionLossHandling handling, int stopped, State state)
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static _ => { }, s => s.ConnectionLossHandling = handling),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 20 }, (1, 100), (11, 100), (12, 100), (30, 100));
        rig.Play(2);
        Assert.AreEqual(State.Realtime, rig.Script.State, "9.5 s are less than the 10 of DisconnectDelaySeconds");
        rig.Play(1);
        Assert.AreEqual(stopped, rig.Chart.Stopped.Count);
        rig.Play();
        Assert.AreEqual(state, rig.Script.State);
        bool isNew = stopped == 1 && !ReferenceEquals(rig.Chart.Stopped[0], rig.Chart.Session);
        Assert.AreEqual(handling == ConnectionLossHandling.Recalculate, isNew);
    }

    [TestMethod]
    public void A_short_loss_stops_nobody_unless_an_order_meets_it()
    {
        FaultRig calm = new(
            FaultRig.OnFirstTick(static _ => { }, static s => s.ConnectionLossHandling = ConnectionLossHandling.Recalculate),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 9 }, (1, 100), (2, 100), (30, 100));
        calm.Play();
        Assert.IsEmpty(calm.Chart.Stopped);
        FaultRig busy = new(
            FaultRig.OnFirstTick(
                static _ => { }, static s => s.ConnectionLossHandling = ConnectionLossHandling.Recalculate,
                static (s, tick) => { if (tick == 2) s.EnterLong("A"); }),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 2, Prices = false }, (1, 100), (2, 100), (3, 100), (30, 100));
        busy.Play(2);
        Assert.HasCount(1, busy.Chart.Stopped);
        Assert.AreEqual(State.Terminated, busy.Script.State);
        busy.Play();
        Assert.AreEqual(State.Realtime, busy.Script.State, "it was started anew");
        Assert.IsEmpty(busy.Script.Account.Positions);
    }

    [TestMethod]
    public void A_restarted_strategy_finds_the_position_of_the_account_and_none_of_its_own()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLong("A"), static s => s.ConnectionLossHandling = ConnectionLossHandling.Recalculate,
                static (s, tick) => { if (tick == 2) s.ExitLongLimit(0, true, 1, 110, "X", "A"); }),
            new LostConnection { At = FaultRig.At(3.5), Seconds = 20 }, (1, 100), (2, 100), (3, 100), (20, 100), (30, 100));
        rig.Play(4);
        Order left = rig.Chart.Stopped[0].Request.Host.Accounts[0].Orders[^1];
        Assert.AreEqual("X Working", $"{left.Name} {left.OrderState}", "the broker goes on working it");
        rig.Play();
        Assert.AreEqual("X Cancelled", $"{left.Name} {left.OrderState}");
        Assert.AreNotSame(rig.Chart.Stopped[0], rig.Chart.Session);
        Assert.AreEqual((0, 1), (rig.Script.Position.Quantity, rig.Script.PositionAccount.Quantity));
    }

    [TestMethod]
    public void An_order_left_at_the_broker_fills_without_its_strategy()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    s.EnterLong("A");
                },
                static s => s.ConnectionLossHandling = ConnectionLossHandling.StopStrategy),
            new LostConnection { At = FaultRig.At(2.5), Seconds = 20 }, (1, 100), (2, 100), (15, 100), (16, 98), (30, 100));
        rig.Play(4);
        Account account = rig.Host.Accounts[0];
        Assert.HasCount(1, account.Positions, "nobody knows of the fill yet");
        rig.Play();
        Assert.IsEmpty(account.Positions);
        Assert.AreEqual(98, account.Executions[^1].Price);
    }

    [TestMethod]
    public void No_more_restarts_than_allowed_are_tried()
    {
        PlatformFaults script = new()
        {
            Faults = [.. Enumerable.Range(0, 3).Select(
                static i => new LostConnection { At = FaultRig.At(10 + (40 * i)), Seconds = 20 })],
        };
        FaultRig rig = new(
            FaultRig.OnFirstTick(static _ => { }, static s =>
            {
                s.ConnectionLossHandling = ConnectionLossHandling.Recalculate;
                s.NumberRestartAttempts = 2;
            }),
            script, [.. Enumerable.Range(1, 30).Select(static i => (i * 5.0, 100.0))]);
        rig.Play();
        Assert.HasCount(3, rig.Chart.Stopped);
        Assert.AreEqual(State.Terminated, rig.Script.State);
        StringAssert.Contains(
            string.Join('\n', ((ScriptJournal)rig.Host.Output).Lines.Select(static line => line.Text)),
            "was not started again: it has been started 2 times in 5 minutes");
    }

    [TestMethod]
    public void A_foreign_connection_is_told_and_changes_nothing()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLong("A"), static s => s.ConnectionLossHandling = ConnectionLossHandling.StopStrategy),
            new LostConnection { At = FaultRig.At(1.5), Seconds = 60, Foreign = "Other" },
            (1, 100), (2, 100), (30, 100), (90, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(
            new[]
            {
                "connection Other ConnectionLost/ConnectionLost", "A Filled", "A Long 1 @ 100 | Long 1", "position Long 1 @ 100",
                "connection Other Connected/Connected",
            },
            rig.Play());
        Assert.AreEqual(ConnectionStatus.Connected, rig.Host.Connection!.Status);
        Assert.AreEqual(State.Realtime, rig.Script.State);
    }

    [TestMethod]
    public void The_broker_sends_the_executions_of_the_session_again()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong("A")),
            new LostConnection { At = FaultRig.At(2.5), Seconds = 1, ReplaysExecutions = true }, (1, 100), (2, 100), (4, 100));
        rig.Play(2);
        CollectionAssert.AreEqual(
            new[]
            {
                "connection Playback ConnectionLost/ConnectionLost", "connection Playback Connected/Connected",
                "A Long 1 @ 100 | Long 1",
            },
            rig.Play());
        Assert.AreEqual(rig.Plot.Fills[0].ExecutionId, rig.Plot.Fills[1].ExecutionId);
    }

    [TestMethod]
    public void A_session_end_passes_while_the_connection_is_lost_and_the_position_stays()
    {
        // The session of the day ends at midnight in New York, 05:00 UTC; the orders that would close the position 30 s before do
        // not get out.
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong("A")),
            new LostConnection { At = FaultRig.At(3), Seconds = 24 * 3600 }, (1, 100), (2, 100), (20 * 3600, 100));
        string[] events = rig.Play();
        CollectionAssert.Contains(events, "Exit on session close Rejected");
        Assert.AreEqual(1, rig.Script.Position.Quantity);
        Assert.AreEqual(State.Realtime, rig.Script.State);
    }
}

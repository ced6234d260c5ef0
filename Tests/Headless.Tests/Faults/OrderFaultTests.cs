using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>What can go wrong with one order, each with the exact events.</summary>
[TestClass]
public sealed class OrderFaultTests
{
    private static readonly string[] Begun = ["A Initialized", "A Submitted", "A Accepted", "A Working"];

    [TestMethod]
    [DataRow(ErrorCode.OrderRejected)]
    [DataRow(ErrorCode.OrderRejectedByRisk)]
    [DataRow(ErrorCode.UnableToSubmitOrder)]
    public void An_order_is_rejected_with_the_code_and_the_words_of_the_script(ErrorCode code)
    {
        List<string> errors = [];
        ScriptedStrategy.Plot plot = FaultRig.OnFirstTick(static s => s.EnterLong("A"), atTick: static (s, tick) =>
        {
            if (tick == 2) s.EnterLong("B");
        });
        ScriptedStrategy.Plot watched = new()
        {
            Configure = plot.Configure, OnBar = plot.OnBar,
            OnOrder = (_, order, state, error, comment) =>
            {
                if (error != ErrorCode.NoError) errors.Add($"{order.Name} {state} {error} {comment}");
            },
        };
        FaultRig rig = new(
            watched, new RejectedOrder { Order = "A", Error = code, Comment = "no margin" }, (1, 100), (2, 100), (3, 100));
        CollectionAssert.AreEqual(new[] { "A Initialized", "A Submitted", "A Rejected" }, rig.Play(1));
        rig.Play();
        CollectionAssert.AreEqual(new[] { $"A Rejected {code} no margin" }, errors);
        CollectionAssert.AreEqual(new[] { "B Long 1 @ 100" }, rig.Script.Fills());
        Assert.AreEqual(1, rig.Chart.Counts.Single().Happened);
    }

    [TestMethod]
    public void Only_the_order_of_the_number_is_befallen()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"),
                atTick: static (s, tick) => { if (tick > 1) s.EnterLongLimit(0, true, 1, 90 + tick, "A" + tick); }),
            new RejectedOrder { Type = OrderType.Limit, Action = OrderAction.Buy, Nth = 2 }, (1, 100), (2, 100), (3, 100));
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "A Working", "A2 Rejected", "A3 Working" },
            rig.Script.Orders.Select(static order => $"{order.Name} {order.OrderState}").ToArray());
    }

    [TestMethod]
    [DataRow(RealtimeErrorHandling.StopCancelClose, ErrorCode.OrderRejected, State.Terminated)]
    [DataRow(RealtimeErrorHandling.StopCancelClose, ErrorCode.UnableToSubmitOrder, State.Terminated)]
    [DataRow(RealtimeErrorHandling.StopCancelCloseIgnoreRejects, ErrorCode.OrderRejected, State.Realtime)]
    [DataRow(RealtimeErrorHandling.StopCancelCloseIgnoreRejects, ErrorCode.OrderRejectedByRisk, State.Realtime)]
    [DataRow(RealtimeErrorHandling.StopCancelCloseIgnoreRejects, ErrorCode.UnableToSubmitOrder, State.Terminated)]
    [DataRow(RealtimeErrorHandling.IgnoreAllErrors, ErrorCode.UnableToSubmitOrder, State.Realtime)]
    [DataRow(RealtimeErrorHandling.IgnoreAllErrorsNoAlert, ErrorCode.OrderRejected, State.Realtime)]
    public void A_rejected_exit_is_handled_as_RealtimeErrorHandling_says(
        RealtimeErrorHandling handling, ErrorCode code, State state)
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLong("A"), s => s.RealtimeErrorHandling = handling,
                static (s, tick) => { if (tick == 2) s.ExitLong("X", "A"); }),
            new RejectedOrder { Order = "X", Error = code }, (1, 100), (2, 100), (3, 99));
        string[] events = rig.Play();
        Assert.AreEqual(state, rig.Script.State);
        string[] close = state == State.Realtime ? [] :
        [
            "Close Initialized", "Close Submitted", "Close Accepted", "Close Working", "Close Filled",
            "Close Short 1 @ 100 | Flat 0", "position Flat 0 @ 0",
        ];
        CollectionAssert.AreEqual(
            (string[])
            [
                .. Begun, "A Filled", "A Long 1 @ 100 | Long 1", "position Long 1 @ 100", "X Initialized", "X Submitted",
                "X Rejected", .. close,
            ],
            events);
    }

    [TestMethod]
    public void Parts_come_one_a_tick_and_each_has_its_events()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong(3, "A")), new PartialFills { Sizes = [1] },
            (1, 100), (2, 100), (3, 101.5));
        CollectionAssert.AreEqual(
            (string[])
            [
                .. Begun, "A PartFilled", "A Long 1 @ 100 | Long 1", "position Long 1 @ 100", "A Filled",
                "A Long 2 @ 101.5 | Long 3", "position Long 3 @ 101",
            ],
            rig.Play());
        Order order = rig.Script.Orders.Single();
        Assert.AreEqual(3, order.Filled);
        Assert.AreEqual(101, order.AverageFillPrice, 1e-9);
        Assert.AreEqual(3, rig.Script.PositionAccount.Quantity);
    }

    [TestMethod]
    public void Each_part_of_an_entry_gets_a_stop_of_its_own()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.EnterLong(3, "A");
            }),
            new PartialFills { Order = "A", Sizes = [1], Ticks = 2 }, (1, 100), (2, 100), (3, 100), (4, 101), (5, 98));
        rig.Play(4);
        CollectionAssert.AreEqual(
            new[] { "Stop loss 1 @ 99", "Stop loss 2 @ 100" },
            rig.Script.Orders.Where(static order => order.Name == "Stop loss")
                .Select(static order => System.FormattableString.Invariant($"{order.Name} {order.Quantity} @ {order.StopPrice}"))
                .ToArray());
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "A Long 1 @ 100", "A Long 2 @ 101", "Stop loss Short 1 @ 98", "Stop loss Short 2 @ 98" }, rig.Script.Fills());
        Assert.AreEqual(MarketPosition.Flat, rig.Script.Side);
    }

    [TestMethod]
    public void A_target_that_is_filled_in_part_leaves_its_stop_the_rest()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 8);
                s.SetProfitTarget(CalculationMode.Ticks, 4);
                s.EnterLong(3, "A");
            }),
            new PartialFills { Order = "Profit target", Sizes = [1] },
            (1, 100), (2, 100), (2.5, 100), (3, 101.25), (4, 100), (5, 97));
        rig.Play(4);
        Order stop = rig.Script.Orders.Single(static order => order.Name == "Stop loss");
        Assert.AreEqual(2, stop.Quantity);
        rig.Play();
        CollectionAssert.AreEqual(
            new[] { "A Long 3 @ 100", "Profit target Short 1 @ 101", "Stop loss Short 2 @ 97" }, rig.Script.Fills());
        Order target = rig.Script.Orders.Single(static order => order.Name == "Profit target");
        Assert.AreEqual("Cancelled 1", $"{target.OrderState} {target.Filled}");
    }

    [TestMethod]
    public void A_late_fill_takes_the_market_of_then()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong("A")), new LateFill { Ticks = 2 },
            (1, 100), (2, 101), (3, 102), (4, 103), (5, 104));
        CollectionAssert.AreEqual(Begun, rig.Play(3));
        CollectionAssert.AreEqual(new[] { "A Filled", "A Long 1 @ 103 | Long 1", "position Long 1 @ 103" }, rig.Play());
    }

    [TestMethod]
    public void A_stop_whose_fill_is_late_fills_although_price_has_come_back()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.EnterLong("A");
            }),
            new LateFill { Order = "Stop loss", Seconds = 1.5 }, (1, 100), (2, 100), (3, 99), (4, 99.5), (4.5, 99.75), (5, 100));
        rig.Play(3);
        Assert.AreEqual("Stop loss Working", rig.Plot.Events[^1], "it has triggered");
        Assert.IsEmpty(rig.Play(1));
        CollectionAssert.AreEqual(
            new[] { "Stop loss Filled", "Stop loss Short 1 @ 99.75 | Flat 0", "position Flat 0 @ 0" }, rig.Play(1));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_fill_overtakes_the_cancel(bool isIgnored)
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"), s => s.IgnoreOverfill = isIgnored,
                static (s, tick) => { if (tick == 2) s.CancelOrder(s.Orders[0]); }),
            new FillAfterCancel(), (1, 100), (2, 100), (3, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(new[] { "A CancelPending", "A CancelSubmitted" }, rig.Play(1));
        string[] close = isIgnored ? [] :
        [
            "Close Initialized", "Close Submitted", "Close Accepted", "Close Working", "Close Filled",
            "Close Short 1 @ 100 | Flat 0", "position Flat 0 @ 0",
        ];
        CollectionAssert.AreEqual(
            (string[])["A Filled", "A Long 1 @ 90 | Long 1", "position Long 1 @ 90", .. close], rig.Play());
        Assert.IsTrue(rig.Script.Orders[0].HasOverfill);
        Assert.AreEqual(isIgnored ? State.Realtime : State.Terminated, rig.Script.State);
    }

    [TestMethod]
    public void A_refused_cancel_leaves_the_order_working()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"), null,
                static (s, tick) => { if (tick > 1) s.CancelOrder(s.Orders[0]); }),
            new RefusedCancel { Times = 1 }, (1, 100), (2, 100), (3, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(new[] { "A CancelPending", "A CancelSubmitted", "A Working" }, rig.Play(1));
        CollectionAssert.AreEqual(new[] { "A CancelPending", "A CancelSubmitted", "A Cancelled" }, rig.Play(1));
    }

    [TestMethod]
    public void A_refused_cancel_ends_a_strategy_that_stops_on_errors()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"),
                static s => s.RealtimeErrorHandling = RealtimeErrorHandling.StopCancelClose,
                static (s, tick) => { if (tick == 2) s.CancelOrder(s.Orders[0]); }),
            new RefusedCancel { Times = 1, Comment = "in the market" }, (1, 100), (2, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(
            new[]
            {
                "A CancelPending", "A CancelSubmitted", "A Working", "A CancelPending", "A CancelSubmitted", "A Cancelled",
            },
            rig.Play());
        Assert.AreEqual(State.Terminated, rig.Script.State);
        CollectionAssert.Contains(
            ((ScriptJournal)rig.Host.Output).Texts(OutputKind.Log),
            "in the market Strategy has sent cancel requests, attempted to close the position and terminated itself.");
    }

    [TestMethod]
    public void A_refused_change_alters_nothing()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s => s.EnterLongLimit(0, true, 1, 90, "A"), null,
                static (s, tick) => { if (tick == 2) s.ChangeOrder(s.Orders[0], 2, 91, 0); }),
            new RefusedChange(), (1, 100), (2, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(new[] { "A ChangePending", "A ChangeSubmitted", "A Working" }, rig.Play(1));
        Assert.AreEqual((1, 90.0), (rig.Script.Orders[0].Quantity, rig.Script.Orders[0].LimitPrice));
    }

    [TestMethod]
    public void A_refused_change_ends_a_strategy_that_stops_on_errors_and_cancels_what_works()
    {
        FaultRig rig = new(
            FaultRig.OnFirstTick(
                static s =>
                {
                    s.EnterLongLimit(0, true, 1, 90, "A");
                    s.EnterLongLimit(0, true, 1, 89, "B");
                },
                static s => s.RealtimeErrorHandling = RealtimeErrorHandling.StopCancelClose,
                static (s, tick) => { if (tick == 2) s.ChangeOrder(s.Orders[0], 2, 91, 0); }),
            new RefusedChange { Order = "A", Comment = "too late" }, (1, 100), (2, 100));
        rig.Play(1);
        CollectionAssert.AreEqual(
            new[]
            {
                "A ChangePending", "A ChangeSubmitted", "A Working", "A CancelPending", "A CancelSubmitted", "A Cancelled",
                "B CancelPending", "B CancelSubmitted", "B Cancelled",
            },
            rig.Play());
        Assert.AreEqual(State.Terminated, rig.Script.State);
        CollectionAssert.Contains(
            ((ScriptJournal)rig.Host.Output).Texts(OutputKind.Log),
            "too late Strategy has sent cancel requests, attempted to close the position and terminated itself.");
    }

    [TestMethod]
    public void The_account_tells_of_each_state_of_a_strategys_order()
    {
        List<string> told = [];
        FaultRig rig = new(
            FaultRig.OnFirstTick(s =>
            {
                s.Account.OrderUpdate += (_, update) => told.Add($"{update.Order.Name} {update.OrderState}");
                s.EnterLong(2, "A");
            }),
            new PartialFills { Sizes = [1] }, (1, 100), (2, 100), (3, 100));
        rig.Play();
        CollectionAssert.AreEqual((string[])[.. Begun, "A PartFilled", "A Filled"], told);
    }

    [TestMethod]
    public void Events_come_twice_and_nothing_else_does()
    {
        List<string> told = [];
        FaultRig rig = new(
            FaultRig.OnFirstTick(s =>
            {
                s.Account.ExecutionUpdate += (_, update) => told.Add(update.Execution.ExecutionId);
                s.EnterLong("A");
            }),
            new RepeatedEvents { Orders = true, Executions = true }, (1, 100), (2, 100));
        CollectionAssert.AreEqual(
            (string[])
            [
                .. Begun.SelectMany(static state => new[] { state, state }), "A Filled", "A Filled", "A Long 1 @ 100 | Long 1",
                "A Long 1 @ 100 | Long 1", "position Long 1 @ 100",
            ],
            rig.Play());
        Assert.HasCount(1, rig.Script.Executions);
        Assert.AreEqual(rig.Plot.Fills[0].ExecutionId, rig.Plot.Fills[1].ExecutionId);
        string id = rig.Plot.Fills[0].ExecutionId;
        CollectionAssert.AreEqual(new[] { id, id }, told, "whoever listens to the account hears it twice too");
        Assert.AreEqual(1, rig.Script.PositionAccount.Quantity);
    }

    [TestMethod]
    [DataRow("Execution Order Position")]
    [DataRow("Position Execution Order")]
    [DataRow("Order Position Execution")]
    public void The_events_of_a_fill_come_in_the_order_of_the_script(string sequence)
    {
        EventKind[] kinds = [.. sequence.Split(' ').Select(System.Enum.Parse<EventKind>)];
        FaultRig rig = new(
            FaultRig.OnFirstTick(static s => s.EnterLong("A")), new ReorderedEvents { Sequence = kinds }, (1, 100), (2, 100));
        rig.Play(1);
        Dictionary<EventKind, string> told = new()
        {
            [EventKind.Order] = "A Filled", [EventKind.Execution] = "A Long 1 @ 100 | Long 1",
            [EventKind.Position] = "position Long 1 @ 100",
        };
        CollectionAssert.AreEqual(kinds.Select(kind => told[kind]).ToArray(), rig.Play(1));
    }
}

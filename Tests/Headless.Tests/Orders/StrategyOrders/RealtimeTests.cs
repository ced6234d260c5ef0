using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class RealtimeTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void A_market_order_fills_at_the_ask_of_the_next_tick()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s => s.EnterLong("A"))), Calm, Calm);
        session.Tick(1, 100, 99.75, 100.25);
        CollectionAssert.AreEqual(new[] { "A Initialized", "A Submitted", "A Accepted", "A Working" }, script.Plan.Events);
        session.Tick(2, 101, 100.75, 101.25);

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 101.25" }, script.Fills());
        CollectionAssert.AreEqual(
            new[] { "A Filled", "A Long 1 @ 101.25 | Long 1", "position Long 1 @ 101.25" }, script.Plan.Events.Skip(4).ToArray());
        Assert.AreEqual(Rig.Start.AddMinutes(2).AddSeconds(2), script.Plan.Fills[0].Time);
        Assert.AreEqual(1, script.PositionAccount.Quantity);
        Assert.AreEqual("Playback101", script.Account.Name);
    }

    [TestMethod]
    public void Without_quotes_it_fills_at_the_last_price()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(EachTick(OnFirstTick(static s => s.EnterShort("A"))), Calm);
        session.Tick(1, 100);
        session.Tick(2, 100.5);
        CollectionAssert.AreEqual(new[] { "A Short 1 @ 100.5" }, script.Fills());
    }

    [TestMethod]
    public void A_stop_rests_at_Accepted_until_it_triggers()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s => s.EnterLongStopMarket(0, true, 1, 101, "A"))), Calm);
        session.Tick(1, 100, 99.75, 100.25);
        session.Tick(2, 100.75, 100.5, 101);
        Assert.AreEqual("A Accepted", script.Plan.Events[^1]);
        session.Tick(3, 101, 100.75, 101.25);

        CollectionAssert.AreEqual(
            new[]
            {
                "A Initialized", "A Submitted", "A Accepted", "A Working", "A Filled", "A Long 1 @ 101.25 | Long 1",
                "position Long 1 @ 101.25",
            },
            script.Plan.Events);
    }

    [TestMethod]
    public void A_market_if_touched_order_is_held_until_its_price_trades()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s => s.EnterLongMIT(0, true, 1, 99, "A"))), Calm);
        session.Tick(1, 100);
        Assert.AreEqual("A TriggerPending", script.Plan.Events[^1]);
        session.Tick(2, 99);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 99" }, script.Fills());
    }

    [TestMethod]
    public void A_resting_limit_fills_at_its_price_when_traded_through_and_a_marketable_one_at_the_market()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s =>
            {
                s.EnterLongLimit(0, true, 1, 99, "resting");
                s.EnterLongLimit(0, true, 1, 105, "marketable");
            })),
            Calm);
        session.Tick(1, 100, 99.75, 100.25);
        session.Tick(2, 100, 99.75, 100.25);
        session.Tick(3, 99, 98.75, 99.25);
        Assert.HasCount(1, script.Fills());
        session.Tick(4, 98.75, 98.5, 99.25);
        CollectionAssert.AreEqual(new[] { "marketable Long 1 @ 100.25", "resting Long 1 @ 99" }, script.Fills());
    }

    [TestMethod]
    public void Stop_and_target_work_from_the_tick_after_the_entry()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s =>
            {
                s.SetStopLoss(CalculationMode.Ticks, 4);
                s.SetProfitTarget(CalculationMode.Ticks, 4);
                s.EnterLong("A");
            })),
            Calm);
        session.Tick(1, 100);
        session.Tick(2, 100);
        session.Tick(3, 98.5, 98.25, 98.75);

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 98.25" }, script.Fills());
        Assert.AreEqual("Profit target Cancelled", script.Plan.Events[^1]);
        Assert.HasCount(1, script.SystemPerformance.RealTimeTrades);
    }

    [TestMethod]
    public void A_target_beside_a_trail_stop_stays_where_it_is()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s =>
            {
                s.SetTrailStop(CalculationMode.Ticks, 4);
                s.SetProfitTarget(CalculationMode.Ticks, 16);
                s.EnterLong("A");
            })),
            Calm);
        foreach ((int second, double price) in new[] { (1, 100.0), (2, 100), (3, 103), (4, 102.5) }) session.Tick(second, price);
        CollectionAssert.AreEqual(
            new[] { "A 0 0", "Trail stop 0 102", "Profit target 104 0" },
            script.Orders
                .Select(static o => System.FormattableString.Invariant($"{o.Name} {o.LimitPrice} {o.StopPrice}")).ToArray());
    }

    [TestMethod]
    public void A_refused_change_alters_nothing_and_is_told_once()
    {
        List<string> errors = [];
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s =>
                {
                    s.Calculate = Calculate.OnEachTick;
                    s.RealtimeErrorHandling = RealtimeErrorHandling.IgnoreAllErrors;
                },
                OnBar = static s =>
                {
                    if (s.State != State.Realtime) return;
                    if (s.Orders.Count == 0) s.EnterLongStopLimit(0, true, 1, 111, 110, "A");
                    else s.ChangeOrder(s.Orders[0], 3, 91, 90);
                },
                OnOrder = (_, order, state, error, _) =>
                {
                    if (error != ErrorCode.NoError) errors.Add($"{order.Name} {state} {error}");
                },
            },
            Calm);
        session.Tick(1, 100);
        session.Tick(2, 100);
        Order order = script.Orders.Single();
        Assert.AreEqual((1, 111.0, 110.0), (order.Quantity, order.LimitPrice, order.StopPrice));
        CollectionAssert.AreEqual(new[] { "A Accepted UnableToChangeOrder" }, errors);
        StringAssert.Contains(
            string.Join('\n', ((ScriptJournal)session.Request.Host.Output).Texts(NT8Bridge.Headless.Seams.OutputKind.Log)),
            "submitted an order that generated the following error 'Buy stop or buy stop limit orders can't be changed below the "
            + "market.'");
    }

    [TestMethod]
    public void After_the_wait_the_account_lists_each_live_order_once()
    {
        Order? live = null;
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(s =>
            {
                if (s.State == State.Historical && s.CurrentBar == 0)
                {
                    s.EnterLong("A");
                    s.EnterLongLimit(0, true, 1, 90, "resting");
                }

                if (s.State != State.Realtime) return;
                live ??= s.EnterLongLimit(0, true, 1, 91, "live");
                if (s.Side == MarketPosition.Long) s.ExitLong("X", "A");
            }),
            Calm, Calm);
        session.Tick(1, 100);
        Assert.IsEmpty(script.Account.Orders, "all is virtual");
        session.Tick(2, 100);
        Assert.IsFalse(script.IsWaitUntilFlat);
        CollectionAssert.AreEquivalent(
            new[] { "resting", "live" }, script.Account.Orders.Select(static order => order.Name).ToArray());
        Assert.AreSame(live, script.GetRealtimeOrder(live!));
    }

    [TestMethod]
    public void A_trail_stop_follows_every_tick()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s =>
            {
                s.SetTrailStop(CalculationMode.Ticks, 4);
                s.EnterLong("A");
            })),
            Calm);
        foreach ((int second, double price) in new[] { (1, 100.0), (2, 100), (3, 103), (4, 102.5), (5, 102) })
            session.Tick(second, price);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Trail stop Short 1 @ 102" }, script.Fills());
    }

    [TestMethod]
    public void A_trail_stop_that_is_moved_at_the_close_of_a_bar_stays_on_its_side_of_the_market()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                OnBar = static s =>
                {
                    if (s.State != State.Realtime || s.Plan.Fills.Count > 0) return;
                    s.SetTrailStop(CalculationMode.Ticks, 8);
                    s.EnterLong("A");
                },
            },
            Calm);

        // The bar of the entry closes with a high of 106 when the market is back at 102: the stop of 104 would be above it.
        foreach ((int second, double price) in new[] { (1, 100.0), (61, 100), (62, 100), (63, 106), (64, 102), (121, 102) })
            session.Tick(second, price);
        Assert.AreEqual(State.Realtime, script.State);
        Assert.AreEqual(101.75, script.Orders.Single(static order => order.Name == "Trail stop").StopPrice);
    }

    [TestMethod]
    public void A_stop_on_the_wrong_side_is_rejected_and_stops_the_strategy()
    {
        List<(OrderState State, ErrorCode Error)> states = [];
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s => s.Calculate = Calculate.OnEachTick,
                OnBar = static s =>
                {
                    if (s.State != State.Realtime) return;
                    if (s.Side == MarketPosition.Flat) s.EnterLong("A");
                    else s.ExitLongStopMarket(0, true, 1, 105, "stop", "A");
                },
                OnOrder = (_, order, state, error, _) =>
                {
                    if (order.Name == "stop") states.Add((state, error));
                },
            },
            Calm);
        session.Tick(1, 100);
        session.Tick(2, 100);

        CollectionAssert.AreEqual(
            new[]
            {
                (OrderState.Initialized, ErrorCode.NoError), (OrderState.Submitted, ErrorCode.NoError),
                (OrderState.Rejected, ErrorCode.OrderRejected),
            },
            states);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Close Short 1 @ 100" }, script.Fills());
        Assert.AreEqual(State.Terminated, script.State);
        Assert.IsFalse(session.Tick(3, 100));
    }

    [TestMethod]
    public void Rejections_are_ignored_where_asked_for()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s =>
                {
                    s.Calculate = Calculate.OnEachTick;
                    s.RealtimeErrorHandling = RealtimeErrorHandling.StopCancelCloseIgnoreRejects;
                },
                OnBar = static s => { if (s.State == State.Realtime) s.EnterLongStopMarket(0, true, 1, 90, "A"); },
            },
            Calm);
        session.Tick(1, 100);
        Assert.AreEqual("A Rejected", script.Plan.Events[^1]);
        Assert.AreEqual(State.Realtime, script.State);
    }

    [TestMethod]
    public void The_account_waits_until_the_historical_position_is_flat()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(static s =>
            {
                if (s.State == State.Historical && s.CurrentBar == 0) s.EnterLong("A");
                if (s.State != State.Realtime) return;
                if (s.CurrentBar == 2 && s.Side == MarketPosition.Long && s.Plan.Fills.Count == 1) s.ExitLong("X", "A");
                if (s.Plan.Fills.Count == 2) s.EnterLong("B");
            }),
            Calm, Calm);
        Assert.IsTrue(script.IsWaitUntilFlat);
        session.Tick(1, 100);
        session.Tick(2, 101);
        Assert.IsFalse(script.IsWaitUntilFlat);
        Assert.IsEmpty(script.Account.Executions, "the exit from the historical position stays virtual");
        session.Tick(3, 102);

        Assert.AreEqual("B", script.Account.Executions.Single().Name);
        Assert.AreEqual(1, script.PositionAccount.Quantity);
        Assert.AreEqual("A", script.SystemPerformance.RealTimeTrades.Single().Entry.Name);
    }

    [TestMethod]
    public void Submitting_at_once_the_account_takes_part_from_the_first_tick()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s =>
                {
                    s.Calculate = Calculate.OnEachTick;
                    s.StartBehavior = StartBehavior.ImmediatelySubmit;
                },
                OnBar = static s =>
                {
                    if (s.State == State.Historical && s.CurrentBar == 0) s.EnterLong("A");
                    if (s.State == State.Realtime) s.ExitLong("X", "A");
                },
            },
            Calm, Calm);
        session.Tick(1, 100);
        session.Tick(2, 101);
        Assert.AreEqual("X", script.Account.Executions.Single().Name);
        Assert.AreEqual(-1, script.Account.Executions.Single().Position, "the account never had the historical entry");
    }

    [TestMethod]
    public void A_working_historical_order_has_a_live_twin()
    {
        Order? historical = null;
        Order? done = null;
        List<Order?> twins = [];
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                OnBar = s =>
                {
                    if (s.State != State.Historical || s.CurrentBar != 0) return;
                    done = s.EnterLong("A");
                    historical = s.EnterLongLimit(0, true, 1, 90, "B");
                },
                Configure = static s => s.EntryHandling = EntryHandling.UniqueEntries,
                OnState = s => twins.AddRange([s.GetRealtimeOrder(historical!), s.GetRealtimeOrder(done!)]),
            },
            Calm, Calm);

        Order twin = twins[0]!;
        CollectionAssert.AreEqual(new Order?[] { twin, null, twin, null }, twins, "at Transition and at Realtime");
        Assert.IsTrue(historical!.IsBacktestOrder);
        Assert.IsFalse(twin.IsBacktestOrder);
        CollectionAssert.DoesNotContain(script.Account.Orders, historical, "the account never sees the past");
        session.Tick(1, 89);
        Assert.AreEqual(OrderState.Filled, twin.OrderState);
        Assert.AreEqual(OrderState.Working, historical.OrderState);
        Assert.AreSame(twin, script.Plan.Fills[^1].Order);
    }

    [TestMethod]
    public void The_account_lists_the_live_twin_of_a_flat_strategys_order()
    {
        (_, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                OnBar = static s =>
                {
                    if (s.State == State.Historical && s.CurrentBar == 0) s.EnterLongLimit(0, true, 1, 90, "B");
                },
            },
            Calm, Calm);
        Order twin = script.Account.Orders.Single();
        Assert.AreEqual("B False Working", $"{twin.Name} {twin.IsBacktestOrder} {twin.OrderState}");
    }

    [TestMethod]
    public void Touching_the_historical_order_after_the_transition_ends_the_strategy()
    {
        Order? historical = null;
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(s =>
            {
                if (s.State == State.Historical) historical ??= s.EnterLongLimit(0, true, 1, 90, "B");
                else s.CancelOrder(historical!);
            }),
            Calm, Calm);
        session.Tick(1, 100);
        Assert.AreEqual(State.Terminated, script.State);
        Assert.AreEqual(
            "Strategy 'ScriptedStrategy' has been disabled because it attempted to cancel a historical order that has "
            + "transitioned to a live order: take the live one from GetRealtimeOrder().",
            ((ScriptJournal)session.Request.Host.Output).Texts(NT8Bridge.Headless.Seams.OutputKind.Log).Single());
    }

    [TestMethod]
    public void CloseStrategy_cancels_closes_and_ends()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(static s =>
            {
                if (s.State != State.Realtime) return;
                if (s.Plan.Fills.Count == 0) s.EnterLong("A");
                else s.CloseStrategy("");
            }),
            Calm);
        session.Tick(1, 100);
        session.Tick(2, 101, 100.75, 101.25);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 101.25", "Close Short 1 @ 100.75" }, script.Fills());
        Assert.AreEqual(State.Terminated, script.State);
    }

    [TestMethod]
    public void An_order_expires_when_the_next_bar_begins_without_it()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            EachTick(OnFirstTick(static s => s.EnterLongLimit(90, "A"))), Calm);
        session.Tick(1, 100);
        session.Tick(30, 100);
        Assert.AreEqual("A Working", script.Plan.Events[^1]);
        session.Tick(61, 100);
        Assert.AreEqual("A Cancelled", script.Plan.Events[^1]);
    }

    private static ScriptedStrategy.Plot EachTick(System.Action<ScriptedStrategy> onBar) => new()
    {
        Configure = static s =>
        {
            s.Calculate = Calculate.OnEachTick;
            s.EntryHandling = EntryHandling.UniqueEntries;
        },
        OnBar = onBar,
    };

    private static System.Action<ScriptedStrategy> OnFirstTick(System.Action<ScriptedStrategy> act)
    {
        bool isDone = false;
        return s =>
        {
            if (isDone || s.State != State.Realtime) return;
            isDone = true;
            act(s);
        };
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

/// <summary>Stop entries whose price the market has passed when they are asked for.</summary>
[TestClass]
public sealed class PassedStopEntryTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);
    private static readonly (double, double, double, double) Wide = (100, 103, 97, 100);

    [TestMethod]
    [DataRow(100.25, 100.25, DisplayName = "a tick above the close")]
    [DataRow(100.13, 100.25, DisplayName = "rounded to a tick above the close")]
    [DataRow(100.12, 0, DisplayName = "rounded to the close")]
    [DataRow(100, 0, DisplayName = "at the close")]
    [DataRow(99, 0, DisplayName = "below the close")]
    public void A_long_stop_in_history_has_to_lie_above_the_close(double stop, double fill) =>
        AssertDeclinedOr(fill, s => s.EnterLongStopMarket(stop, "A"), "Buy stop or buy stop limit orders can't be placed below");

    [TestMethod]
    [DataRow(99.75, 99.75)]
    [DataRow(100, 0)]
    [DataRow(101, 0)]
    public void A_short_stop_in_history_has_to_lie_below_the_close(double stop, double fill) => AssertDeclinedOr(
        fill, s => s.EnterShortStopMarket(stop, "A"), "Sell stop or sell stop limit orders can't be placed above");

    [TestMethod]
    public void A_stop_limit_entry_is_declined_alike() =>
        AssertDeclinedOr(0, static s => s.EnterLongStopLimit(101, 99, "A"), "Buy stop or buy stop limit");

    [TestMethod]
    [DataRow(OrderAction.Buy, 100, false)]
    [DataRow(OrderAction.Buy, 100.25, true)]
    [DataRow(OrderAction.SellShort, 100, false)]
    [DataRow(OrderAction.SellShort, 99.75, true)]
    [DataRow(OrderAction.Sell, 101, true, DisplayName = "a selling exit goes out")]
    [DataRow(OrderAction.BuyToCover, 99, true, DisplayName = "a buying exit goes out")]
    public void An_unmanaged_stop_entry_is_declined_alike(OrderAction action, double stop, bool isTaken)
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.IsUnmanaged = s.TraceOrders = true,
                OnBar = s =>
                {
                    if (s.CurrentBar != 0) return;
                    Order? order = s.SubmitOrderUnmanaged(0, action, OrderType.StopMarket, 1, 0, stop, "", "A");
                    Assert.AreEqual(isTaken, order is not null);
                },
            },
            Calm, Wide);
        Assert.HasCount(isTaken ? 1 : 0, script.Fills());
        Assert.AreEqual(!isTaken, script.Plan.Traces.Any(IsDeclined));
    }

    [TestMethod]
    public void Exits_and_protective_stops_go_out_although_the_market_has_passed_them()
    {
        ScriptedStrategy exit = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 1) s.ExitLongStopMarket(101);
                },
            },
            Calm, Calm, Calm);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Sell Short 1 @ 100" }, exit.Fills());

        ScriptedStrategy stop = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 1) s.SetStopLoss(CalculationMode.Price, 101);
                },
            },
            Calm, Calm, Calm);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 100" }, stop.Fills());
    }

    [TestMethod]
    public void An_entry_that_works_is_not_moved_to_a_passed_price_and_expires_with_its_bar()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = static s => s.EnterLongStopMarket(s.CurrentBar == 0 ? 102 : 99, "A") }, Calm, Calm, Wide);
        Assert.IsEmpty(script.Fills());
        Assert.AreEqual(OrderState.Cancelled, script.Orders.Single().OrderState);
    }

    [TestMethod]
    public void In_the_event_of_a_fill_the_market_is_where_price_stands_in_the_bar()
    {
        // O 100 → L 99.5 → H 104 → C 103: bought at 102 going up. A stop at 101 is passed though it lies above the last close,
        // one at 103 is not.
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => (s.EntriesPerDirection, s.EntryHandling) = (3, EntryHandling.AllEntries),
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLongStopMarket(102, "A"); },
                OnExecution = static (s, execution) =>
                {
                    if (execution.Name != "A") return;
                    Assert.IsNull(s.EnterLongStopMarket(101, "B"));
                    Assert.IsNotNull(s.EnterLongStopMarket(103, "C"));
                },
            },
            Calm, (100, 104, 99.5, 103));
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 102", "C Long 1 @ 103" }, script.Fills());
    }

    [TestMethod]
    public void In_realtime_the_order_goes_out_and_is_rejected()
    {
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
                    if (s.State == State.Realtime && s.Orders.Count == 0) s.EnterLongStopMarket(0, true, 1, 100, "A");
                },
            },
            Calm);
        session.Tick(1, 100);
        session.Tick(2, 101);
        CollectionAssert.AreEqual(new[] { "A Initialized", "A Submitted", "A Rejected" }, script.Plan.Events);
        Assert.IsEmpty(script.Fills());
    }

    private static void AssertDeclinedOr(double fill, Func<ScriptedStrategy, Order?> enter, string reason)
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.TraceOrders = true,
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) Assert.AreEqual(fill == 0, enter(s) is null);
                },
            },
            Calm, Wide);
        Assert.AreEqual(
            fill == 0, script.Plan.Traces.Any(line => IsDeclined(line) && line.Contains(reason, StringComparison.Ordinal)));
        if (fill == 0)
        {
            Assert.IsEmpty(script.Plan.Events);
            Assert.IsEmpty(script.Orders);
            return;
        }

        Assert.AreEqual(fill, script.Plan.Fills.Single().Price);
    }

    private static bool IsDeclined(string line) =>
        line.StartsWith("Ignored SubmitOrder", StringComparison.Ordinal)
        && line.Contains("can't be placed", StringComparison.Ordinal);
}

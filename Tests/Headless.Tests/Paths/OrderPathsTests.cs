using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Paths;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Paths;

/// <summary>Where orders rested; bars and ticks lie around 100.</summary>
[TestClass]
public sealed class OrderPathsTests
{
    private static readonly (double Open, double High, double Low, double Close) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void Only_orders_with_a_price_are_followed_and_only_where_somebody_asked()
    {
        Assert.IsNull(new HostContext().OrderPaths);
        HostContext host = Followed(
            static s =>
            {
                if (s.CurrentBar == 0) s.EnterLong("market");
                if (s.CurrentBar == 1) s.EnterLongLimit(90, "limit");
            },
            Calm, Calm, Calm, Calm);
        OrderPath path = host.OrderPaths!.All.Single();
        Assert.AreEqual("limit", path.Order.Name);
        Assert.AreEqual(new OrderStep(Minute(2), 90), path.Steps.Single());
        Assert.AreEqual(Minute(3), path.EndUtcTicks, "it was not submitted again and so lived for one bar");
        Assert.AreEqual(OrderState.Cancelled, path.Order.OrderState);
    }

    [TestMethod]
    public void A_change_is_a_step_and_a_change_of_the_quantity_alone_is_none()
    {
        HostContext host = Followed(
            static s =>
            {
                if (s.CurrentBar == 0) s.EnterLongStopMarket(0, true, 1, 110, "A");
                else s.ChangeOrder(s.Orders[0], s.CurrentBar == 1 ? 2 : 0, 0, s.CurrentBar == 2 ? 105 : 0);
            },
            Calm, Calm, Calm, (104, 106, 104, 105));
        OrderPath path = host.OrderPaths!.All.Single();
        CollectionAssert.AreEqual(new[] { new OrderStep(Minute(1), 110), new OrderStep(Minute(3), 105) }, path.Steps.ToArray());
        Assert.AreEqual(Minute(4), path.EndUtcTicks);
        Assert.AreEqual(OrderState.Filled, path.Order.OrderState);
        Assert.AreEqual(2, path.Order.Quantity);
    }

    [TestMethod]
    public void The_live_twin_goes_on_where_the_historical_order_stood()
    {
        HostContext host = new() { IsFollowingOrders = true };
        ScriptedStrategy.Plot plot = new()
        {
            OnBar = static s =>
            {
                if (s.CurrentBar == 0) s.EnterLongStopMarket(0, true, 1, 110, "A");
                if (s.State == State.Realtime) s.ChangeOrder(s.Orders[^1], 0, 0, 105);
            },
        };
        ChartSession session = new(
            Rig.Request(plot, host, PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(Calm, Calm), 60), 1), Minute(2));
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        session.Tick(1, 100);
        session.Tick(61, 100);
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        OrderPath path = host.OrderPaths!.All.Single();
        Assert.IsFalse(path.Order.IsBacktestOrder);
        CollectionAssert.AreEqual(new[] { 110.0, 105 }, path.Steps.Select(step => step.Price).ToArray());
        Assert.AreEqual(Minute(1), path.Steps[0].UtcTicks);
        Assert.IsNotNull(path.EndUtcTicks, "the end of the run cancels it");
    }

    [TestMethod]
    public void What_goes_beyond_the_bound_is_counted()
    {
        HostContext host = Followed(
            static s =>
            {
                if (s.CurrentBar == 0) s.EnterLongStopMarket(0, true, 1, 110, "A");
                if (s.CurrentBar != 1) return;
                for (int i = 0; i < OrderPaths.MostSteps; i++) s.ChangeOrder(s.Orders[0], 0, 0, i % 2 == 0 ? 120 : 110);
                s.EnterLongLimit(0, true, 1, 90, "B");
            },
            Calm, Calm, Calm);
        OrderPaths paths = host.OrderPaths!;
        Assert.HasCount(OrderPaths.MostSteps, paths.All.Single().Steps);
        Assert.AreEqual(2, paths.LeftOut, "the last change of the first order, and the second order");
    }

    private static long Minute(int minute) => Rig.Start.AddMinutes(minute).Ticks;

    private static HostContext Followed(
        Action<ScriptedStrategy> onBar, params (double Open, double High, double Low, double Close)[] bars)
    {
        HostContext host = new() { IsFollowingOrders = true };
        ScriptedStrategy.Plot plot = new()
        {
            Configure = static s =>
            {
                s.EntryHandling = EntryHandling.UniqueEntries;
                s.EntriesPerDirection = 5;
            },
            OnBar = onBar,
        };
        Rig.Run(plot, host, PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60));
        return host;
    }
}

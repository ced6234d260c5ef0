using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class ExpiryTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);
    private static readonly (double, double, double, double) Dip = (100, 100.5, 97, 98);

    [TestMethod]
    public void An_order_that_is_not_submitted_again_expires_at_the_end_of_the_next_bar()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.TraceOrders = true,
                OnBar = s => { if (s.CurrentBar == 0) s.EnterLongLimit(98, "A"); },
            },
            Calm, Calm, Dip);

        Assert.IsEmpty(script.Fills());
        CollectionAssert.AreEqual(
            new[] { "A Submitted", "A Accepted", "A Working", "A CancelPending", "A CancelSubmitted", "A Cancelled" },
            script.Plan.Events);
        Assert.IsTrue(script.Plan.Traces.Contains(
            "Cancelled expired order: BarsInProgress=0 Action=Buy OrderType=Limit Quantity=1 LimitPrice=98 StopPrice=0 "
            + "SignalName='A' FromEntrySignal=''"));
    }

    [TestMethod]
    public void It_expires_alone()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = NinjaTrader.NinjaScript.EntryHandling.UniqueEntries,
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0)
                    {
                        s.EnterLongLimit(90, "A");
                        s.EnterLongLimit(0, true, 1, 91, "stays");
                    }

                    if (s.CurrentBar is 0 or 1) s.EnterLongLimit(92, "again");
                },
            },
            Calm, Calm);
        CollectionAssert.AreEqual(
            new[] { "A Cancelled" },
            script.Plan.Events.Where(static told => told.EndsWith(" Cancelled", System.StringComparison.Ordinal)).ToArray());
    }

    [TestMethod]
    public void It_fills_in_the_bar_after_its_submission()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = s => { if (s.CurrentBar == 0) s.EnterLongLimit(98, "A"); } }, Calm, Dip);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 98" }, script.Fills());
    }

    [TestMethod]
    public void Submitted_again_it_stays_the_same_order()
    {
        ScriptedStrategy script = Rig.Run(new() { OnBar = static s => s.EnterLongLimit(98, "A") }, Calm, Calm, Calm, Dip);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 98" }, script.Fills());
        Assert.HasCount(1, script.Orders);
        Assert.IsFalse(script.Plan.Events.Any(static line => line.Contains("Change", System.StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Submitted_again_with_another_price_it_is_amended()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = static s => s.EnterLongLimit(96 + s.CurrentBar, "A") }, Calm, Calm, Calm, Dip);

        CollectionAssert.AreEqual(new[] { "A Long 1 @ 98" }, script.Fills());
        Assert.HasCount(1, script.Orders);
        CollectionAssert.AreEqual(
            new[] { "A ChangePending", "A ChangeSubmitted", "A Working" }, script.Plan.Events.Skip(3).Take(3).ToArray());
    }

    [TestMethod]
    public void Live_until_cancelled_it_stays_without_being_submitted_again()
    {
        ScriptedStrategy script = Rig.Run(
            new() { OnBar = static s => { if (s.CurrentBar == 0) s.EnterLongLimit(0, true, 1, 98, "A"); } },
            Calm, Calm, Calm, Dip);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 98" }, script.Fills());
    }

    [TestMethod]
    public void CancelOrder_and_ChangeOrder_reach_the_working_order()
    {
        Order? a = null;
        Order? b = null;
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = NinjaTrader.NinjaScript.EntryHandling.UniqueEntries,
                OnBar = s =>
                {
                    if (s.CurrentBar == 0)
                    {
                        a = s.EnterLongLimit(0, true, 1, 98, "A");
                        b = s.EnterLongLimit(0, true, 1, 90, "B");
                    }

                    if (s.CurrentBar != 1) return;
                    s.CancelOrder(a!);
                    s.ChangeOrder(b!, 3, 98.5, 0);
                },
            },
            Calm, Calm, Dip);

        CollectionAssert.AreEqual(new[] { "B Long 3 @ 98.5" }, script.Fills());
        Assert.AreEqual(OrderState.Cancelled, a!.OrderState);
        Assert.AreSame(b, script.Plan.Fills.Single().Order);
    }

    [TestMethod]
    public void Prices_are_rounded_to_the_tick()
    {
        Order? order = null;
        Rig.Run(new() { OnBar = s => order ??= s.EnterLongLimit(98.13, "A") }, Calm, Calm);
        Assert.AreEqual(98.25, order!.LimitPrice);
    }
}

using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class TraceTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void Every_call_and_what_became_of_it_has_a_line()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.TraceOrders = true,
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLongLimit(98, "A");
                    if (s.CurrentBar == 1) s.EnterLongLimit(97.5, "A");
                    if (s.CurrentBar == 2) s.CancelOrder(s.Orders[0]);
                },
            },
            Calm, Calm, Calm);

        const string details =
            "BarsInProgress=0 Action=Buy OrderType=Limit Quantity=1 LimitPrice={0} StopPrice=0 SignalName='A' FromEntrySignal=''";
        static string At(string limit) => details.Replace("{0}", limit, System.StringComparison.Ordinal);
        CollectionAssert.AreEqual(
            new[]
            {
                "Entered internal SubmitOrderManaged() method at 2024-01-03 10:01:00: " + At("98"),
                "Entered internal SubmitOrderManaged() method at 2024-01-03 10:02:00: " + At("97.5"),
                "Amended open order at 2024-01-03 10:02:00: " + details.Replace("{0}", "97.5", System.StringComparison.Ordinal),
                "Cancelled pending order at 2024-01-03 10:03:00: " + At("97.5"),
            },
            script.Plan.Traces);
    }

    [TestMethod]
    public void An_unmanaged_call_has_a_line_too()
    {
        ScriptedStrategy script = Rig.Run(Unmanaged(static s => s.TraceOrders = true), Calm, Calm);
        CollectionAssert.AreEqual(
            new[]
            {
                "Entered internal SubmitOrderUnmanaged() method at 2024-01-03 10:01:00: BarsInProgress=0 Action=Buy "
                + "OrderType=Limit Quantity=2 LimitPrice=98.25 StopPrice=0 SignalName='A' FromEntrySignal=''",
            },
            script.Plan.Traces);
    }

    [TestMethod]
    public void Without_TraceOrders_there_is_no_line()
    {
        Assert.IsEmpty(Rig.Run(new() { OnBar = static s => s.EnterLong() }, Calm, Calm, Calm).Plan.Traces);
        ScriptedStrategy unmanaged = Rig.Run(Unmanaged(static _ => { }), Calm, Calm);
        Assert.HasCount(1, unmanaged.Orders);
        Assert.IsEmpty(unmanaged.Plan.Traces);
    }

    [TestMethod]
    public void The_log_has_the_first_violation_of_a_rule_only_and_no_exceeded_limit()
    {
        HostContext host = new();
        Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    s.EnterLong("L");
                    s.SetStopLoss(CalculationMode.Ticks, 40);
                    s.ExitLongLimit(0, true, 1, 110, "X", "L");
                },
            },
            host,
            PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(Calm, Calm, Calm, Calm), 60));

        string line = ((ScriptJournal)host.Output).Lines.Single(static line => line.Kind == OutputKind.Log).Text;
        StringAssert.Contains(line, "A stop loss or profit target order is working");
    }

    private static ScriptedStrategy.Plot Unmanaged(System.Action<ScriptedStrategy> configure) => new()
    {
        Configure = s =>
        {
            s.IsUnmanaged = true;
            configure(s);
        },
        OnBar = static s =>
        {
            if (s.CurrentBar == 0) s.SubmitOrderUnmanaged(0, OrderAction.Buy, OrderType.Limit, 2, 98.2, 0, "", "A");
        },
    };
}

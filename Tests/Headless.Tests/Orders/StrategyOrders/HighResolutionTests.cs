using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class HighResolutionTests
{
    [TestMethod]
    public void Finer_bars_decide_between_stop_and_target_and_stamp_the_fill()
    {
        ScriptedStrategy standard = Run(OrderFillResolution.Standard);
        ScriptedStrategy high = Run(OrderFillResolution.High);

        // The five-minute bar opens nearer to its low, so the standard path goes to the stop first; minute by minute the
        // target traded first, in the minute that ended at 10:07.
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 99" }, standard.Fills());
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Profit target Short 1 @ 101" }, high.Fills());
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 10, 0), standard.Plan.Fills[1].Time);
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 7, 0), high.Plan.Fills[1].Time);
        Assert.AreEqual(1, high.Plan.Fills[1].BarIndex);
    }

    private static ScriptedStrategy Run(OrderFillResolution resolution)
    {
        (double, double, double, double)[] bars =
        [
            .. Enumerable.Repeat((100.0, 100.25, 99.75, 100.0), 6),
            (100, 102, 100, 101.5), (101.5, 101.5, 100, 100), (100, 100, 98.5, 98.5), (98.5, 99, 98.5, 98.5),
        ];
        return Rig.Run(
            new()
            {
                Configure = s => s.OrderFillResolution = resolution,
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    s.SetProfitTarget(CalculationMode.Ticks, 4);
                    if (s.CurrentBar == 0) s.EnterLong("A");
                },
            },
            new HostContext(),
            PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60),
            minutes: 5);
    }
}

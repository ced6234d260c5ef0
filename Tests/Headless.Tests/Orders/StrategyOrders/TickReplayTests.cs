using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class TickReplayTests
{
    [TestMethod]
    public void An_order_sent_within_a_bar_does_not_get_its_open()
    {
        Execution fill = BuyAt101Within(HistoricalFills.Path);
        Assert.IsGreaterThanOrEqualTo(102, fill.Price, "the next trade after 101 is at 102; the bar opened at 100");
        Assert.IsGreaterThan(Rig.Start.AddSeconds(20), fill.Time);
    }

    /// <summary>Measured: all 765 market fills of a run were at the open of the bar the order was sent in.</summary>
    [TestMethod]
    public void As_NinjaTrader_does_it_gets_the_open_that_is_past()
    {
        Execution fill = BuyAt101Within(HistoricalFills.NinjaTrader);
        Assert.AreEqual(100, fill.Price);
        Assert.AreEqual(Rig.Start.AddMinutes(1), fill.Time);
    }

    private static Execution BuyAt101Within(HistoricalFills fills)
    {
        Tick At(int seconds, double price) => new(Rig.Start.AddSeconds(seconds).Ticks, price, 1);
        bool isSent = false;
        ScriptedStrategy.Plot plot = new()
        {
            Configure = static s => s.Calculate = Calculate.OnEachTick,
            OnBar = s =>
            {
                if (isSent || s.Close[0] != 101) return;
                isSent = true;
                s.EnterLong("A");
            },
        };
        BacktestRun run = new(new RunRequest
        {
            Script = typeof(ScriptedStrategy),
            Instrument = Rig.Instrument,
            Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
            Store = new SeriesStore(PriceHistory.OfTicks(
                Rig.Instrument,
                [At(10, 100), At(20, 101), At(40, 102), At(65, 103), At(80, 103), At(130, 104), At(190, 105)])),
            IsTickReplay = true,
            Host = new HostContext { Fills = fills },
            Parameters = new Dictionary<string, object> { ["Plan"] = plot },
        });

        Assert.IsTrue(run.Run(), run.Fault?.Message);
        Assert.IsTrue(isSent);
        return plot.Fills.Single();
    }
}

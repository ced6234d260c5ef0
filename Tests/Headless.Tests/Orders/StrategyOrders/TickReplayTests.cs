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

    /// <summary>
    /// Tick Replay with OnPriceChange: the last trade of a bar has been called already, so its close calls nothing, and the exit
    /// at the session's end is told at the very bar whose close it gets. The session ends at midnight in New York, 05:00 UTC.
    /// </summary>
    [TestMethod]
    public void The_exit_on_session_close_is_told_at_the_sessions_last_bar()
    {
        DateTime start = new(2024, 1, 4, 4, 57, 0, DateTimeKind.Utc);
        Tick[] ticks =
        [
            .. Enumerable.Range(0, 30).Select(i => new Tick(start.AddSeconds(10 * i + 5).Ticks, 100 + (i % 6 * 0.25), 1)),
        ];
        List<(string Name, int Bar, double Close)> told = [];
        ScriptedStrategy.Plot plot = new()
        {
            Configure = static s => s.Calculate = Calculate.OnPriceChange,
            OnBar = static s => { if (s.CurrentBar == 0 && s.IsFirstTickOfBar) s.EnterLong("A"); },
            OnExecution = (s, execution) => told.Add((execution.Name, s.CurrentBar, s.Close[0])),
        };
        RunRequest request = Rig.Request(plot, new HostContext(), PriceHistory.OfTicks(Rig.Instrument, ticks), 1);
        BacktestRun run = new(request with { IsTickReplay = true });
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        Assert.AreEqual(("Exit on session close", 2, 101.25), told[^1]);
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

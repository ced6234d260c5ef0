using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Lifecycle;

[TestClass]
public sealed class TickReplayTests
{
    [TestMethod]
    public void On_bar_close_the_sixth_tick_closes_a_five_tick_bar_and_then_counts_as_data_of_the_next() =>
        CollectionAssert.AreEqual(
            new[] { "M1@-1", "M2@-1", "M3@-1", "M4@-1", "M5@-1", "B0", "M6@0", "M7@0" },
            Replayed(Calculate.OnBarClose, 7).Take(8).ToArray());

    [TestMethod]
    public void On_each_tick_every_tick_updates_the_bar_then_gives_its_data() =>
        CollectionAssert.AreEqual(
            new[] { "B0*", "M1@0", "B0", "M2@0", "B0", "M3@0", "B0", "M4@0", "B0", "M5@0", "B1*", "M6@1", "B1", "M7@1" },
            Replayed(Calculate.OnEachTick, 7).ToArray());

    [TestMethod]
    public void On_price_change_a_tick_at_the_same_price_updates_nothing() =>
        CollectionAssert.AreEqual(
            new[] { "B0*", "M1@0", "M2@0", "B0", "M3@0" },
            Replayed(Calculate.OnPriceChange, 3, 100, 100, 101).ToArray());

    [TestMethod]
    public void Without_ticks_it_is_refused()
    {
        HostContext host = Market.Host();
        RunRequest request =
            Market.Request<ReplayRecorder>(PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(1, 2, 3), 60), host);
        var run = new BacktestRun(request with { IsTickReplay = true });
        Assert.IsFalse(run.Run());
        StringAssert.Contains(run.Fault!.Exception.Message, "needs ticks");
    }

    [TestMethod]
    public void A_script_hears_of_the_connection_and_the_order_book()
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(100, 1);
        var session =
            new ChartSession(Market.Request<ReplayRecorder>(PriceHistory.OfTicks(instrument, ticks), host), ticks[50].UtcTicks);
        session.Start();
        Assert.IsTrue(session.ChangeConnection(ConnectionStatus.ConnectionLost));
        Assert.IsTrue(session.OnDepth(new MarketDepthEventArgs { Instrument = instrument, Price = 99, Volume = 3 }));
        Assert.IsTrue(session.ChangeConnection(ConnectionStatus.Connected));
        session.Stop();
        string[] heard = ((ReplayRecorder)session.Script).Events.Where(e => e[0] is 'C' or 'D').ToArray();
        CollectionAssert.AreEqual(new[] { "C Connected>ConnectionLost", "D 99x3", "C ConnectionLost>Connected" }, heard);
        Assert.IsFalse(session.OnDepth(new MarketDepthEventArgs()), "after the end nothing is heard");
    }

    private static List<string> Replayed(Calculate calculate, int count, params double[] prices)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Enumerable.Range(0, count)
            .Select(i => new Tick(Market.Start.AddSeconds(i).Ticks, prices.Length > 0 ? prices[i] : 100 + i, 1)).ToArray();
        RunRequest request = Market.Request<ReplayRecorder>(
            PriceHistory.OfTicks(instrument, ticks), host, new BarsPeriod { BarsPeriodType = BarsPeriodType.Tick, Value = 5 },
            ("Calculate", calculate));
        var run = new BacktestRun(request with { IsTickReplay = true });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return ((ReplayRecorder)run.Script).Events;
    }
}

public class ReplayRecorder : Strategy
{
    private int _tick;

    internal List<string> Events { get; } = new();

    protected override void OnBarUpdate() =>
        Events.Add("B" + CurrentBar + (IsFirstTickOfBar && Calculate != Calculate.OnBarClose ? "*" : ""));

    protected override void OnMarketData(MarketDataEventArgs marketDataUpdate)
    {
        if (marketDataUpdate.MarketDataType == MarketDataType.Last) Events.Add($"M{++_tick}@{CurrentBar}");
    }

    protected override void OnConnectionStatusUpdate(ConnectionStatusEventArgs connectionStatusUpdate) =>
        Events.Add($"C {connectionStatusUpdate.PreviousStatus}>{connectionStatusUpdate.Status}");

    protected override void OnMarketDepth(MarketDepthEventArgs marketDepthUpdate) =>
        Events.Add($"D {marketDepthUpdate.Price}x{marketDepthUpdate.Volume}");
}

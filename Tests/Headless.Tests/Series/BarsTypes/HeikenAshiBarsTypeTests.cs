using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Two-minute bars; the close is the average of the last minute, live the last price.</summary>
[TestClass]
public sealed class HeikenAshiBarsTypeTests
{
    private static readonly BarsPeriod TwoMinutes = new()
    {
        BarsPeriodType = BarsPeriodType.HeikenAshi, BaseBarsPeriodType = BarsPeriodType.Minute, BaseBarsPeriodValue = 2,
    };

    // The averages are 100, 101, 101.75 and 102.5; the second bar opens at (100 + 101) / 2.
    private static readonly string[] Expected = ["02:00 100 103 99 101 30", "04:00 100.5 104 100.5 102.5 12"];

    [TestMethod]
    public void The_close_is_the_average_of_the_last_minute()
    {
        HostContext host = Market.Host();
        CollectionAssert.AreEqual(Expected, Made.Text(Made.Series(host, Minutes(host), TwoMinutes)));
    }

    [TestMethod]
    public void Ticks_of_history_are_taken_as_minutes()
    {
        HostContext host = Market.Host();
        Tick[] ticks = [.. Minutes(host).Bars.SelectMany(bar => new[]
        {
            new Tick(bar.EndUtcTicks - (50 * TimeSpan.TicksPerSecond), bar.Open, bar.Volume),
            new Tick(bar.EndUtcTicks - (40 * TimeSpan.TicksPerSecond), bar.High, 0),
            new Tick(bar.EndUtcTicks - (30 * TimeSpan.TicksPerSecond), bar.Low, 0),
            new Tick(bar.EndUtcTicks - (20 * TimeSpan.TicksPerSecond), bar.Close, 0),
        })];
        CollectionAssert.AreEqual(
            Expected, Made.Text(Made.Series(host, PriceHistory.OfTicks(Market.Instrument(host), ticks), TwoMinutes)));
    }

    [TestMethod]
    public void Live_the_close_is_the_last_price()
    {
        HostContext host = Market.Host();
        PriceHistory history = Minutes(host);
        DateTime from = Market.Start.AddMinutes(4);
        var session = new ChartSession(Market.Request<BarRecorder>(history, host, TwoMinutes), from.Ticks);
        Assert.IsTrue(session.Start());
        session.OnTick(history.Instrument, new Tick(from.AddSeconds(10).Ticks, 102.25, 3));
        session.OnTick(history.Instrument, new Tick(from.AddSeconds(90).Ticks, 101, 4));
        session.CloseFormingBars();
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        // Opens at (100.5 + 102.5) / 2.
        CollectionAssert.AreEqual(
            new[]
            {
                "0 10:02:00.000 100 103 99 101 30", "1 10:04:00.000 100.5 104 100.5 102.5 12",
                "2 10:06:00.000 101.5 102.25 101 101 7",
            },
            ((BarRecorder)session.Script).Closed);
    }

    [TestMethod]
    public void A_series_over_bars_without_an_end_of_their_own_is_refused()
    {
        HostContext host = Market.Host();
        BarsPeriod overRenko = new() { BarsPeriodType = BarsPeriodType.HeikenAshi, BaseBarsPeriodType = BarsPeriodType.Renko };
        NotSupportedException error = Assert.ThrowsExactly<NotSupportedException>(
            () => Made.Series(host, Minutes(host), overRenko));
        Assert.AreEqual("HeikenAshi bars over Renko bars are not made.", error.Message);
    }

    private static PriceHistory Minutes(HostContext host) => PriceHistory.OfBars(
        Market.Instrument(host),
        [
            new Bar(Market.Start.AddMinutes(1).Ticks, 100, 101, 99, 100, 10, 1),
            new Bar(Market.Start.AddMinutes(2).Ticks, 100, 103, 100, 101, 20, 1),
            new Bar(Market.Start.AddMinutes(3).Ticks, 102, 102.5, 101, 101.5, 5, 1),
            new Bar(Market.Start.AddMinutes(4).Ticks, 101.5, 104, 101.5, 103, 7, 1),
        ],
        60);
}

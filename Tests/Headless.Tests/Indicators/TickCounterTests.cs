using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.DrawingTools;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>What the tick counter shows after twelve ticks in bars of five, of which the newest has two.</summary>
[TestClass]
public sealed class TickCounterTests
{
    [TestMethod]
    [DataRow(true, false, "Ticks remaining = 3")]
    [DataRow(false, false, "Tick count = 2")]
    [DataRow(true, true, "Ticks remaining = 60 %")]
    [DataRow(false, true, "Tick count = 40 %")]
    public void It_shows_what_the_forming_bar_has_or_needs(bool countDown, bool showPercent, string shown) =>
        Assert.AreEqual(shown, Shown(new BarsPeriod { BarsPeriodType = BarsPeriodType.Tick, Value = 5 }, countDown, showPercent));

    [TestMethod]
    public void Over_other_bars_it_says_so() =>
        Assert.AreEqual("The tick counter needs bars of ticks.", Shown(Market.Minutes(1), countDown: true, showPercent: false));

    private static string Shown(BarsPeriod period, bool countDown, bool showPercent)
    {
        HostContext host = Market.Host();
        var history = PriceHistory.OfTicks(Market.Instrument(host), Market.Ticks(12, 3));
        RunRequest request = Market.Request<TickCounter>(
            history, host, period, ("CountDown", countDown), ("ShowPercent", showPercent));
        var run = new BacktestRun(request with { IsTickReplay = true });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return ((TickCounter)run.Script).DrawObjects.OfType<TextFixed>().Single().DisplayText;
    }
}

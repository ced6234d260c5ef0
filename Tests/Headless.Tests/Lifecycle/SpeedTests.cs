using System;
using System.Diagnostics;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Lifecycle;

[TestClass]
public sealed class SpeedTests
{
    [TestMethod]
    public void A_bar_of_history_allocates_nothing_once_the_series_have_their_size()
    {
        double[] closes = Market.Walk(60_000, 21);
        long few = AllocatedBy(closes[..20_000]);
        long many = AllocatedBy(closes);
        // Columns of plots and bars grow with the history: some 40 bytes a bar for two averages; objects a bar would be far more.
        double perBar = (many - few) / 40_000.0;
        Assert.IsTrue(perBar < 64, $"{perBar:F1} bytes a bar");
    }

    private static long AllocatedBy(double[] closes)
    {
        HostContext host = Market.Host();
        RunRequest request =
            Market.Request<CrossNoOrders>(PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(closes), 60), host);
        new BacktestRun(request).Run();
        var run = new BacktestRun(request);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.IsTrue(run.Run());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

public class CrossNoOrders : Strategy
{
    internal int Crosses { get; private set; }

    protected override void OnBarUpdate()
    {
        if (CurrentBar > 20 && CrossAbove(SMA(10), SMA(20), 1)) Crosses++;
    }
}

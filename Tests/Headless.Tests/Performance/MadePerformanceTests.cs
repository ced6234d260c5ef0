using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>Performances that scripts make of an account's executions.</summary>
[TestClass]
public sealed class MadePerformanceTests
{
    private static readonly Account Account = new("made");

    private static readonly Instrument Instrument = new(
        new MasterInstrument { Name = "ES", TickSize = 0.25, PointValue = 50 }, "ES 03-24", new DateTime(2024, 3, 1));

    [TestMethod]
    public void Executions_become_trades_first_in_first_out_and_a_reversal_opens_the_other_side()
    {
        var performance = SystemPerformance.Calculate(
        [
            Fill(MarketPosition.Long, 100, 2, 1), Fill(MarketPosition.Long, 104, 1, 2), Fill(MarketPosition.Short, 103, 4, 3),
            Fill(MarketPosition.Long, 101, 1, 4),
        ]);

        // 2 from 100 to 103, 1 from 104 to 103, then 1 short from 103 to 101.
        CollectionAssert.AreEqual(
            new[] { 6.0, -1.0, 2.0 }, performance.AllTrades.Select(trade => trade.ProfitPoints).ToArray());
        Assert.HasCount(2, performance.LongTrades);
        Assert.HasCount(1, performance.ShortTrades);
        Assert.IsEmpty(performance.RealTimeTrades);
        Assert.AreEqual(7 * 50, performance.AllTrades.Sum(trade => trade.ProfitCurrency), 1e-9);
    }

    [TestMethod]
    public void A_performance_takes_over_another_whole()
    {
        var made = SystemPerformance.Calculate(
            [Fill(MarketPosition.Short, 100, 1, 1), Fill(MarketPosition.Long, 98, 1, 2)]);
        made.PerformanceValue = 3.5;
        SystemPerformance copy = new(true);
        copy.CopyPerformance(made);
        Assert.AreSame(made.AllTrades[0], copy.AllTrades[0]);
        Assert.HasCount(1, copy.ShortTrades);
        Assert.AreEqual(3.5, copy.PerformanceValue);
        Assert.IsTrue(copy.IsRealtime);
    }

    private static Execution Fill(MarketPosition side, double price, int quantity, int hour) =>
        new(Account, Instrument, null, "made", side, price, quantity, new DateTime(2024, 1, 2, hour, 0, 0));
}

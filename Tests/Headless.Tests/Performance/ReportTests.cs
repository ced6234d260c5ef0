using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Performance;

[TestClass]
public sealed class ReportTests
{
    private static readonly SystemPerformance Performance = Rig.Run(
        new()
        {
            OnBar = static s =>
            {
                if (s.CurrentBar == 0) s.EnterLong(2, "up, A");
                if (s.CurrentBar == 2) s.EnterShort("down");
                if (s.CurrentBar == 3) s.ExitShort();
            },
        },
        (100, 100.5, 99.5, 100), (100, 100.5, 99.5, 100), (100, 103, 99, 101), (101, 102, 100, 101), (102.5, 103, 102, 102.5))
        .SystemPerformance;

    [TestMethod]
    public void The_trade_list_has_the_form_of_the_export()
    {
        using StringWriter writer = new() { NewLine = "\n" };
        TradeList.Write(writer, Performance.AllTrades, "Mine");

        // Long 2 from 100 to 101, seen up to 103 and down to 99; short 1 from 101 to 102.5.
        Assert.AreEqual(
            TradeList.Header + "\n"
            + "1,ES 03-24,Backtest,Mine,Long,2,100.00,101.00,1/3/2024 10:02:00 AM,1/3/2024 10:04:00 AM,\"up, A\",Close position,"
            + "$100.00,$100.00,$0.00,$0.00,$0.00,$0.00,$0.00,$100.00,$300.00,$200.00,3,\n"
            + "2,ES 03-24,Backtest,Mine,Short,1,101.00,102.50,1/3/2024 10:04:00 AM,1/3/2024 10:05:00 AM,down,Buy to cover,"
            + "($75.00),$25.00,$0.00,$0.00,$0.00,$0.00,$0.00,$75.00,$0.00,$75.00,2,\n",
            writer.ToString());
    }

    [TestMethod]
    public void The_summary_has_a_column_for_all_long_and_short_trades()
    {
        using StringWriter writer = new() { NewLine = "\n" };
        StatisticsTable.Write(writer, Performance);
        string[] lines = writer.ToString().Split('\n');

        Assert.AreEqual("Performance,All trades,Long trades,Short trades,", lines[0]);
        CollectionAssert.IsSubsetOf(
            new[]
            {
                "Total net profit,$25.00,$100.00,($75.00),", "Gross loss,($75.00),$0.00,($75.00),",
                "Profit factor,1.33,99.00,0.00,",
                "Total # of trades,2,1,1,", "Percent profitable,50.00%,100.00%,0.00%,",
                "Avg. time in market,1.67 min,2.00 min,1.00 min,",
                "Avg. ETD,$137.50,$200.00,$75.00,", ",,,,",
            },
            lines);
    }

    [TestMethod]
    public void Lines_are_found_by_either_name_and_long_times_are_in_days()
    {
        Assert.AreSame(StatisticsTable.Find("NETPROFIT"), StatisticsTable.Find("Total net profit"));
        Assert.IsNull(StatisticsTable.Find("nothing"));
        Statistic time = StatisticsTable.Find("longestFlatPeriod")!;
        Assert.AreEqual("380.00 min", time.Format(380));
        Assert.AreEqual("1.66 days", time.Format(TimeSpan.FromDays(1.66).TotalMinutes));
        // A published summary has "0.69 days".
        Statistic recovery = StatisticsTable.Find("maxTimeToRecover")!;
        Assert.AreEqual("0.69 days", recovery.Format(TimeSpan.FromDays(0.69).TotalMinutes));
        Assert.AreEqual("0.00 days", recovery.Format(0));
        Assert.AreEqual("1.66 days", recovery.Format(TimeSpan.FromDays(1.66).TotalMinutes));
        Assert.AreEqual(StatisticsTable.All.Count(), StatisticsTable.All.Select(static line => line.Key).Distinct().Count());
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Work.Reports.Model;

/// <summary>What a report says of a backtest, worked by hand and held to Strategy Analyzer's own numbers.</summary>
[TestClass]
public sealed class BacktestReportTests
{
    [TestMethod]
    public void Drawdown_of_the_trades_is_that_of_the_summary()
    {
        TradeCollection trades = Performance.Trades.OfPoints(10, -4, -6, 3);
        IReadOnlyList<ReportTrade> list = ReportTrade.Of(trades, new FillClock(null, TimeZoneInfo.Utc));
        CollectionAssert.AreEqual(new double[] { 500, 300, 0, 150 }, list.Select(trade => trade.Cumulative).ToArray());
        CollectionAssert.AreEqual(new double[] { 0, -200, -500, -350 }, list.Select(trade => trade.Drawdown).ToArray());
        Assert.AreEqual(StatisticsTable.Find("maxDrawdown")!.Of(trades), list.Min(trade => trade.Drawdown), 1e-9);
        Assert.AreEqual(StatisticsTable.Find("netProfit")!.Of(trades), list[^1].Cumulative, 1e-9);
        Assert.AreEqual(Performance.Trades.Start.AddHours(2), list[1].EntryUtc);
    }

    [TestMethod]
    public void Days_and_months_hold_the_trades_closed_in_them()
    {
        TradeCollection trades = new();
        foreach ((double exit, double hours) in new[] { (101.0, 1.0), (98, 2), (104, 30), (99, 24 * 40) })
            trades.Add(Performance.Trades.Make(100, exit, entryHours: hours - 0.5, exitHours: hours));
        IReadOnlyList<ReportTrade> list = ReportTrade.Of(trades, new FillClock(null, TimeZoneInfo.Utc));
        CollectionAssert.AreEqual(
            new[]
            {
                new PeriodProfit(new DateOnly(2024, 1, 1), 2, -50, -50, -50),
                new PeriodProfit(new DateOnly(2024, 1, 2), 1, 200, 150, 0),
                new PeriodProfit(new DateOnly(2024, 2, 10), 1, -50, 100, -50),
            },
            PeriodProfit.ByDay(list).ToArray());
        CollectionAssert.AreEqual(
            new[]
            {
                new PeriodProfit(new DateOnly(2024, 1, 1), 3, 150, 150, 0),
                new PeriodProfit(new DateOnly(2024, 2, 1), 1, -50, 100, -50),
            },
            PeriodProfit.ByMonth(list).ToArray());
    }

    [TestMethod]
    public void Equity_by_bar_counts_what_is_open_at_each_close()
    {
        using TemporaryFolder folder = new();
        BacktestResult result = Run(
            folder, "if (CurrentBar == 20) EnterLong(2, \"In\"); if (CurrentBar == 23) ExitLong(\"Out\", \"In\");",
            TimeZoneInfo.Utc);
        ReportTrade trade = result.Report.Trades.Single();
        ReportChart chart = result.Report.Chart!;

        // Filled at the open of the next bar: 1021 in bar 21, 1024 in bar 24; a close is half a point above its open.
        Assert.AreEqual((21, 24, 1021.0, 1024.0), (trade.EntryBar, trade.ExitBar, trade.EntryPrice, trade.ExitPrice));
        Assert.AreEqual(RisingMinutes.FirstEnd.AddMinutes(21), trade.EntryUtc);
        Assert.AreEqual(300 - 4, trade.Profit, 1e-9);
        double[] equity = chart.Equity(result.Report.Trades);
        CollectionAssert.AreEqual(new double[] { 0, 50, 150, 250, 296, 296 }, equity[20..26]);
        Assert.AreEqual(RisingMinutes.Count, chart.Bars.Count);
        Assert.AreEqual((1000.0, 1000.5, 999.5, 1000.5, 10L), (chart.Bars.Open[0], chart.Bars.High[0], chart.Bars.Low[0],
            chart.Bars.Close[0], chart.Bars.Volume[0]));
        Assert.AreEqual("Size", result.Report.Terms.Parameters.Single().Name);
        Assert.AreEqual("7", result.Report.Terms.Parameters.Single().Value);
        ReportTerms terms = result.Report.Terms;
        Assert.AreEqual(("USD", 1.0, 0.0), (terms.Currency, terms.Commission, terms.Slippage));
        Assert.AreEqual("Typical", chart.Plots.Single().Name);
        Assert.AreEqual((double.NaN, 1059.5), (chart.Plots[0].Values[9], chart.Plots[0].Values[59]));
    }

    [TestMethod]
    public void Times_are_UTC_also_in_the_hour_that_comes_twice()
    {
        using TemporaryFolder folder = new();
        DateTime begin = new(2013, 10, 27, 0, 1, 0);
        string rows = string.Join('\n', Enumerable.Range(0, 120).Select(i => FormattableString.Invariant(
            $"{begin.AddMinutes(i):yyyyMMdd HHmmss};{1000 + i};{1000 + i};{1000 + i};{1000 + i};1")));
        folder.Write(RisingMinutes.File, rows);
        const string Trade = "if (CurrentBar == 29 || CurrentBar == 89) EnterLong(1, \"In\"); "
            + "if (CurrentBar == 35 || CurrentBar == 95) ExitLong();";
        BacktestResult result = Run(folder, Trade, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "Default 24 x 7");
        CollectionAssert.AreEqual(
            new[] { new DateTime(2013, 10, 27, 0, 31, 0), new DateTime(2013, 10, 27, 1, 31, 0) },
            result.Report.Trades.Select(trade => trade.EntryUtc).ToArray());
        Assert.AreEqual(new DateTime(2013, 10, 27, 1, 37, 0), result.Report.Trades[1].ExitUtc);
        Assert.AreEqual(DateTimeKind.Utc, result.Report.Trades[1].ExitUtc.Kind);
    }

    [TestMethod]
    public void A_position_that_is_still_open_is_said()
    {
        using TemporaryFolder folder = new();
        BacktestResult result = Run(folder, "if (CurrentBar == 57) EnterShort(3, \"In\");", TimeZoneInfo.Utc);
        Assert.IsEmpty(result.Report.Trades);
        StringAssert.Contains(string.Join('\n', result.Warnings), "still open when the data ended, Short 3 ES 12-13");
    }

    private static BacktestResult Run(TemporaryFolder folder, string update, TimeZoneInfo zone, string? hours = null)
    {
        if (!System.IO.File.Exists(folder.At(RisingMinutes.File))) RisingMinutes.Write(folder);
        string script = folder.Write("Holder.cs", Script.Strategy(
            "Holder", "[NinjaScriptProperty] public int Size { get; set; }",
            "if (CurrentBar > 9) Values[0][0] = Open[0] + 0.5; " + update,
            "Size = 7; IsExitOnSessionCloseStrategy = false; IncludeCommission = true; IsOverlay = true; "
            + "AddPlot(Brushes.Red, \"Typical\");"));
        BacktestResult result = BacktestWork.Run(new BacktestRequest
        {
            Strategy = "Holder",
            IsChartWanted = true,
            Settings = new RunSettings
            {
                Data = new DataRequest { Bars = [new DataInput(folder.At(RisingMinutes.File))], TradingHours = hours },
                Scripts = [script], Zone = zone, Commission = 1,
            },
        });
        Assert.IsNull(result.Error, result.Error?.ToString());
        return result;
    }
}

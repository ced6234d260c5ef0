using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Work.Reports.Model;

/// <summary>When trades were opened, how they won and lost in a row, and how long they took, worked by hand.</summary>
[TestClass]
public sealed class TradeTimesTests
{
    [TestMethod]
    public void Profits_are_told_by_weekday_and_hour_of_the_entry()
    {
        ReportTrade[] trades = [Trade(10, hour: 9), Trade(-4, hour: 9.99), Trade(6, hour: 33), Trade(0, hour: 24 * 7)];
        CollectionAssert.AreEqual(
            new[] { new ClockProfit(1, 3, 1, 6), new ClockProfit(2, 1, 1, 6) }, ClockProfit.ByWeekday(trades).ToArray());
        CollectionAssert.AreEqual(
            new[] { new ClockProfit(0, 1, 0, 0), new ClockProfit(9, 3, 2, 12) }, ClockProfit.ByHour(trades).ToArray());
    }

    [TestMethod]
    public void A_trade_of_nothing_ends_a_row_and_begins_none()
    {
        ReportTrade[] trades = [.. new double[] { 1, 2, -1, 0, -1, -2, 3, 0, 0, 4 }.Select(profit => Trade(profit))];
        CollectionAssert.AreEqual(new[] { new Streak(1, 2, 1), new Streak(2, 1, 1) }, Streak.Of(trades).ToArray());
        Assert.IsEmpty(Streak.Of([]));
    }

    [TestMethod]
    public void Bars_of_several_positions_count_once()
    {
        ReportTrade[] trades = [Trade(1, entry: 6, exit: 8), Trade(1, entry: 0, exit: 1), Trade(1, entry: 7, exit: 9)];
        Assert.AreEqual(6 / 20.0, Exposure.Of(trades, 20), 1e-12);
        Assert.AreEqual(0, Exposure.Of([], 20));
        Assert.AreEqual(0, Exposure.Of([], 0));
    }

    /// <summary>
    /// Sixty-three days of 1 and 3 in turn, beginning with 1: mean 125/63, squared deviations 63 · 62/63 · 64/63 … together
    /// 62 · 64 / 63. The next window begins with 3 and has the mean 127/63 and the same deviation.
    /// </summary>
    [TestMethod]
    public void The_rolling_ratio_goes_by_the_last_days()
    {
        List<PeriodProfit> days = [.. Enumerable.Range(0, 64).Select(
            day => new PeriodProfit(new DateOnly(2024, 1, 1).AddDays(day), 1, day % 2 == 0 ? 1 : 3, 0, 0))];
        Assert.IsEmpty(RollingSharpe.Of(days[..62]));
        IReadOnlyList<RollingSharpe> ratios = RollingSharpe.Of(days);
        double deviation = Math.Sqrt(64.0 / 63);
        Assert.AreEqual(new DateOnly(2024, 3, 3), ratios[0].Day);
        Assert.AreEqual(125 / 63.0 / deviation * Math.Sqrt(252), ratios[0].Ratio, 1e-9);
        Assert.AreEqual(127 / 63.0 / deviation * Math.Sqrt(252), ratios[1].Ratio, 1e-9);
        days = [.. days.Select(day => day with { Profit = 5 })];
        Assert.IsTrue(double.IsNaN(RollingSharpe.Of(days)[0].Ratio));
    }

    private static ReportTrade Trade(double profit, double hour = 0, int entry = 0, int exit = 0)
    {
        DateTime entered = new DateTime(2024, 1, 1).AddHours(hour);
        return new ReportTrade
        {
            Number = 1, Instrument = "ES 03-24", IsLong = true, Quantity = 1, EntryUtc = entered, EntryTime = entered,
            ExitUtc = entered, ExitDay = DateOnly.FromDateTime(entered), EntryPrice = 1, ExitPrice = 1, EntryName = "In",
            ExitName = "Out", Profit = profit, Cumulative = 0, Drawdown = 0, Commission = 0, Mae = 0, Mfe = 0, Bars = 1,
            EntryBar = entry, ExitBar = exit, PerPoint = 50, IsOfChart = true,
        };
    }
}

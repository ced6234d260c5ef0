using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>Each statistic against an example worked out by hand; a point is worth 50.</summary>
[TestClass]
public sealed class StatisticsTests
{
    private static readonly TradesPerformance Five = Trades.OfPoints(2, -1, 0, -3, 4).TradesPerformance;

    [TestMethod]
    public void Sums_and_ratios()
    {
        Assert.AreEqual(5, Five.TradesCount);
        Assert.AreEqual(100, Five.NetProfit, 1e-9, "2 points of 50");
        Assert.AreEqual(300, Five.GrossProfit, 1e-9);
        Assert.AreEqual(-200, Five.GrossLoss, 1e-9);
        Assert.AreEqual(1.5, Five.ProfitFactor, 1e-12);
        Assert.AreEqual(20, Five.Currency.AverageProfit, 1e-9);
        Assert.AreEqual(200, Five.Currency.LargestWinner, 1e-9);
        Assert.AreEqual(-150, Five.Currency.LargestLoser, 1e-9);
        Assert.AreEqual(8, Five.Ticks.CumProfit, 1e-9);
        Assert.AreEqual(2, Five.Points.CumProfit, 1e-9);
    }

    [TestMethod]
    public void Percent_compounds()
    {
        TradesPerformance two = Trades.OfPoints(10, -10).TradesPerformance;
        Assert.AreEqual((1.1 * 0.9) - 1, two.Percent.CumProfit, 1e-12);
        Assert.AreEqual(0, two.Percent.AverageProfit, 1e-12);
        Assert.AreEqual(-0.1, two.Percent.Drawdown, 1e-12, "0.99 / 1.1 − 1");
    }

    [TestMethod]
    public void Drawdown_is_the_largest_fall_from_a_maximum_that_starts_at_zero()
    {
        // Cumulative: 2, 1, 1, −2, 2.
        Assert.AreEqual(-200, Five.Currency.Drawdown, 1e-9);
        Assert.AreEqual(-150, Trades.OfPoints(-1, -2, 5).TradesPerformance.Currency.Drawdown, 1e-9);
        Assert.AreEqual(0, Trades.OfPoints(1, 2).TradesPerformance.Currency.Drawdown);
    }

    [TestMethod]
    public void Turnaround_is_the_largest_rise_from_a_minimum_that_starts_at_zero() =>
        Assert.AreEqual(200, Five.Currency.Turnaround, 1e-9, "from −2 to 2");

    [TestMethod]
    public void Ulcer_is_the_root_mean_square_of_the_falls() =>
        Assert.AreEqual(50 * Math.Sqrt((0 + 1 + 1 + 16 + 0) / 5.0), Five.Currency.Ulcer, 1e-9);

    [TestMethod]
    public void Standard_deviation_of_the_trades()
    {
        // Deviations from 0.4: 1.6, −1.4, −0.4, −3.4, 3.6; squares 2.56 + 1.96 + 0.16 + 11.56 + 12.96 = 29.2.
        Assert.AreEqual(Math.Sqrt(29.2 / 4), Five.Points.StdDev, 1e-12);
    }

    [TestMethod]
    public void An_even_trade_ends_both_streaks()
    {
        TradesPerformance broken = Trades.OfPoints(1, 1, 0, 1, -1, -1, 0, -1, -1, -1).TradesPerformance;
        Assert.AreEqual(2, broken.MaxConsecutiveWinner);
        Assert.AreEqual(3, broken.MaxConsecutiveLoser);
    }

    [TestMethod]
    public void Days_are_counted_from_first_entry_to_last_exit_both_included()
    {
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, entryHours: 0, exitHours: 1));
        trades.Add(Trades.Make(100, 101, entryHours: 100, exitHours: 101));

        // 1 January 9:00 to 5 January 14:00: five days, two trades, 100 in all.
        Assert.AreEqual(2 / (5 * 252.0 / 365), trades.TradesPerformance.TradesPerDay, 1e-12);
        Assert.AreEqual(100 * 30.5 / 5, trades.TradesPerformance.Currency.ProfitPerMonth, 1e-9);
        Assert.AreEqual(Math.Pow(1.01 * 1.01, 30.5 / 5) - 1, trades.TradesPerformance.Percent.ProfitPerMonth, 1e-12);
        Assert.AreEqual(TimeSpan.FromHours(99), trades.TradesPerformance.LongestFlatPeriod);
    }

    [TestMethod]
    public void Time_in_market_is_weighted_by_quantity_and_bars_are_not()
    {
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, quantity: 3, exitHours: 1, bars: 2));
        trades.Add(Trades.Make(100, 101, quantity: 1, exitHours: 5, bars: 6));
        Assert.AreEqual(TimeSpan.FromHours(2), trades.TradesPerformance.AverageTimeInMarket);
        Assert.AreEqual(4, trades.TradesPerformance.AverageBarsInTrade);
        Assert.AreEqual(4, trades.TradesPerformance.TotalQuantity);
    }

    [TestMethod]
    public void Recovery_counts_from_the_peak_to_the_last_exit_below_it()
    {
        // Exits at hours 1, 3, 5, 7, 9; the peak of 2 is made at hour 1 and equalled at 9: the last exit below it is at 7.
        Assert.AreEqual(TimeSpan.FromHours(6), Five.MaxTimeToRecover);
        // Never above 0: from the first entry (hour 0) to the last exit (hour 3).
        Assert.AreEqual(TimeSpan.FromHours(3), Trades.OfPoints(-1, -1).TradesPerformance.MaxTimeToRecover);
        Assert.AreEqual(TimeSpan.Zero, Trades.OfPoints(1, 1).TradesPerformance.MaxTimeToRecover);
    }

    [TestMethod]
    public void Given_back_is_the_mean_best_less_the_mean_profit()
    {
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, highest: 103, lowest: 98));
        trades.Add(Trades.Make(100, 99, highest: 102, lowest: 97));
        TradesPerformanceValues points = trades.TradesPerformance.Points;
        Assert.AreEqual(2.5, points.AverageMfe, 1e-12);
        Assert.AreEqual(2.5, points.AverageMae, 1e-12);
        Assert.AreEqual(2.5, points.AverageEtd, 1e-12);
    }

    [TestMethod]
    public void In_one_month_Sharpe_is_as_a_published_run_has_it_and_Sortino_is_one_unless_it_lost()
    {
        // One day: monthly return (1 + r)^30.5 − 1 over √11 · |r|.
        TradesPerformance won = Trades.OfPoints(1).TradesPerformance;
        Assert.AreEqual((Math.Pow(1.01, 30.5) - 1) / (Math.Sqrt(11) * 0.01), won.SharpeRatio, 1e-9);
        Assert.AreEqual(1, won.SortinoRatio);

        TradesPerformance lost = Trades.OfPoints(-1).TradesPerformance;
        Assert.AreEqual((Math.Pow(0.99, 30.5) - 1) / 0.01, lost.SortinoRatio, 1e-9);
    }

    [TestMethod]
    public void Over_several_months_the_spread_of_the_monthly_returns_counts()
    {
        // January +1 %, February nothing, March −2 %.
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, entryHours: 0, exitHours: 1));
        trades.Add(Trades.Make(100, 98, entryHours: 24 * 62, exitHours: (24 * 62) + 1));
        TradesPerformance performance = trades.TradesPerformance;

        double mean = -0.01 / 3;
        double spread = Math.Sqrt((Math.Pow(0.01 - mean, 2) + Math.Pow(mean, 2) + Math.Pow(-0.02 - mean, 2)) / 2);
        Assert.AreEqual(spread, performance.MonthlyStdDev, 1e-12);
        Assert.AreEqual(Math.Sqrt(0.0004 / 3), performance.MonthlyUlcer, 1e-12);
        Assert.AreEqual(Math.Sqrt(0.0004 / 3), performance.MonthlyDownTarget, 1e-12);
        Assert.AreEqual(performance.Percent.ProfitPerMonth / spread, performance.SharpeRatio, 1e-9);
        Assert.AreEqual(performance.Percent.ProfitPerMonth / performance.MonthlyUlcer, performance.SortinoRatio, 1e-9);
    }

    [TestMethod]
    public void R_squared_is_one_on_a_straight_line_and_less_elsewhere()
    {
        Assert.AreEqual(1, Trades.OfPoints(1, 1, 1, 1).TradesPerformance.RSquared, 1e-12);
        // Cumulative 1, 3, 2 over 1, 2, 3: sxy = 1, sxx = 2, syy = 2.
        Assert.AreEqual(0.25, Trades.OfPoints(1, 2, -1).TradesPerformance.RSquared, 1e-12);
        Assert.AreEqual(0, Trades.OfPoints(1).TradesPerformance.RSquared);
    }

    [TestMethod]
    public void Commission_and_slippage_add_up()
    {
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, quantity: 2, commission: 3, slippage: 1));
        Assert.AreEqual(6, trades.TradesPerformance.TotalCommission, 1e-12);
        Assert.AreEqual(1, trades.TradesPerformance.TotalSlippage, 1e-12, "two fills, one tick of 0.25, two contracts");
    }

    [TestMethod]
    public void Without_trades_nothing_is_not_a_number()
    {
        TradesPerformance none = new TradeCollection().TradesPerformance;
        double[] values =
        [
            none.AverageBarsInTrade, none.AverageEntryEfficiency, none.ProfitFactor, none.Probability, none.RSquared,
            none.SharpeRatio, none.SortinoRatio, none.TradesPerDay, none.MonthlyStdDev, none.MonthlyUlcer,
            none.Currency.AverageProfit, none.Currency.ProfitPerMonth, none.Currency.Ulcer,
            none.Percent.ProfitPerMonth, none.Currency.AverageEtd,
        ];
        Assert.IsTrue(Array.TrueForAll(values, double.IsFinite));
        Assert.AreEqual(1, none.SharpeRatio);
        Assert.AreEqual(TimeSpan.Zero, none.AverageTimeInMarket);
    }
}

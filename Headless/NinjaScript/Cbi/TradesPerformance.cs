using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Statistics;

namespace NinjaTrader.Cbi;

/// <summary>
/// Statistics of a list of trades, kept up with each trade. Formulas: the statistics definitions of NinjaTrader's help
/// guide, and where a published run contradicts them, the run.
/// </summary>
public class TradesPerformance
{
    private readonly TradingSpan _span = new();
    private readonly Recovery _recovery = new();
    private readonly Streaks _streaks = new();
    private readonly MonthlyReturns _months = new();
    private readonly LinearFit _equity = new();
    private double _sumBars;
    private double _sumEntryEfficiency;
    private double _sumExitEfficiency;
    private double _sumTotalEfficiency;
    private double _sumTicksInMarket;

    internal TradesPerformance(IReadOnlyList<PerformanceMetricBase> metrics)
    {
        Currency = new TradesPerformanceValues(_span, compounds: false);
        Percent = new TradesPerformanceValues(_span, compounds: true);
        Pips = new TradesPerformanceValues(_span, compounds: false);
        Points = new TradesPerformanceValues(_span, compounds: false);
        Ticks = new TradesPerformanceValues(_span, compounds: false);
        PerformanceMetrics = metrics.Select(metric => metric.For(this)).ToArray();
    }

    /// <summary>Statistics of scripts' own.</summary>
    public PerformanceMetricBase[] PerformanceMetrics { get; }

    /// <summary>In the account's currency, per trade.</summary>
    public TradesPerformanceValues Currency { get; }

    /// <summary>As a fraction of the entry price, per contract.</summary>
    public TradesPerformanceValues Percent { get; }

    /// <summary>In pips, per trade.</summary>
    public TradesPerformanceValues Pips { get; }

    /// <summary>In points, per trade.</summary>
    public TradesPerformanceValues Points { get; }

    /// <summary>In ticks, per trade.</summary>
    public TradesPerformanceValues Ticks { get; }

    /// <summary>Number of trades.</summary>
    public int TradesCount { get; private set; }

    /// <summary>Contracts of all trades.</summary>
    public int TotalQuantity { get; private set; }

    /// <summary>Mean number of bars from entry to exit, both counted.</summary>
    public double AverageBarsInTrade => PerTrade(_sumBars);

    /// <summary>Mean entry efficiency.</summary>
    public double AverageEntryEfficiency => PerTrade(_sumEntryEfficiency);

    /// <summary>Mean exit efficiency.</summary>
    public double AverageExitEfficiency => PerTrade(_sumExitEfficiency);

    /// <summary>Mean total efficiency.</summary>
    public double AverageTotalEfficiency => PerTrade(_sumTotalEfficiency);

    /// <summary>Mean time from entry to exit, weighted by quantity.</summary>
    public TimeSpan AverageTimeInMarket =>
        TotalQuantity == 0 ? TimeSpan.Zero : TimeSpan.FromTicks((long)(_sumTicksInMarket / TotalQuantity));

    /// <summary>Sum of the losing trades in currency; zero or negative.</summary>
    public double GrossLoss { get; private set; }

    /// <summary>Sum of the winning trades in currency.</summary>
    public double GrossProfit { get; private set; }

    /// <summary>Profit of all trades in currency.</summary>
    public double NetProfit => Currency.CumProfit;

    /// <summary>Gross profit over gross loss, without its sign; 99 without a loss, 1 without either.</summary>
    public double ProfitFactor => GrossLoss < 0 ? GrossProfit / -GrossLoss : GrossProfit > 0 ? 99 : 1;

    /// <summary>Longest time between an exit and the next entry.</summary>
    public TimeSpan LongestFlatPeriod => _span.LongestFlat;

    /// <summary>Most losing trades in a row; an even trade ends the row.</summary>
    public int MaxConsecutiveLoser => _streaks.Losers;

    /// <summary>Most winning trades in a row; an even trade ends the row.</summary>
    public int MaxConsecutiveWinner => _streaks.Winners;

    /// <summary>Longest time from an equity peak to the exit of the last trade below it.</summary>
    public TimeSpan MaxTimeToRecover => _recovery.Longest;

    /// <summary>
    /// Slope of the line through the cumulative profit over the trade's number, by least squares: what it rises by from trade to
    /// trade, in currency; 0 with fewer than two trades.
    /// </summary>
    internal double EquitySlope => _equity.Slope;

    /// <summary>Standard deviation of the monthly returns in percent (a fraction); see <see cref="MonthlyReturns"/>.</summary>
    public double MonthlyStdDev => _months.StandardDeviation;

    /// <summary>Ulcer index of the monthly returns in percent (a fraction).</summary>
    public double MonthlyUlcer => _months.Ulcer;

    /// <summary>Downside deviation of the monthly returns from 0 (a fraction).</summary>
    public double MonthlyDownTarget => _months.DownsideDeviation;

    /// <summary>
    /// Chance, by Student's t on the mean trade, of a mean at least as large if the true mean were 0; 1 with fewer than
    /// two trades or without any spread.
    /// </summary>
    public double Probability => StudentT.UpperTail(Currency.Curve);

    /// <summary>Squared correlation of the cumulative profit with the trade's number.</summary>
    public double RSquared => _equity.RSquared;

    /// <summary>Return without risk; 0.</summary>
    public double RiskFreeReturn => 0;

    /// <summary>Profit per month in percent over the standard deviation of the monthly returns; 1 where that is 0.</summary>
    public double SharpeRatio => Ratio(MonthlyStdDev);

    /// <summary>Profit per month in percent over the monthly Ulcer index; 1 where that is 0.</summary>
    public double SortinoRatio => Ratio(MonthlyUlcer);

    /// <summary>Commissions of all trades.</summary>
    public double TotalCommission { get; private set; }

    /// <summary>Slippage of all fills in points, times the contracts.</summary>
    public double TotalSlippage { get; private set; }

    /// <summary>Trades per trading day, of which a year has 252.</summary>
    public double TradesPerDay => TradesCount == 0 ? 0 : TradesCount / (_span.Days * 252.0 / 365.0);

    /// <summary>First entry; the earliest date without trades.</summary>
    public DateTime MinDate => _span.FirstEntry;

    /// <summary>Last exit; the earliest date without trades.</summary>
    public DateTime MaxDate => _span.LastExit;

    internal void Add(Trade trade)
    {
        TradesCount++;
        TotalQuantity += trade.Quantity;
        _span.Add(trade.Entry.Time, trade.Exit.Time);
        Currency.Add(trade.ProfitCurrency, trade.MaeCurrency, trade.MfeCurrency);
        Percent.Add(trade.ProfitPercent, trade.MaePercent, trade.MfePercent);
        Pips.Add(trade.ProfitPips, trade.MaePips, trade.MfePips);
        Points.Add(trade.ProfitPoints, trade.MaePoints, trade.MfePoints);
        Ticks.Add(trade.ProfitTicks, trade.MaeTicks, trade.MfeTicks);
        if (trade.ProfitPoints > 0) GrossProfit += trade.ProfitCurrency;
        if (trade.ProfitPoints < 0) GrossLoss += trade.ProfitCurrency;
        _streaks.Add(trade.ProfitPoints);
        _recovery.Add(trade.Entry.Time, trade.Exit.Time, Currency.CumProfit);
        _months.Add(trade.Entry.Time, trade.Exit.Time, trade.ProfitPercent);
        _equity.Add(TradesCount, Currency.CumProfit);
        _sumBars += trade.Bars;
        _sumEntryEfficiency += trade.EntryEfficiency;
        _sumExitEfficiency += trade.ExitEfficiency;
        _sumTotalEfficiency += trade.TotalEfficiency;
        _sumTicksInMarket += (double)(trade.Exit.Time - trade.Entry.Time).Ticks * trade.Quantity;
        TotalCommission += trade.Commission;
        double tickSize = trade.Entry.Instrument.MasterInstrument.TickSize;
        TotalSlippage += (trade.Entry.Slippage + trade.Exit.Slippage) * trade.Quantity * tickSize;
        foreach (PerformanceMetricBase metric in PerformanceMetrics) metric.Add(trade);
    }

    private double PerTrade(double sum) => TradesCount == 0 ? 0 : sum / TradesCount;

    private double Ratio(double spread) => spread < 1e-12 ? 1 : (Percent.ProfitPerMonth - RiskFreeReturn) / spread;
}

using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>What the runs of a portfolio gave together: the account is their sum, and they do not see each other.</summary>
public sealed record PortfolioReport
{
    /// <summary>Version of what <c>--json</c> writes of it; the page about the JSON tells what changed.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The trades of all runs in the order of their exits, with Strategy Analyzer's statistics.</summary>
    public required SystemPerformance Performance { get; init; }

    /// <summary>The same trades as the page shows them.</summary>
    public required IReadOnlyList<PortfolioTrade> Trades { get; init; }

    /// <summary>The days on which a run closed a trade.</summary>
    public required IReadOnlyList<PortfolioDay> Days { get; init; }

    /// <summary>What each run is to the whole.</summary>
    public required IReadOnlyList<PortfolioShare> Shares { get; init; }

    /// <summary>A line for each run with its correlation to each.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Correlation { get; init; }

    /// <summary>The largest fall of the account; null where it never fell.</summary>
    public required LargestDrawdown? LargestDrawdown { get; init; }

    /// <summary>ISO code of the currency of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The zone of days and times.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Puts runs together that have come to their end, have one currency and one zone.</summary>
    internal static PortfolioReport Of(IReadOnlyList<BacktestResult> runs)
    {
        (int Run, Trade Trade, ReportTrade Shown)[] all =
        [
            .. runs.SelectMany((run, number) => run.Performance.AllTrades.Zip(
                run.Report.Trades, (trade, shown) => (Run: number, Trade: trade, Shown: shown)))
                .OrderBy(trade => trade.Shown.ExitUtc),
        ];
        SystemPerformance performance = new();
        List<PortfolioTrade> trades = [];
        double sum = 0, best = 0;
        foreach ((int run, Trade trade, ReportTrade shown) in all)
        {
            performance.AllTrades.Add(trade);
            (shown.IsLong ? performance.LongTrades : performance.ShortTrades).Add(trade);
            sum += shown.Profit;
            best = Math.Max(best, sum);
            trades.Add(new PortfolioTrade(
                run, shown with { Number = trades.Count + 1, Cumulative = sum, Drawdown = sum - best, IsOfChart = false }));
        }

        PortfolioDay[] days = Of(trades, runs.Count);
        var largest = LargestDrawdown.Of(days);
        return new PortfolioReport
        {
            Performance = performance,
            Trades = trades,
            Days = days,
            Shares = [.. Enumerable.Range(0, runs.Count).Select(run => Share(run, trades, days, largest))],
            Correlation = DailyCorrelation.Of(days, runs.Count),
            LargestDrawdown = largest,
            Currency = runs[0].Report.Terms.Currency,
            Zone = runs[0].Report.Terms.Zone,
        };
    }

    private static PortfolioDay[] Of(List<PortfolioTrade> trades, int runs)
    {
        ILookup<DateOnly, PortfolioTrade> byDay = trades.ToLookup(trade => trade.Trade.ExitDay);
        double[] equity = new double[runs];
        return
        [
            .. PeriodProfit.ByDay(trades.Select(trade => trade.Trade)).Select(day =>
            {
                double[] profits = new double[runs];
                foreach (PortfolioTrade trade in byDay[day.Begin]) profits[trade.Run] += trade.Trade.Profit;
                for (int run = 0; run < runs; run++) equity[run] += profits[run];
                return new PortfolioDay(day, profits, [.. equity]);
            }),
        ];
    }

    private static PortfolioShare Share(int run, List<PortfolioTrade> trades, PortfolioDay[] days, LargestDrawdown? largest)
    {
        double all = trades.Sum(trade => trade.Trade.Profit);
        PortfolioTrade[] own = [.. trades.Where(trade => trade.Run == run)];
        double profit = own.Sum(trade => trade.Trade.Profit), best = 0, lowest = 0, inLargest = 0;
        foreach (PortfolioDay day in days)
        {
            best = Math.Max(best, day.Equity[run]);
            lowest = Math.Min(lowest, day.Equity[run] - best);
            if (largest is not null && largest.Holds(day.Joint.Begin)) inLargest += day.Profits[run];
        }

        // Nothing of a loss is 0 and not −0, which would be written so.
        double share = all == 0 ? double.NaN : profit == 0 ? 0 : profit / all;
        return new PortfolioShare(own.Length, profit, share, lowest, inLargest);
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>Strategy Analyzer's summary: its lines, in its groups and order.</summary>
public static class StatisticsTable
{
    /// <summary>The groups of lines, in order; Strategy Analyzer leaves a blank line between two.</summary>
    public static IReadOnlyList<IReadOnlyList<Statistic>> Groups { get; } =
    [
        [
            new("Total net profit", "netProfit", StatisticUnit.Currency, static t => t.TradesPerformance.NetProfit),
            new("Gross profit", "grossProfit", StatisticUnit.Currency, static t => t.TradesPerformance.GrossProfit),
            new("Gross loss", "grossLoss", StatisticUnit.Currency, static t => t.TradesPerformance.GrossLoss),
            new("Commission", "commission", StatisticUnit.Currency, static t => t.TradesPerformance.TotalCommission),
            new("Profit factor", "profitFactor", StatisticUnit.Number, static t => t.TradesPerformance.ProfitFactor),
            new("Max. drawdown", "maxDrawdown", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.Drawdown),
            new("Sharpe ratio", "sharpeRatio", StatisticUnit.Number, static t => t.TradesPerformance.SharpeRatio),
            new("Sortino ratio", "sortinoRatio", StatisticUnit.Number, static t => t.TradesPerformance.SortinoRatio),
            new("Ulcer index", "ulcerIndex", StatisticUnit.Number, static t => t.TradesPerformance.Percent.Ulcer),
            new("R squared", "rSquared", StatisticUnit.Number, static t => t.TradesPerformance.RSquared),
            new("Probability", "probability", StatisticUnit.Percent, static t => t.TradesPerformance.Probability),
        ],
        [
            new("Total # of trades", "trades", StatisticUnit.Count, static t => t.Count),
            new("Percent profitable", "percentProfitable", StatisticUnit.Percent,
                static t => t.Count == 0 ? 0 : (double)t.WinningTrades.Count / t.Count),
            new("# of winning trades", "winningTrades", StatisticUnit.Count, static t => t.WinningTrades.Count),
            new("# of losing trades", "losingTrades", StatisticUnit.Count, static t => t.LosingTrades.Count),
            new("# of even trades", "evenTrades", StatisticUnit.Count, static t => t.EvenTrades.Count),
        ],
        [
            new("Avg. trade", "averageTrade", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.AverageProfit),
            new("Avg. winning trade", "averageWinningTrade", StatisticUnit.Currency, AverageWinner),
            new("Avg. losing trade", "averageLosingTrade", StatisticUnit.Currency, AverageLoser),
            new("Ratio avg. win / avg. loss", "ratioAverageWinToAverageLoss", StatisticUnit.Number,
                static t => AverageLoser(t) < 0 ? AverageWinner(t) / -AverageLoser(t) : 1),
        ],
        [
            new("Max. consec. winners", "maxConsecutiveWinners", StatisticUnit.Count,
                static t => t.TradesPerformance.MaxConsecutiveWinner),
            new("Max. consec. losers", "maxConsecutiveLosers", StatisticUnit.Count,
                static t => t.TradesPerformance.MaxConsecutiveLoser),
            new("Largest winning trade", "largestWinningTrade", StatisticUnit.Currency,
                static t => t.TradesPerformance.Currency.LargestWinner),
            new("Largest losing trade", "largestLosingTrade", StatisticUnit.Currency,
                static t => t.TradesPerformance.Currency.LargestLoser),
        ],
        [
            new("Avg. # of trades per day", "averageTradesPerDay", StatisticUnit.Number,
                static t => t.TradesPerformance.TradesPerDay),
            new("Avg. time in market", "averageTimeInMarket", StatisticUnit.Minutes,
                static t => t.TradesPerformance.AverageTimeInMarket.TotalMinutes),
            new("Avg. bars in trade", "averageBarsInTrade", StatisticUnit.Number,
                static t => t.TradesPerformance.AverageBarsInTrade),
            new("Profit per month", "profitPerMonth", StatisticUnit.Currency,
                static t => t.TradesPerformance.Currency.ProfitPerMonth),
            new("Max. time to recover", "maxTimeToRecover", StatisticUnit.MinutesInDays,
                static t => t.TradesPerformance.MaxTimeToRecover.TotalMinutes),
            new("Longest flat period", "longestFlatPeriod", StatisticUnit.Minutes,
                static t => t.TradesPerformance.LongestFlatPeriod.TotalMinutes),
        ],
        [
            new("Avg. MAE", "averageMae", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.AverageMae),
            new("Avg. MFE", "averageMfe", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.AverageMfe),
            new("Avg. ETD", "averageEtd", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.AverageEtd),
            new("Avg. entry efficiency", "averageEntryEfficiency", StatisticUnit.Percent,
                static t => t.TradesPerformance.AverageEntryEfficiency),
            new("Avg. exit efficiency", "averageExitEfficiency", StatisticUnit.Percent,
                static t => t.TradesPerformance.AverageExitEfficiency),
            new("Avg. total efficiency", "averageTotalEfficiency", StatisticUnit.Percent,
                static t => t.TradesPerformance.AverageTotalEfficiency),
            new("Total slippage", "totalSlippage", StatisticUnit.Number, static t => t.TradesPerformance.TotalSlippage),
        ],
    ];

    /// <summary>All lines, without the groups.</summary>
    public static IEnumerable<Statistic> All => Groups.SelectMany(static group => group);

    /// <summary>The line of that name, as programs or as Strategy Analyzer write it, or null.</summary>
    public static Statistic? Find(string name) =>
        All.FirstOrDefault(line => string.Equals(line.Key, name, System.StringComparison.OrdinalIgnoreCase)
            || string.Equals(line.Label, name, System.StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes the summary in the form of Strategy Analyzer's export, with a blank line between groups.</summary>
    public static void Write(TextWriter writer, SystemPerformance performance)
    {
        System.ArgumentNullException.ThrowIfNull(writer);
        System.ArgumentNullException.ThrowIfNull(performance);
        writer.WriteLine("Performance,All trades,Long trades,Short trades,");
        bool isFirst = true;
        foreach (IReadOnlyList<Statistic> group in Groups)
        {
            if (!isFirst) writer.WriteLine(",,,,");
            isFirst = false;
            foreach (Statistic line in group)
            {
                writer.WriteLine(string.Join(
                    ',',
                    line.Label,
                    line.Format(line.Of(performance.AllTrades)),
                    line.Format(line.Of(performance.LongTrades)),
                    line.Format(line.Of(performance.ShortTrades)),
                    string.Empty));
            }
        }
    }

    private static double AverageWinner(TradeCollection trades) => trades.WinningTrades.TradesPerformance.Currency.AverageProfit;

    private static double AverageLoser(TradeCollection trades) => trades.LosingTrades.TradesPerformance.Currency.AverageProfit;
}

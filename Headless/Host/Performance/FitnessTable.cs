using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>
/// NinjaTrader's 42 optimisation fitnesses: 14 for all trades, and each of them for the long and for the short ones. Definitions
/// of its help guide; where that has words only, the remark at the line says what is assumed.
/// </summary>
public static class FitnessTable
{
    private static readonly (string Label, string Key, StatisticUnit Unit, Func<TradeCollection, double> Of)[] OfTrades =
    [
        ("Max. % profitable", "MaxPercentProfitable", StatisticUnit.Percent, PercentProfitable),
        ("Max. avg. MFE", "MaxAvgMfe", StatisticUnit.Percent, static t => t.TradesPerformance.Percent.AverageMfe),
        ("Max. avg. profit", "MaxAvgProfit", StatisticUnit.Percent, static t => t.TradesPerformance.Percent.AverageProfit),
        ("Max. net profit", "MaxNetProfit", StatisticUnit.Currency, static t => t.TradesPerformance.NetProfit),
        ("Max. probability", "MaxProbability", StatisticUnit.Percent, static t => t.TradesPerformance.Probability),
        ("Max. profit factor", "MaxProfitFactor", StatisticUnit.Number, static t => t.TradesPerformance.ProfitFactor),
        ("Max. R²", "MaxR2", StatisticUnit.Number, static t => t.TradesPerformance.RSquared),
        ("Max. Sharpe ratio", "MaxSharpeRatio", StatisticUnit.Number, static t => t.TradesPerformance.SharpeRatio),
        ("Max. Sortino ratio", "MaxSortinoRatio", StatisticUnit.Number, static t => t.TradesPerformance.SortinoRatio),

        // "The highest linear regression slope of the equity curve": in currency, over the trade's number.
        ("Max. strength", "MaxStrength", StatisticUnit.Currency, static t => t.TradesPerformance.EquitySlope),

        // The Ulcer index alone would favour falls: the ratio is profit over it, as Sharpe's and Sortino's are over theirs.
        ("Max. Ulcer ratio", "MaxUlcerRatio", StatisticUnit.Number, UlcerRatio),
        ("Max. win/loss ratio", "MaxWinLossRatio", StatisticUnit.Number, WinLossRatio),

        // What is to be small is negative, so that more is better: the MAE by its sign here, a drawdown is so anyway.
        ("Min. avg. MAE", "MinAvgMae", StatisticUnit.Percent, static t => -t.TradesPerformance.Percent.AverageMae),
        ("Min. drawdown", "MinDrawdown", StatisticUnit.Currency, static t => t.TradesPerformance.Currency.Drawdown),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Fitness> All { get; } =
    [
        .. OfTrades.SelectMany(static fitness => new Fitness[]
        {
            new(fitness.Label, fitness.Key, fitness.Unit, run => fitness.Of(run.AllTrades)),
            new(fitness.Label + " (long)", fitness.Key + "Long", fitness.Unit, run => fitness.Of(run.LongTrades)),
            new(fitness.Label + " (short)", fitness.Key + "Short", fitness.Unit, run => fitness.Of(run.ShortTrades)),
        }),
    ];

    /// <summary>
    /// The one of that name or class name, or null. Capitals, points, blanks and brackets do not matter, nor does "ratio".
    /// </summary>
    public static Fitness? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string plain = Plain(name);
        return All.FirstOrDefault(fitness => Plain(fitness.Key) == plain);
    }

    private static string Plain(string name)
    {
        string words = name.Replace("%", "percent", StringComparison.Ordinal).Replace('²', '2');
        return string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant()
            .Replace("ratio", "", StringComparison.Ordinal);
    }

    private static double PercentProfitable(TradeCollection trades) =>
        trades.Count == 0 ? 0 : (double)trades.WinningTrades.Count / trades.Count;

    private static double UlcerRatio(TradeCollection trades)
    {
        TradesPerformance performance = trades.TradesPerformance;
        double ulcer = performance.Percent.Ulcer;
        return ulcer < 1e-12 ? 1 : (performance.Percent.ProfitPerMonth - performance.RiskFreeReturn) / ulcer;
    }

    private static double WinLossRatio(TradeCollection trades)
    {
        double loss = trades.LosingTrades.TradesPerformance.Percent.AverageProfit;
        return loss < 0 ? trades.WinningTrades.TradesPerformance.Percent.AverageProfit / -loss : 1;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Cli;

/// <summary>One row of Strategy Analyzer's summary.</summary>
/// <param name="Name">Its name in JSON and for ranking.</param>
/// <param name="Label">Its name in the table.</param>
/// <param name="Kind">What its number means.</param>
/// <param name="Of">Reads it; times in seconds since year 1, durations in seconds.</param>
/// <param name="IsBetterLow">For ranking: a lower value is better.</param>
internal sealed record Statistic(string Name, string Label, StatisticKind Kind, Func<TradeCollection, double> Of, bool IsBetterLow = false)
{
    /// <summary>Every statistic, in the order of Strategy Analyzer; an empty line in its table follows each group.</summary>
    public static IReadOnlyList<IReadOnlyList<Statistic>> Groups { get; } =
    [
        [
            Money("netProfit", "Total net profit", p => p.Currency.CumProfit),
            Money("grossProfit", "Gross profit", p => p.GrossProfit),
            Money("grossLoss", "Gross loss", p => p.GrossLoss),
            Money("commission", "Commission", p => p.TotalCommission, isBetterLow: true),
            Plain("profitFactor", "Profit factor", p => p.ProfitFactor),
            Money("maxDrawdown", "Max. drawdown", p => p.Currency.Drawdown),
            Plain("sharpeRatio", "Sharpe ratio", p => p.SharpeRatio),
            Plain("sortinoRatio", "Sortino ratio", p => p.SortinoRatio),
            Plain("ulcerIndex", "Ulcer index", p => p.Percent.Ulcer, isBetterLow: true),
            Plain("rSquared", "R squared", p => p.RSquared),
            Share("probability", "Probability", p => p.Probability, isBetterLow: true),
        ],
        [
            new("startDate", "Start date", StatisticKind.Time, t => Seconds(t.TradesPerformance.MinDate, t)),
            new("endDate", "End date", StatisticKind.Time, t => Seconds(t.TradesPerformance.MaxDate, t)),
        ],
        [
            Count("totalTrades", "Total # of trades", t => t.Count),
            new("percentProfitable", "Percent profitable", StatisticKind.Share, t => Ratio(t.WinningTrades.Count, t.Count)),
            Count("winningTrades", "# of winning trades", t => t.WinningTrades.Count),
            Count("losingTrades", "# of losing trades", t => t.LosingTrades.Count, isBetterLow: true),
            Count("evenTrades", "# of even trades", t => t.EvenTrades.Count),
            Count("totalQuantity", "Total quantity", t => t.TradesPerformance.TotalQuantity),
        ],
        [
            Plain("totalSlippage", "Total slippage", p => p.TotalSlippage, isBetterLow: true),
            Money("averageTrade", "Avg. trade", p => p.Currency.AverageProfit),
            new("averageWinningTrade", "Avg. winning trade", StatisticKind.Money, t => t.WinningTrades.TradesPerformance.Currency.AverageProfit),
            new("averageLosingTrade", "Avg. losing trade", StatisticKind.Money, t => t.LosingTrades.TradesPerformance.Currency.AverageProfit),
            new("ratioAverageWinAverageLoss", "Ratio avg. win / avg. loss", StatisticKind.Plain, t => Ratio(
                t.WinningTrades.TradesPerformance.Currency.AverageProfit, -t.LosingTrades.TradesPerformance.Currency.AverageProfit)),
            Money("standardDeviation", "Std. deviation of a trade", p => p.Currency.StdDev, isBetterLow: true),
        ],
        [
            Count("maxConsecutiveWinners", "Max. consec. winners", t => t.TradesPerformance.MaxConsecutiveWinner),
            Count("maxConsecutiveLosers", "Max. consec. losers", t => t.TradesPerformance.MaxConsecutiveLoser, isBetterLow: true),
            Money("largestWinningTrade", "Largest winning trade", p => p.Currency.LargestWinner),
            Money("largestLosingTrade", "Largest losing trade", p => p.Currency.LargestLoser),
        ],
        [
            Plain("tradesPerDay", "Avg. # of trades per day", p => p.TradesPerDay),
            Span("averageTimeInMarket", "Avg. time in market", p => p.AverageTimeInMarket),
            Plain("averageBarsInTrade", "Avg. bars in trade", p => p.AverageBarsInTrade),
            Money("profitPerMonth", "Profit per month", p => p.Currency.ProfitPerMonth),
            Span("maxTimeToRecover", "Max. time to recover", p => p.MaxTimeToRecover),
            Span("longestFlatPeriod", "Longest flat period", p => p.LongestFlatPeriod),
        ],
        [
            Money("averageMae", "Avg. MAE", p => p.Currency.AverageMae, isBetterLow: true),
            Money("averageMfe", "Avg. MFE", p => p.Currency.AverageMfe),
            Money("averageEtd", "Avg. ETD", p => p.Currency.AverageEtd, isBetterLow: true),
            Share("averageEntryEfficiency", "Avg. entry efficiency", p => p.AverageEntryEfficiency),
            Share("averageExitEfficiency", "Avg. exit efficiency", p => p.AverageExitEfficiency),
            Share("averageTotalEfficiency", "Avg. total efficiency", p => p.AverageTotalEfficiency),
            Money("turnaround", "Max. turnaround", p => p.Currency.Turnaround),
        ],
    ];

    /// <summary>Every statistic.</summary>
    public static IEnumerable<Statistic> All => Groups.SelectMany(group => group);

    /// <summary>The statistic of that name, whatever its case.</summary>
    /// <exception cref="FormatException">There is none; the message lists all.</exception>
    public static Statistic Parse(string name) =>
        All.FirstOrDefault(statistic => statistic.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new FormatException($"'{name}' is no statistic; there are {string.Join(", ", All.Select(statistic => statistic.Name))}.");

    /// <summary>The values of all statistics by name, as JSON has them: times as UTC-less stamps, durations in seconds.</summary>
    public static Dictionary<string, object?> ByName(TradeCollection trades) =>
        All.ToDictionary(statistic => statistic.Name, statistic => statistic.JsonOf(trades));

    /// <summary>The value as Strategy Analyzer writes it: $1981.00, ($320.00), 49.21%, 8.00 min.</summary>
    public string TextOf(TradeCollection trades)
    {
        double value = Of(trades);
        CultureInfo culture = CultureInfo.InvariantCulture;
        return Kind switch
        {
            _ when double.IsNaN(value) => "",
            StatisticKind.Money => value < 0 ? string.Create(culture, $"(${-value:0.00})") : string.Create(culture, $"${value:0.00}"),
            StatisticKind.Share => string.Create(culture, $"{value * 100:0.00}%"),
            StatisticKind.Count => value.ToString("0", culture),
            StatisticKind.Time => TimeOf(value).ToString("yyyy-MM-dd HH:mm:ss", culture),
            StatisticKind.Duration => value >= 86_400 ? string.Create(culture, $"{value / 86_400:0.00} days") : string.Create(culture, $"{value / 60:0.00} min"),
            _ => value.ToString("0.00", culture),
        };
    }

    private object? JsonOf(TradeCollection trades)
    {
        double value = Of(trades);
        return Kind switch
        {
            StatisticKind.Time => double.IsNaN(value) ? null : TimeOf(value).ToString("s", CultureInfo.InvariantCulture),
            StatisticKind.Count => (long)value,
            _ => value,
        };
    }

    private static DateTime TimeOf(double seconds) => new((long)Math.Round(seconds * TimeSpan.TicksPerSecond));

    private static double Seconds(DateTime time, TradeCollection trades) =>
        trades.Count == 0 ? double.NaN : (double)time.Ticks / TimeSpan.TicksPerSecond;

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static Statistic Money(string name, string label, Func<TradesPerformance, double> of, bool isBetterLow = false) =>
        new(name, label, StatisticKind.Money, trades => of(trades.TradesPerformance), isBetterLow);

    private static Statistic Plain(string name, string label, Func<TradesPerformance, double> of, bool isBetterLow = false) =>
        new(name, label, StatisticKind.Plain, trades => of(trades.TradesPerformance), isBetterLow);

    private static Statistic Share(string name, string label, Func<TradesPerformance, double> of, bool isBetterLow = false) =>
        new(name, label, StatisticKind.Share, trades => of(trades.TradesPerformance), isBetterLow);

    private static Statistic Count(string name, string label, Func<TradeCollection, double> of, bool isBetterLow = false) =>
        new(name, label, StatisticKind.Count, of, isBetterLow);

    private static Statistic Span(string name, string label, Func<TradesPerformance, TimeSpan> of) =>
        new(name, label, StatisticKind.Duration, trades => of(trades.TradesPerformance).TotalSeconds, IsBetterLow: true);
}

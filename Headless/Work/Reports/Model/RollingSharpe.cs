using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>
/// The Sharpe ratio of the last days on which trades were closed: the mean of their profits by the sample deviation, times the
/// square root of the 252 trading days of a year (Sharpe, The Sharpe Ratio, 1994, without an interest rate). Strategy Analyzer's
/// own ratio, which the summary shows, goes by months.
/// </summary>
/// <param name="Day">The last of the days.</param>
/// <param name="Ratio">The ratio; not a number where all days brought the same.</param>
public sealed record RollingSharpe(DateOnly Day, double Ratio)
{
    /// <summary>Days of a window: about three months of trading every day.</summary>
    public const int Window = 63;

    private const double DaysOfYear = 252;

    /// <summary>One a day, from the first on that ends a whole window.</summary>
    public static IReadOnlyList<RollingSharpe> Of(IReadOnlyList<PeriodProfit> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        List<RollingSharpe> ratios = [];
        for (int end = Window; end <= days.Count; end++)
        {
            double[] profits = [.. days.Skip(end - Window).Take(Window).Select(day => day.Profit)];
            double mean = profits.Average(), squares = profits.Sum(profit => (profit - mean) * (profit - mean));
            double deviation = Math.Sqrt(squares / (Window - 1));
            ratios.Add(new RollingSharpe(
                days[end - 1].Begin, deviation > 0 ? mean / deviation * Math.Sqrt(DaysOfYear) : double.NaN));
        }

        return ratios;
    }
}

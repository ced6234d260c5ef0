using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What the trades brought that were closed within a day or a month.</summary>
/// <param name="Begin">The first day of it, in the zone of the run.</param>
/// <param name="Trades">Trades closed in it.</param>
/// <param name="Profit">Their profit after commission.</param>
/// <param name="Equity">Sum of the profits up to its end.</param>
/// <param name="Drawdown">From the highest equity at the end of such a period, 0 at least, to this one; never positive.</param>
public sealed record PeriodProfit(DateOnly Begin, int Trades, double Profit, double Equity, double Drawdown)
{
    /// <summary>One a day on which a trade was closed.</summary>
    public static IReadOnlyList<PeriodProfit> ByDay(IEnumerable<ReportTrade> trades) => By(trades, day => day);

    /// <summary>One a month in which a trade was closed.</summary>
    public static IReadOnlyList<PeriodProfit> ByMonth(IEnumerable<ReportTrade> trades) =>
        By(trades, day => new DateOnly(day.Year, day.Month, 1));

    private static List<PeriodProfit> By(IEnumerable<ReportTrade> trades, Func<DateOnly, DateOnly> beginOf)
    {
        List<PeriodProfit> periods = [];
        double sum = 0, best = 0;
        foreach (IGrouping<DateOnly, ReportTrade> period in trades.GroupBy(trade => beginOf(trade.ExitDay)).OrderBy(p => p.Key))
        {
            double profit = period.Sum(trade => trade.Profit);
            sum += profit;
            best = Math.Max(best, sum);
            periods.Add(new PeriodProfit(period.Key, period.Count(), profit, sum, sum - best));
        }

        return periods;
    }
}

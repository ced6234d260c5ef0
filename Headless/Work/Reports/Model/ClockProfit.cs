using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>
/// What the trades brought that were opened at one hour of the day or on one day of the week, in the zone of the run.
/// </summary>
/// <param name="At">The hour, 0 to 23, or the day of the week, 0 for Sunday.</param>
/// <param name="Trades">Trades opened then.</param>
/// <param name="Winners">Those of them with a profit.</param>
/// <param name="Profit">Their profit after commission.</param>
public sealed record ClockProfit(int At, int Trades, int Winners, double Profit)
{
    /// <summary>One a day of the week on which a trade was opened, from Sunday on.</summary>
    public static IReadOnlyList<ClockProfit> ByWeekday(IEnumerable<ReportTrade> trades) =>
        By(trades, time => (int)time.DayOfWeek);

    /// <summary>One an hour of the day in which a trade was opened, from midnight on.</summary>
    public static IReadOnlyList<ClockProfit> ByHour(IEnumerable<ReportTrade> trades) => By(trades, time => time.Hour);

    private static ClockProfit[] By(IEnumerable<ReportTrade> trades, Func<DateTime, int> at) =>
    [
        .. trades.GroupBy(trade => at(trade.EntryTime)).OrderBy(group => group.Key).Select(group => new ClockProfit(
            group.Key, group.Count(), group.Count(trade => trade.Profit > 0), group.Sum(trade => trade.Profit))),
    ];
}

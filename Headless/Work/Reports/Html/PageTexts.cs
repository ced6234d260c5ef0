using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The parts that pages of several kinds have in common, as the page's code reads them.</summary>
internal static class PageTexts
{
    /// <summary>The trades, each a list of values in the order in which the page's code names them.</summary>
    public static object[] Trades(IReadOnlyList<ReportTrade> trades) =>
    [
        .. trades.Select(object (trade) => new object[]
        {
            trade.Number, trade.Instrument, trade.IsLong ? "long" : "short", trade.Quantity, trade.EntryUtc, trade.ExitUtc,
            trade.EntryPrice, trade.ExitPrice, trade.EntryName, trade.ExitName, trade.Profit, trade.Cumulative, trade.Drawdown,
            trade.Commission, trade.Mae, trade.Mfe, trade.Bars, trade.EntryBar, trade.ExitBar, trade.IsOfChart,
        }),
    ];

    /// <summary>What the trades brought, by day, month, weekday and hour, and in a row.</summary>
    public static object Profits(IReadOnlyList<ReportTrade> trades)
    {
        IReadOnlyList<PeriodProfit> days = PeriodProfit.ByDay(trades);
        return new
        {
            Days = Periods(days),
            Months = Periods(PeriodProfit.ByMonth(trades)),
            Weekdays = ClockProfit.ByWeekday(trades),
            Hours = ClockProfit.ByHour(trades),
            Streaks = Streak.Of(trades),
            Sharpe = RollingSharpe.Of(days),
            SharpeDays = RollingSharpe.Window,
        };
    }

    private static object[] Periods(IReadOnlyList<PeriodProfit> periods) =>
    [
        .. periods.Select(object (period) => new
        {
            period.Begin, period.Trades, period.Profit, period.Equity, period.Drawdown,
        }),
    ];

    /// <summary>What became of the rows of each file.</summary>
    public static object[] Files(IReadOnlyList<InputCount> files) =>
    [
        .. files.Select(object (file) => new
        {
            file.Path, file.Instrument, file.Rows, file.Used, Rejected = file.Rejected.Count, file.Placeholders, file.ZeroSizes,
            file.Duplicates, file.Grown, OtherContracts = file.OtherContracts.Sum(contract => contract.Rows),
            file.OutsideSessions, file.OutsideRange, file.Notes,
        }),
    ];

    /// <summary>The same of files that a stored run read.</summary>
    public static object[] Files(IReadOnlyList<StoredInput> files) =>
    [
        .. files.Select(object (file) => new
        {
            file.Path, file.Instrument, file.Rows, file.Used, file.Rejected, file.Placeholders, file.ZeroSizes, file.Duplicates,
            file.Grown, file.OtherContracts, file.OutsideSessions, file.OutsideRange, file.Notes,
        }),
    ];
}

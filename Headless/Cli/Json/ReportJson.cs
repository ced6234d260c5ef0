using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>The report of a backtest for machines: terms, trades, equity by day and by month.</summary>
internal static class ReportJson
{
    /// <summary>The members that it adds to the result of a backtest.</summary>
    public static IReadOnlyDictionary<string, object> Of(BacktestReport report) => new Dictionary<string, object>
    {
        ["version"] = BacktestReport.Version,
        ["parameters"] = report.Terms.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
        ["span"] = new
        {
            fromUtc = Utc(report.Terms.FirstUtc), toUtc = Utc(report.Terms.LastUtc), zone = report.Terms.Zone.Id,
        },
        ["costs"] = new
        {
            slippageTicks = report.Terms.Slippage,
            commissionPerContractAndSide = report.Terms.Commission,
            fills = report.Terms.Fills,
            tickReplay = report.Terms.IsTickReplay,
            currency = report.Terms.Currency,
        },
        ["tradeList"] = report.Trades.Select(Of),
        ["orderPaths"] = OrderPathJson.Of(report.Orders),
        ["orderStepsLeftOut"] = report.OrderStepsLeftOut,
        ["equityByDay"] = report.Days.Select(day => Of(day, "day", "yyyy-MM-dd")),
        ["equityByMonth"] = report.Months.Select(month => Of(month, "month", "yyyy-MM")),
        ["profitByWeekday"] = report.Weekdays.Select(day => Of(day, "weekday", Enum.GetName((DayOfWeek)day.At)!)),
        ["profitByHour"] = report.Hours.Select(hour => Of(hour, "hour", hour.At)),
        ["streaks"] = report.Streaks.Select(streak => new { length = streak.Length, won = streak.Won, lost = streak.Lost }),
        ["rollingSharpe"] = report.Sharpe.Select(day => new
        {
            day = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ratio = day.Ratio,
        }),
        ["inMarket"] = report.InMarket,
    };

    /// <summary>The members of a trade.</summary>
    public static Dictionary<string, object> Of(ReportTrade trade) => new()
    {
        ["number"] = trade.Number,
        ["instrument"] = trade.Instrument,
        ["side"] = trade.IsLong ? "long" : "short",
        ["quantity"] = trade.Quantity,
        ["entryUtc"] = Utc(trade.EntryUtc),
        ["exitUtc"] = Utc(trade.ExitUtc),
        ["entryPrice"] = trade.EntryPrice,
        ["exitPrice"] = trade.ExitPrice,
        ["entryName"] = trade.EntryName,
        ["exitName"] = trade.ExitName,
        ["profit"] = trade.Profit,
        ["cumulativeProfit"] = trade.Cumulative,
        ["drawdown"] = trade.Drawdown,
        ["commission"] = trade.Commission,
        ["mae"] = trade.Mae,
        ["mfe"] = trade.Mfe,
        ["bars"] = trade.Bars,
    };

    private static Dictionary<string, object> Of(PeriodProfit period, string name, string format) => new()
    {
        [name] = period.Begin.ToString(format, CultureInfo.InvariantCulture),
        ["trades"] = period.Trades,
        ["profit"] = period.Profit,
        ["equity"] = period.Equity,
        ["drawdown"] = period.Drawdown,
    };

    private static Dictionary<string, object> Of(ClockProfit profit, string name, object at) => new()
    {
        [name] = at,
        ["trades"] = profit.Trades,
        ["winners"] = profit.Winners,
        ["profit"] = profit.Profit,
    };

    private static string Utc(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
}

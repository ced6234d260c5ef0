using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Work.Portfolio;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A portfolio for machines: the account, and each run as a backtest writes it.</summary>
internal static class PortfolioJson
{
    /// <summary>The result; without the account where a run failed.</summary>
    public static object Of(PortfolioResult result)
    {
        Dictionary<string, object?> json = new()
        {
            ["schemaVersion"] = PortfolioReport.SchemaVersion,
            ["warnings"] = result.Warnings,
            ["completed"] = result.Error is null,
            ["error"] = result.Error?.Named(OptionNames.Of),
            ["version"] = BacktestReport.Version,
            ["names"] = result.Names,
        };
        if (result.Report is { } report)
            foreach ((string name, object? value) in Of(report)) json[name] = value;
        json["runs"] = result.Runs.Select(BacktestJson.Of);
        return json;
    }

    private static Dictionary<string, object?> Of(PortfolioReport report)
    {
        Dictionary<string, object?> json = new() { ["currency"] = report.Currency, ["zone"] = report.Zone.Id };
        foreach ((string name, double value) in RunStatistics.Of(report.Performance.AllTrades)) json[name] = value;
        json["longTrades"] = RunStatistics.Of(report.Performance.LongTrades);
        json["shortTrades"] = RunStatistics.Of(report.Performance.ShortTrades);
        json["shares"] = report.Shares.Select(share => new
        {
            trades = share.Trades, profit = share.Profit, share = share.Share, drawdown = share.Drawdown,
            inLargestDrawdown = share.InLargestDrawdown,
        });
        json["correlation"] = report.Correlation;
        json["largestDrawdown"] = report.LargestDrawdown is not { } largest ? null : new
        {
            peak = largest.Peak?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            trough = largest.Trough.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            amount = largest.Amount,
        };
        json["equityByDay"] = report.Days.Select(day => new
        {
            day = day.Joint.Begin.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            trades = day.Joint.Trades, profit = day.Joint.Profit, equity = day.Joint.Equity, drawdown = day.Joint.Drawdown,
            profits = day.Profits, equities = day.Equity,
        });
        json["tradeList"] = report.Trades.Select(trade =>
        {
            Dictionary<string, object> members = ReportJson.Of(trade.Trade);
            members["run"] = trade.Run;
            return members;
        });
        return json;
    }
}

using System;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of a backtest.</summary>
public static class BacktestPage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        BacktestReport report = result.Report;
        ReportTerms terms = report.Terms;
        PackedColumns columns = new();
        object? chart = report.Chart is { } bars ? ChartColumns.Add(columns, bars, report.Trades) : null;
        string title = $"{result.Strategy} on {result.Instrument}";
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "backtest",
                BacktestReport.Version,
                Zone = ZoneName.Of(terms.Zone),
                terms.Currency,
                Warnings = result.WhyNoOrder is { } why ? [.. result.Warnings, why] : result.Warnings,
                Facts = RunFacts.Of(
                    result.Strategy ?? "", result.Instrument, result.Period.ToString(), result.Bars, terms, report.InMarket,
                    result.BarsReplaced),
                terms.Parameters,
                report.Statistics,
                Trades = PageTexts.Trades(report.Trades),
                Profits = PageTexts.Profits(report.Trades),
                Files = PageTexts.Files(result.Files),
                Chart = chart,
            },
            columns);
    }
}

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
        object? chart = report.Chart is { } bars ? ChartColumns.Add(columns, bars, report.Trades, report.Orders) : null;
        string title = $"{result.Strategy} on {result.Instrument}";
        string?[] notes =
        [
            result.WhyNoOrder, OrderLines.LeftOut(report.OrderStepsLeftOut), DrawnRows.NotShown(report.Chart?.Drawings),
            SignalMarks.LeftOut(report.Chart?.Marks.Signals ?? []),
        ];
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "backtest",
                BacktestReport.Version,
                Zone = ZoneName.Of(terms.Zone),
                terms.Currency,
                Warnings = (string[])[.. result.Warnings, .. notes.OfType<string>()],
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

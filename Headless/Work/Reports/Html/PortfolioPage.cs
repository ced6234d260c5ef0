using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Portfolio;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of a portfolio.</summary>
public static class PortfolioPage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">A portfolio whose runs came to their end.</param>
    /// <exception cref="ArgumentException">A run failed, so there is nothing to show.</exception>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, PortfolioResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        PortfolioReport report = result.Report ?? throw new ArgumentException("A run failed.", nameof(result));
        ReportTrade[] trades = [.. report.Trades.Select(trade => trade.Trade)];
        string title = "Portfolio of " + string.Join(", ", result.Names);
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "portfolio",
                BacktestReport.Version,
                Zone = ZoneName.Of(report.Zone),
                report.Currency,
                result.Warnings,
                Facts = Facts(result, report).ToArray(),
                Statistics = StatisticRow.Of(report.Performance),
                Portfolio = new
                {
                    Runs = result.Runs.Select((run, at) => new
                    {
                        Label = result.Names[at], Strategy = run.Strategy ?? "", run.Instrument,
                        Period = run.Period.ToString(), Shares = report.Shares[at],
                        Parameters = string.Join(
                            ", ", run.Report.Terms.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}")),
                    }),
                    report.Correlation,
                    TradeRuns = report.Trades.Select(trade => trade.Run),
                    Days = report.Days.Select(day => new
                    {
                        day.Joint.Begin, day.Joint.Profit, day.Joint.Equity, day.Joint.Drawdown, Equities = day.Equity,
                    }),
                },
                Trades = PageTexts.Trades(trades),
                Profits = PageTexts.Profits(trades),
                Files = PageTexts.Files([.. result.Runs.SelectMany(run => run.Files)]),
            },
            new PackedColumns());
    }

    private static IEnumerable<string[]> Facts(PortfolioResult result, PortfolioReport report)
    {
        yield return ["Account", "the sum of the runs, which do not see each other: no shared margin, cash or positions"];
        yield return ["Currency", report.Currency];
        yield return ["Zone of days and times", report.Zone.Id];
        yield return
        [
            "Largest drawdown by day",
            report.LargestDrawdown is not { } largest ? "none" : FormattableString.Invariant(
                $"{largest.Amount:N2} on {largest.Trough:yyyy-MM-dd}, from {Begin(largest.Peak)} on"),
        ];
        for (int run = 0; run < result.Names.Count; run++)
        {
            ReportTerms terms = result.Runs[run].Report.Terms;
            yield return
            [
                result.Names[run],
                string.Join(
                    "; ",
                    FormattableString.Invariant($"{result.Runs[run].Bars:N0} bars"),
                    FormattableString.Invariant(
                        $"{terms.FirstUtc:yyyy-MM-dd HH:mm:ss} to {terms.LastUtc:yyyy-MM-dd HH:mm:ss} UTC"),
                    FormattableString.Invariant($"slippage {terms.Slippage} ticks"),
                    FormattableString.Invariant($"commission {terms.Commission} per contract and side")),
            ];
        }
    }

    private static string Begin(DateOnly? peak) =>
        peak is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : "the begin";
}

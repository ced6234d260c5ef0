using System;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Compare.Results;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of two or more stored runs side by side.</summary>
public static class ComparePage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ResultsComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        string title = "Comparison of " + string.Join(", ", comparison.Runs.Select(run => run.Label));
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "compare",
                BacktestReport.Version,
                Zone = "UTC",
                Currency = string.Join(", ", comparison.Runs.Select(run => run.Run.Currency).Distinct()),
                comparison.Warnings,
                Comparison = new
                {
                    Runs = comparison.Runs.Select(Of),
                    comparison.Statistics,
                    comparison.Terms,
                    comparison.Days,
                    comparison.Trades,
                },
            },
            new PackedColumns());
    }

    /// <summary>Of each trade the second of its exit, the sum of the profits and the drawdown.</summary>
    private static object Of(ComparedRun run) => new
    {
        run.Label,
        run.Run.Path,
        run.Run.Strategy,
        run.Run.Instrument,
        Exits = run.Run.Trades.Select(trade => new[]
        {
            (trade.ExitUtc - DateTime.UnixEpoch).TotalSeconds, trade.Cumulative, trade.Drawdown,
        }),
    };
}

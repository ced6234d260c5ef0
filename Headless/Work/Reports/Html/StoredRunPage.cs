using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Work.Compare.Results;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of one stored run: what its JSON carries, which is all but the chart.</summary>
public static class StoredRunPage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="comparison">The first of its runs is shown.</param>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    /// <exception cref="UnusableFileException">The run has a term that this release does not know.</exception>
    public static void Write(string path, ResultsComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        StoredRun run = comparison.Runs[0].Run;
        ReportTerms terms = StoredReport.Terms(comparison.Runs[0]);
        IReadOnlyList<ReportTrade> trades = StoredReport.Trades(comparison.Runs[0]);
        string title = $"{run.Strategy} on {run.Instrument}";
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "result",
                Version = run.Product,
                Zone = ZoneName.Of(terms.Zone),
                terms.Currency,
                comparison.Warnings,
                Facts = RunFacts.Of(run.Strategy, run.Instrument, run.Period, run.Bars, terms, run.InMarket, run.BarsReplaced),
                terms.Parameters,
                Statistics = StoredReport.Statistics(comparison),
                Trades = PageTexts.Trades(trades),
                Profits = PageTexts.Profits(trades),
                Files = PageTexts.Files(run.Files),
            },
            new PackedColumns());
    }
}

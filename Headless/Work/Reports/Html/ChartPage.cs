using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Display;
using NT8Bridge.Display.Pages;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of a chart session: its start, its trades, its chart.</summary>
public static class ChartPage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ChartResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ChartReport report = result.Report;
        PackedColumns columns = new();
        object chart = ChartColumns.Add(columns, report.Chart, report.Trades, report.Orders);
        string title = $"{report.Strategy} on {report.Instrument}";
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "chart",
                BacktestReport.Version,
                Zone = ZoneName.Of(report.Zone),
                result.Currency,
                Warnings = Warnings(result).ToArray(),
                Facts = Facts(result),
                report.Statistics,
                Startup = result.Start is not null,
                Trades = PageTexts.Trades(report.Trades),
                Profits = PageTexts.Profits(report.Trades),
                Files = PageTexts.Files(result.Files),
                Chart = chart,
            },
            columns, Startup(result));
    }

    private static string Startup(ChartResult result) => result.Start is not { } start ? "" : new StartupPart
    {
        Steps = start.Steps,
        Phases = start.Phases,
        FirstLiveBarUtcTicks = result.Stream?.FirstLiveBarUtcTicks ?? 0,
        UntilUtcTicks = start.Phases.Count > 0 ? start.Phases[^1].UtcTicks : 0,
        Merge = MergeLine.Of(result.Merge),
        Readiness = result.Readiness,
        Gaps = result.Gaps,
    }.Html();

    private static IEnumerable<string> Warnings(ChartResult result)
    {
        if (result.Fault is { } fault) yield return fault.Message;
        foreach (string warning in result.Warnings) yield return warning;
        if (DrawnRows.NotShown(result.Report.Chart.Drawings) is { } notShown) yield return notShown;
        if (OrderLines.LeftOut(result.Report.OrderStepsLeftOut) is { } leftOut) yield return leftOut;
        if (SignalMarks.LeftOut(result.Report.Chart.Marks.Signals) is { } older) yield return older;
        if (result.WhyNoOrder is { } why) yield return "signals and no order: " + why;
    }

    private static string[][] Facts(ChartResult result)
    {
        int buy = result.Count(SignalDirection.Buy), sell = result.Count(SignalDirection.Sell);
        FormattableString signals =
            $"{buy:N0} buy, {sell:N0} sell, {result.Count(SignalDirection.Hold):N0} hold";
        return
        [
            ["Strategy", result.Report.Strategy],
            ["Instrument", result.Report.Instrument],
            ["Live bars", FormattableString.Invariant($"{result.LiveBars:N0}")],
            ["Live signals", FormattableString.Invariant(signals)],
            ["Orders", FormattableString.Invariant($"{result.Orders.Count:N0}")],
            ["Bars with a position", FormattableString.Invariant(
                $"{Exposure.Of(result.Report.Trades, result.Report.Chart.Bars.Count):P1}")],
            ["Zone of days and times", result.Report.Zone.Id],
            ["Bars replaced by ticks", FormattableString.Invariant($"{result.BarsReplaced:N0}")],
        ];
    }
}

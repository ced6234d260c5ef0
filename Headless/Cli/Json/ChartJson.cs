using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A chart session for machines.</summary>
internal static class ChartJson
{
    /// <summary>The whole session.</summary>
    public static object Of(ChartResult chart) => new
    {
        warnings = chart.Warnings,
        completed = chart.Fault is null,
        error = chart.Failure,
        losses = chart.Losses,
        barsReplaced = chart.BarsReplaced,
        input = InputJson.Of(chart.Files),
        liveFromUtc = chart.LiveFromUtcTicks == 0 ? null : Utc(chart.LiveFromUtcTicks),
        historyBars = chart.Merge?.Offered(BarOrigin.PlatformHistory) ?? 0,
        cacheBars = chart.Merge?.Offered(BarOrigin.WarmCache) ?? 0,
        liveBars = chart.LiveBars,
        windowBars = chart.WindowBars,
        duplicateBars = chart.Merge?.Duplicates ?? 0,
        differentBars = chart.Merge?.Different ?? 0,
        gaps = chart.Gaps.Select(gap => new
        {
            fromUtc = Utc(gap.FromUtcTicks), toUtc = Utc(gap.ToUtcTicks), gap.Bars, kind = gap.IsQuiet ? "quiet" : "unknown",
        }),
        phases = chart.Start?.Phases.Select(
            change => new { name = change.Phase.ToString(), utc = Utc(change.UtcTicks), change.Reason }),
        readiness = chart.Readiness.Select(item => new { item.Name, item.Needed, item.Present, item.Unit, met = item.IsMet }),
        differences = chart.Merge?.Differences.Select(difference => new
        {
            utc = Utc(difference.Kept.EndUtcTicks),
            kept = difference.Kept.ToString(), keptFrom = difference.KeptOrigin.ToString(),
            other = difference.Other.ToString(), otherFrom = difference.OtherOrigin.ToString(),
        }),
        disturbances = chart.Stream is not { } stream ? null : new
        {
            stream.Duplicate,
            stream.Correction,
            stream.Late,
            stream.TooLate,
            stream.OutOfSession,
            stream.Rejected,
            stream.AheadOfClock,
            stream.Interruptions,
        },
        steps = chart.Start?.Steps.Select(
            step => new { step.Name, utc = Utc(step.BeganUtcTicks), step.Bars, step.Succeeded, step.Detail }),
        depth = new { changes = chart.DepthChanges, misfits = chart.DepthMisfits },
        sideFeed = SideFeedJson.Of(chart.SideFeed),
        startMilliseconds = chart.StartTime.TotalMilliseconds,
        firstLiveBarUtc = chart.Stream is { FirstLiveBarUtcTicks: not 0 } begun ? Utc(begun.FirstLiveBarUtcTicks) : null,
        readyUtc = chart.ReadyUtcTicks is { } ready ? Utc(ready) : null,
        signals = SignalJson.Counts(chart.Signals),
        orders = chart.Orders.Select(order => new
        {
            utc = Utc(order.Time), order.Name, action = order.OrderAction.ToString(), type = order.OrderType.ToString(),
            order.Quantity, state = order.OrderState.ToString(), order.Filled, averageFillPrice = order.AverageFillPrice,
        }),
        orderPaths = OrderPathJson.Of(chart.Report.Orders),
        orderStepsLeftOut = chart.Report.OrderStepsLeftOut,
        drawObjects = DrawnJson.Of(chart.Report.Chart.Drawings),
        platformFaults = chart.PlatformFaults.Select(count => new { count.Fault, count.Happened }),
        stoppedByConnection = chart.StoppedByConnection,
        whyNoOrder = chart.WhyNoOrder,
        trades = chart.Trades.Count,
        netProfit = chart.NetProfit,
        currency = chart.Currency,
        engineNanosecondsPerBar = chart.EngineCost?.Steady,
        engineNanosecondsPerBarAtFirst = chart.EngineCost?.First,
        output = OutputJson.WithoutTimes(chart.Output),
    };

    private static string Utc(long utcTicks) => Utc(new DateTime(utcTicks));

    private static string Utc(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}

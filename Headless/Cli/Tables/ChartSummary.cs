using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>A finished chart session in some sentences.</summary>
internal static class ChartSummary
{
    /// <summary>The sentences, one line each.</summary>
    public static IEnumerable<string> Of(ChartResult chart)
    {
        int quiet = chart.Gaps.Count(gap => gap.IsQuiet), unknown = chart.Gaps.Count - quiet;
        int buy = chart.Count(SignalDirection.Buy), sell = chart.Count(SignalDirection.Sell);
        int hold = chart.Count(SignalDirection.Hold);
        string trades = Text(
            $"{chart.Orders.Count} live orders, {chart.Trades.Count} trades, net profit {chart.NetProfit:N2} {chart.Currency}");

        // Bars, signals and window are the engine's; most strategies carry none.
        yield return chart.Start is null ? trades : Text(
            $"{chart.LiveBars} live bars; {buy} buy, {sell} sell, {hold} hold; {trades}; ",
            $"window {chart.WindowBars} bars with {quiet} quiet and {unknown} unknown gaps");
        if (chart.WhyNoOrder is { } why) yield return Text($"{buy + sell} signals to buy or to sell and no order: {why}");
        if (chart.Stream is { } stream) yield return Disturbances(stream);
        foreach (FaultCount count in chart.PlatformFaults) yield return Text($"fault {count.Fault}: {count.Happened} times");
        if (chart.DepthChanges > 0)
        {
            yield return Text(
                $"{chart.DepthChanges:N0} changes of the order book, ",
                $"{chart.DepthMisfits:N0} of them of levels that it had not");
        }

        if (chart.StoppedByConnection > 0)
            yield return Text($"the platform stopped the strategy {chart.StoppedByConnection} times for its lost connection");
        yield return Text(
            $"from Configure to Realtime in {chart.StartTime.TotalMilliseconds:N0} ms of real time, ",
            $"the files and the chart's history included");
        if (chart.EngineCost is { } cost)
        {
            yield return Text(
                $"the engine takes {cost.Steady:N0} ns per closed bar, indicators of all timeframes and signal included, ",
                $"and {cost.First:N0} in its first pass, while its code is compiled");
        }
    }

    private static string Disturbances(StreamCounts stream) => Text(
        $"the stream was interrupted {stream.Interruptions} times; {stream.Duplicate} bars came twice, ",
        $"{stream.Correction} corrected, {stream.Late} late, {stream.TooLate} too late, ",
        $"{stream.OutOfSession} out of session, {stream.Rejected} unsound, {stream.AheadOfClock} ahead of the clock");

    private static string Text(params FormattableString[] parts) =>
        string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture)));
}

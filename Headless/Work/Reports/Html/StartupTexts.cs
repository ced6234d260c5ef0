using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The start of a chart session: history and stream side by side, what joined them, what the model waited for.</summary>
internal static class StartupTexts
{
    /// <summary>The timeline ends this long after orders were first allowed; what comes then is no start.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(5);

    /// <summary>What the page's start-up part reads.</summary>
    public static object Of(ChartResult chart, StartupReport start) => new
    {
        Bands = Bands(chart, start),
        Phases = start.Phases.Select(phase => new { Name = phase.Phase.ToString(), Utc = Utc(phase.UtcTicks), phase.Reason }),
        Steps = start.Steps.Select(step => new
        {
            step.Name, Utc = Utc(step.BeganUtcTicks), step.Bars, Detail = (step.Succeeded ? "" : "incomplete: ") + step.Detail,
        }),
        Merge = Merge(chart),
        Readiness = chart.Readiness.Select(item => new { item.Name, item.Needed, item.Present, item.Unit, Met = item.IsMet }),
        Gaps = chart.Gaps.Select(gap => new
        {
            From = Utc(gap.FromUtcTicks), To = Utc(gap.ToUtcTicks), gap.Bars, Kind = gap.IsQuiet ? "quiet" : "unknown",
        }),
    };

    private static List<object> Bands(ChartResult chart, StartupReport start)
    {
        List<object> bands = [];
        if (start.Phases.Count == 0) return bands;
        long begin = start.Phases[0].UtcTicks, last = start.Phases[^1].UtcTicks;
        long end = Math.Min(last, (chart.ReadyUtcTicks ?? last) + Afterwards.Ticks);
        foreach (StartupStep step in start.Steps)
        {
            long to = step.EndedUtcTicks ?? end;
            bands.Add(Band("History", step.Name, step.BeganUtcTicks, Math.Min(to, end), $"{step.Bars} bars {step.Detail}"));
        }

        if (chart.Stream is { FirstLiveBarUtcTicks: not 0 } stream)
            bands.Add(Band("Stream", "live bars", begin, end, $"the first bar closed at {Utc(stream.FirstLiveBarUtcTicks)}"));
        for (int i = 0; i < start.Phases.Count; i++)
        {
            PhaseChange phase = start.Phases[i];
            if (phase.UtcTicks > end) break;
            long to = i + 1 < start.Phases.Count ? Math.Min(start.Phases[i + 1].UtcTicks, end) : end;
            bands.Add(Band("Phase", phase.Phase.ToString(), phase.UtcTicks, to, phase.Reason));
        }

        return bands;
    }

    private static object Band(string row, string name, long from, long to, string text) => new
    {
        Row = row, Name = name, Text = text, From = new DateTime(from, DateTimeKind.Utc),
        To = new DateTime(Math.Max(from, to), DateTimeKind.Utc),
    };

    private static string[][] Merge(ChartResult chart) => chart.Merge is not { } merge ? [] :
    [
        .. new[] { BarOrigin.WarmCache, BarOrigin.HistoryFolder, BarOrigin.PlatformHistory, BarOrigin.Live }
            .Where(origin => merge.Offered(origin) > 0)
            .Select(origin => new[]
            {
                $"{origin}: offered, used",
                FormattableString.Invariant($"{merge.Offered(origin):N0}, {merge.Used(origin):N0}"),
            }),
        ["Bars together", Number(merge.Bars)],
        ["In several sources, equal", Number(merge.Equal)],
        ["In several sources, different", Number(merge.Different)],
        ["Corrected", Number(merge.Corrected)],
        ["Unsound, left out", Number(merge.Rejected)],
        ["Ahead of the clock, left out", Number(merge.AheadOfClock)],
    ];

    private static string Number(int value) => FormattableString.Invariant($"{value:N0}");

    private static string Utc(long ticks) => FormattableString.Invariant($"{new DateTime(ticks):yyyy-MM-dd HH:mm:ss}");
}

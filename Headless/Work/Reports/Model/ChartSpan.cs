using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>A stretch of time that a chart marks.</summary>
/// <param name="Kind">What for.</param>
/// <param name="FromUtcTicks">Its begin.</param>
/// <param name="ToUtcTicks">Its end.</param>
/// <param name="Words">What a reader is told of it.</param>
public sealed record ChartSpan(ChartSpanKind Kind, long FromUtcTicks, long ToUtcTicks, string Words)
{
    /// <summary>The first bars of a backtest, on which a strategy's orders are ignored, if there are any.</summary>
    /// <param name="bars">The bars of the primary series.</param>
    /// <param name="required">The strategy's <c>BarsRequiredToTrade</c>.</param>
    internal static IEnumerable<ChartSpan> BeforeTrading(BarColumns bars, int required)
    {
        int last = Math.Min(required, bars.Count) - 1;
        if (last < 0) yield break;
        yield return new ChartSpan(
            ChartSpanKind.NotReady, bars.EndUtcTicks[0], bars.EndUtcTicks[last],
            FormattableString.Invariant($"before bar {required:N0}, the strategy's BarsRequiredToTrade"));
    }

    /// <summary>The phases of a start in which orders were not allowed.</summary>
    internal static IEnumerable<ChartSpan> Phases(IReadOnlyList<PhaseChange> phases, long untilUtcTicks)
    {
        for (int i = 0; i < phases.Count; i++)
        {
            long end = i + 1 < phases.Count ? phases[i + 1].UtcTicks : untilUtcTicks;
            if (phases[i].Phase is EnginePhase.Ready or EnginePhase.Stopped || end <= phases[i].UtcTicks) continue;
            yield return new ChartSpan(
                ChartSpanKind.NotReady, phases[i].UtcTicks, end, $"{phases[i].Phase}: {phases[i].Reason}");
        }
    }

    /// <summary>The gaps that an engine told.</summary>
    internal static IEnumerable<ChartSpan> Gaps(IEnumerable<Gap> gaps) => gaps.Select(gap => new ChartSpan(
        gap.IsQuiet ? ChartSpanKind.QuietGap : ChartSpanKind.UnknownGap, gap.FromUtcTicks, gap.ToUtcTicks,
        FormattableString.Invariant($"{gap.Bars:N0} intervals without a bar, {(gap.IsQuiet ? "no trade" : "unknown")}")));
}

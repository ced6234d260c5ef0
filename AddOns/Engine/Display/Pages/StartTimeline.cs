using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display.Pages;

/// <summary>
/// The start in bands of time: history, stream and phases, from the first phase until a little after orders were first allowed.
/// </summary>
public sealed class StartTimeline
{
    /// <summary>It ends this long after orders were first allowed; what comes then is no start.</summary>
    public static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(5);

    private StartTimeline(long from, long to, IReadOnlyList<TimelineBand> bands, int later)
    {
        FromUtcTicks = from;
        ToUtcTicks = to;
        Bands = bands;
        Later = later;
    }

    /// <summary>Begin, UTC ticks; 0 where nothing has begun.</summary>
    public long FromUtcTicks { get; }

    /// <summary>End, UTC ticks.</summary>
    public long ToUtcTicks { get; }

    /// <summary>The bands, those of one group together, each group in the order of time.</summary>
    public IReadOnlyList<TimelineBand> Bands { get; }

    /// <summary>Steps and phases that began after the end; they are in no band.</summary>
    public int Later { get; }

    /// <summary>Puts a start into bands.</summary>
    /// <param name="part">The start.</param>
    public static StartTimeline Of(StartupPart part)
    {
        if (part is null) throw new ArgumentNullException(nameof(part));
        if (part.Phases.Count == 0) return new StartTimeline(0, 0, Array.Empty<TimelineBand>(), part.Steps.Count);
        long begin = part.Phases[0].UtcTicks, end = Math.Max(begin, part.UntilUtcTicks);
        PhaseChange? ready = part.Phases.FirstOrDefault(change => change.Phase == EnginePhase.Ready);
        if (ready is not null) end = Math.Min(end, ready.UtcTicks + Afterwards.Ticks);
        var bands = new List<TimelineBand>();
        foreach (StartupStep step in part.Steps.Where(step => step.BeganUtcTicks <= end).OrderBy(IsOfStream))
        {
            bands.Add(Band(
                IsOfStream(step) ? "Stream" : "History", step.Name, step.BeganUtcTicks, Math.Min(step.EndedUtcTicks ?? end, end),
                string.Format(CultureInfo.InvariantCulture, "{0:N0} bars {1}", step.Bars, step.Detail).TrimEnd()));
        }

        if (part.FirstLiveBarUtcTicks is not 0 and long first)
            bands.Add(Band("Stream", "live bars", begin, end, "the first bar closed at " + UtcText.Of(first)));
        for (int i = 0; i < part.Phases.Count; i++)
        {
            PhaseChange phase = part.Phases[i];
            if (phase.UtcTicks > end) continue;
            long to = i + 1 < part.Phases.Count ? Math.Min(part.Phases[i + 1].UtcTicks, end) : end;
            bands.Add(Band("Phases", phase.Phase.ToString(), phase.UtcTicks, to, phase.Reason));
        }

        int later = part.Steps.Count(step => step.BeganUtcTicks > end) + part.Phases.Count(phase => phase.UtcTicks > end);
        return new StartTimeline(begin, end, bands, later);
    }

    /// <summary>The steps of the streams are named so, the platform's and that of a feed beside it.</summary>
    private static bool IsOfStream(StartupStep step) => step.Name.EndsWith(" stream", StringComparison.Ordinal);

    private static TimelineBand Band(string group, string name, long from, long to, string text) =>
        new(group, name, from, Math.Max(from, to), text);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display.Pages;

/// <summary>
/// The part of a page that shows a start: history and stream side by side, what joined them, what the model waited for. It is
/// HTML and SVG without code, the same in the page of a running engine and in that of a chart session.
/// </summary>
public sealed record StartupPart
{
    /// <summary>The style that it needs beside the page's own, which gives --ink, --faint and --line.</summary>
    public static string Style => TimelinePicture.Style;

    /// <summary>The steps in the order in which they began.</summary>
    public IReadOnlyList<StartupStep> Steps { get; init; } = Array.Empty<StartupStep>();

    /// <summary>Every phase entered, in order.</summary>
    public IReadOnlyList<PhaseChange> Phases { get; init; } = Array.Empty<PhaseChange>();

    /// <summary>End of the first live bar, UTC ticks; 0 without any.</summary>
    public long FirstLiveBarUtcTicks { get; init; }

    /// <summary>The newest instant that is known, UTC ticks: what goes on then has no end yet.</summary>
    public long UntilUtcTicks { get; init; }

    /// <summary>What the join found; empty before it.</summary>
    public IReadOnlyList<MergeLine> Merge { get; init; } = Array.Empty<MergeLine>();

    /// <summary>What the model needs and what is there.</summary>
    public IReadOnlyList<ReadinessItem> Readiness { get; init; } = Array.Empty<ReadinessItem>();

    /// <summary>The intervals of the window without a bar, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = Array.Empty<Gap>();

    /// <summary>The start of an engine, as far as it has come.</summary>
    public static StartupPart Of(EngineRow row)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        IEnumerable<long> known = row.Timeline.Select(step => step.EndedUtcTicks ?? step.BeganUtcTicks)
            .Concat(row.Phases.Select(phase => phase.UtcTicks)).Concat(new[] { row.LastBarUtcTicks });
        return new StartupPart
        {
            Steps = row.Timeline,
            Phases = row.Phases,
            FirstLiveBarUtcTicks = row.FirstLiveBarUtcTicks,
            UntilUtcTicks = known.Max(),
            Merge = row.Merge,
            Readiness = row.Readiness,
            Gaps = row.Gaps,
        };
    }

    /// <summary>Writes the part; every text in it is escaped.</summary>
    public string Html()
    {
        var timeline = StartTimeline.Of(this);
        var text = new StringBuilder("<h2 id=\"startup\">Start-up</h2>\n");
        text.Append(TimelinePicture.Of(timeline));
        if (timeline.Bands.Count == 0) text.Append("<p class=\"faint\">Nothing has begun.</p>\n");
        if (timeline.Later > 0)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture,
                "<p class=\"faint\">Steps and phases that came later and are not in the picture: {0:N0}.</p>\n",
                timeline.Later);
        }

        long begin = Steps.Count > 0 ? Steps[0].BeganUtcTicks : 0;
        Section(text, "phases", "Phases", PhaseLine.Columns, Phases.Select(PhaseLine.Of));
        Section(text, "steps", "Steps", TimelineLine.Columns, Steps.Select(step => TimelineLine.Of(step, begin)));
        Section(text, "merge", "Joined", MergeLine.Columns, Merge);
        Section(text, "readiness", "Readiness", ReadinessLine.Columns, Readiness.Select(ReadinessLine.Of));
        Section(text, "gaps", "Gaps of the window", GapLine.Columns, Gaps.Select(GapLine.Of));
        return text.ToString();
    }

    /// <summary>Writes a table under its heading.</summary>
    internal static void Section<TLine>(
        StringBuilder text, string id, string title, IReadOnlyList<Column> columns, IEnumerable<TLine> lines)
        where TLine : class =>
        text.Append("<h2>").Append(HtmlText.Escape(title)).Append("</h2>\n")
            .Append(HtmlTable.Of(id, title, columns, lines.ToArray()));
}

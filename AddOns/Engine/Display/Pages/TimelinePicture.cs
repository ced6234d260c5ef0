using System;
using System.Globalization;
using System.Text;

namespace NT8Bridge.Display.Pages;

/// <summary>
/// The start as a picture: a line for each band with its name above, so that no name hides another, however short its time was.
/// Widths are shares of the page's, heights and letters are not, and so a phone shows it as a screen does.
/// </summary>
internal static class TimelinePicture
{
    /// <summary>The style of the picture; its colours come from the page's.</summary>
    internal const string Style = @".timeline { display: block; width: 100%; }
.timeline text { fill: var(--ink); font-size: 12px; }
.timeline text.group { font-weight: 600; font-size: 13px; }
.timeline text.when { fill: var(--faint); }
.timeline line { stroke: var(--line); }
.timeline .history { fill: #3b82c4; }
.timeline .stream { fill: #1f9e89; }
.timeline .phases { fill: #8b5cc0; }
";

    private const int LaneHeight = 30;
    private const int BarHeight = 9;
    private const int GroupHeight = 24;
    private const int AxisHeight = 22;
    private const int Marks = 4;

    /// <summary>Letters of a name at most, of which a phone shows a line; a path is known by its end.</summary>
    private const int Letters = 36;

    /// <summary>Shares are in hundredths of a percent, so that no runtime writes a fraction in another way.</summary>
    private const long Whole = 10_000;

    /// <summary>Narrower than this no band is drawn: it would not be seen.</summary>
    private const long Narrowest = 60;

    /// <summary>Writes it; empty where nothing has begun.</summary>
    internal static string Of(StartTimeline timeline)
    {
        if (timeline.Bands.Count == 0) return string.Empty;
        var lanes = new StringBuilder();
        string group = string.Empty;
        int y = 0;
        foreach (TimelineBand band in timeline.Bands)
        {
            if (band.Group != group)
            {
                group = band.Group;
                y += GroupHeight;
                lanes.AppendFormat(
                    CultureInfo.InvariantCulture, "<text class=\"group\" x=\"0\" y=\"{0}\">{1}</text>\n", y - 6,
                    HtmlText.Escape(group));
            }

            lanes.Append(Lane(timeline, band, y));
            y += LaneHeight;
        }

        var text = new StringBuilder();
        text.AppendFormat(
            CultureInfo.InvariantCulture,
            "<svg class=\"timeline\" role=\"img\" aria-label=\"Timeline of the start: history, stream and phases\" "
            + "height=\"{0}\">\n",
            y + AxisHeight);
        for (int mark = 0; mark <= Marks; mark++) text.Append(Mark(timeline, mark, y));
        return text.Append(lanes).Append("</svg>\n").ToString();
    }

    private static string Lane(StartTimeline timeline, TimelineBand band, int y)
    {
        long from = Share(timeline, band.FromUtcTicks), to = Share(timeline, band.ToUtcTicks);
        long width = Math.Min(Whole, Math.Max(Narrowest, to - from));
        string length = ", " + TimelineLine.Seconds(band.ToUtcTicks - band.FromUtcTicks), name = band.Name + length;
        return string.Format(
            CultureInfo.InvariantCulture,
            "<g><title>{0}</title><text x=\"0\" y=\"{1}\">{2}</text>"
            + "<rect class=\"{3}\" x=\"{4}\" y=\"{5}\" width=\"{6}\" height=\"{7}\" rx=\"2\"/></g>\n",
            HtmlText.Escape(band.Text.Length > 0 ? name + ": " + band.Text : name), y + 13,
            HtmlText.Escape(Short(band.Name) + length),
            band.Group.ToLowerInvariant(), Percent(Math.Min(from, Whole - width)), y + 17, Percent(width), BarHeight);
    }

    private static string Short(string name) =>
        name.Length <= Letters ? name : name.Remove(0, name.Length - Letters + 1).Insert(0, "…");

    private static string Mark(StartTimeline timeline, int mark, int height)
    {
        long ticks = timeline.FromUtcTicks + ((timeline.ToUtcTicks - timeline.FromUtcTicks) / Marks * mark);
        string x = Percent(Whole / Marks * mark), anchor = mark == 0 ? "start" : mark == Marks ? "end" : "middle";
        return string.Format(
            CultureInfo.InvariantCulture,
            "<line x1=\"{0}\" x2=\"{0}\" y1=\"0\" y2=\"{1}\"/>"
            + "<text class=\"when\" x=\"{0}\" y=\"{2}\" text-anchor=\"{3}\">{4}</text>\n",
            x, height + 4, height + 17, anchor, UtcText.Of(ticks).Substring("yyyy-MM-dd ".Length));
    }

    private static long Share(StartTimeline timeline, long ticks)
    {
        long span = timeline.ToUtcTicks - timeline.FromUtcTicks;
        // Ticks of some hours times ten thousand are far below the end of a long.
        return span == 0 ? 0 : Math.Min(Whole, Math.Max(0, (ticks - timeline.FromUtcTicks) * Whole / span));
    }

    private static string Percent(long share) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1:00}%", share / 100, share % 100);
}

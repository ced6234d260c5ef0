using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NT8Bridge.Startup;

namespace NT8Bridge.Display;

/// <summary>An engine's row in words for a text box on a chart.</summary>
public static class RowText
{
    /// <summary>Phase, warm-up countdown, readiness, gaps, feed, and the last signal with its reasons, one line each.</summary>
    public static string Of(EngineRow row)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        var lines = new List<string>
        {
            row.Phase is { } phase ? phase + (row.Reason.Length > 0 ? ": " + row.Reason : string.Empty) : "chart only: no strategy runs here",
        };
        if (row.Phase == EnginePhase.WarmingUp)
            lines.Add(string.Format(CultureInfo.InvariantCulture, "warm-up: {0:mm\\:ss} to go", row.WarmupRemaining));
        lines.Add(Readiness(row));
        if (row.QuietGaps + row.UnknownGaps > 0)
            lines.Add(string.Format(CultureInfo.InvariantCulture, "gaps: {0} bars quiet, {1} unknown", row.QuietGaps, row.UnknownGaps));
        lines.Add("feed: " + row.Feed + (row.SideFeed == "none" ? string.Empty : "; side feed: " + row.SideFeed));
        if (row.SaveProblem.Length > 0) lines.Add("not saved: " + row.SaveProblem);
        lines.Add(row.Signals.Count > 0 ? row.Signals[0].ToString() : "no signal yet");
        return string.Join("\n", lines);
    }

    /// <summary>One line for a list of engines.</summary>
    public static string Line(EngineRow row)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        return string.Format(
            CultureInfo.InvariantCulture, "{0}  {1}  {2} of {3} bars  {4} unknown gaps  {5}",
            row.Instrument, row.Phase, row.Bars, row.BarsNeeded, row.UnknownGaps,
            row.Phase == EnginePhase.WarmingUp ? string.Format(CultureInfo.InvariantCulture, "{0:mm\\:ss} to go", row.WarmupRemaining) : string.Empty).TrimEnd();
    }

    /// <summary>Everything about one engine: the text box, the start-up time line, readiness, signals, and differences.</summary>
    public static string Details(EngineRow row)
    {
        var text = new StringBuilder(Of(row)).Append("\n\nSTART-UP\n");
        foreach (TimelineStep step in row.Timeline)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture, "{0,7:0.0} s  {1,8}  {2,6} bars  {3}{4}\n",
                step.Begin.TotalSeconds,
                step.Length is { } length ? length.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s" : "running",
                step.Bars, step.Name, step.Detail.Length > 0 ? ": " + step.Detail : string.Empty);
        }

        if (row.FeedNotes.Count > 0) text.Append("\nFEEDS\n");
        foreach (FeedNote note in row.FeedNotes)
            text.AppendFormat(CultureInfo.InvariantCulture, "{0:HH:mm:ss}  {1}\n", new DateTime(note.UtcTicks), note.Text);
        text.Append("\nREADINESS\n");
        foreach (ReadinessItem item in row.Readiness)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture, "{0}  {1}: {2} of {3} {4}\n", item.IsMet ? "ok     " : "missing",
                item.Name, item.Present, Needed(item), item.Unit);
        }

        text.Append("\nSIGNALS\n");
        foreach (Signal signal in row.Signals) text.Append(signal).Append('\n');
        text.AppendFormat(CultureInfo.InvariantCulture, "\nDIFFERENCES ({0})\n", row.DifferenceCount);
        foreach (MergeDifference difference in row.Differences)
            text.Append(difference.KeptOrigin).Append(' ').Append(difference.Kept).Append("  instead of  ").Append(difference.OtherOrigin).Append(' ').Append(difference.Other).Append('\n');
        return text.ToString();
    }

    private static string Needed(ReadinessItem item) =>
        item.Needed == int.MaxValue ? "all" : item.Needed.ToString(CultureInfo.InvariantCulture);

    private static string Readiness(EngineRow row)
    {
        string window = string.Format(CultureInfo.InvariantCulture, "window: {0} of {1} bars", row.Bars, row.BarsNeeded);
        ReadinessItem? missing = row.Readiness.FirstOrDefault(item => !item.IsMet);
        return missing is null
            ? window + "; ready"
            : window + string.Format(
                CultureInfo.InvariantCulture, "; {0} has {1} of {2} {3}", missing.Name, missing.Present, Needed(missing), missing.Unit);
    }
}

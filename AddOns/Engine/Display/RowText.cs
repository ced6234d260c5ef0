using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Live.Start;

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
            row.Phase is { } phase
                ? phase + (row.Reason.Length > 0 ? ": " + row.Reason : string.Empty)
                : "chart only: no strategy runs here",
        };
        if (row.Phase == EnginePhase.WarmingUp)
            lines.Add(string.Format(CultureInfo.InvariantCulture, "warm-up: {0:mm\\:ss} to go", row.WarmupRemaining));
        lines.Add(Readiness(row));
        if (row.Phase is not null)
        {
            lines.Add(string.Format(
                CultureInfo.InvariantCulture, "gaps: {0} bars quiet, {1} unknown", row.QuietGaps, row.UnknownGaps));
        }

        lines.Add("feed: " + row.Feed + (row.SideFeed == "none" ? string.Empty : "; side feed: " + row.SideFeed));
        if (row.SaveProblem.Length > 0) lines.Add("cache not saved: " + row.SaveProblem);
        lines.AddRange(row.Problems);
        lines.Add("model: " + row.Model);
        lines.Add(row.Signals.Count > 0 ? row.Signals[0].ToString() : "no signal yet");
        return string.Join("\n", lines);
    }

    /// <summary>Phase and reason of an engine, the outcome of the last command, and every problem, one line each.</summary>
    public static IReadOnlyList<string> Notices(EngineRow row)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        var notices = new List<string>();
        if (row.Reason.Length > 0) notices.Add(row.Phase + ": " + row.Reason);
        if (row.Outcome.Length > 0) notices.Add(row.Outcome);
        if (row.SaveProblem.Length > 0) notices.Add("cache not saved: " + row.SaveProblem);
        notices.AddRange(row.Problems);
        return notices;
    }

    private static string Readiness(EngineRow row)
    {
        string window = string.Format(CultureInfo.InvariantCulture, "window: {0} of {1} bars", row.Bars, row.BarsNeeded);
        ReadinessItem? missing = row.Readiness.FirstOrDefault(item => !item.IsMet);
        return missing is null
            ? window + "; ready"
            : window + string.Format(
                CultureInfo.InvariantCulture, "; {0} has {1} of {2} {3}", missing.Name, missing.Present,
                ReadinessLine.NeededOf(missing), missing.Unit);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The engine's signals as marks over the bars.</summary>
internal static class SignalMarks
{
    /// <summary>Signals beyond these, the newest being kept, are said and not shown.</summary>
    private const int Most = 50_000;

    /// <summary>
    /// Texts of the rules that spoke, each once, and for each signal four numbers: bar, 1 for buy and −1 for sell, score, which
    /// of the texts.
    /// </summary>
    public static object Of(IReadOnlyList<ChartSignal> signals, BarColumns bars)
    {
        if (bars.Count == 0) return new { rules = Array.Empty<string>(), rows = Array.Empty<double[]>() };
        Dictionary<string, int> rules = [];
        double[][] rows =
        [
            .. signals.TakeLast(Most).Select(signal =>
            {
                if (!rules.TryGetValue(signal.Rules, out int rule)) rules.Add(signal.Rules, rule = rules.Count);
                return new[] { BarPlace.Of(signal.UtcTicks, bars), signal.IsBuy ? 1 : -1, signal.Score, rule };
            }),
        ];
        return new { rules = rules.Keys.ToArray(), rows };
    }

    /// <summary>What there is to say of signals that are not shown; null where all are.</summary>
    public static string? LeftOut(IReadOnlyList<ChartSignal> signals) => signals.Count <= Most ? null
        : FormattableString.Invariant($"{signals.Count - Most:N0} older signals are not on the chart: the newest {Most:N0} are");
}

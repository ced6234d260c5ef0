using System;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Display;

/// <summary>Signals as lines of a CSV file, oldest first.</summary>
public static class SignalTable
{
    private static readonly string[] Heading = { "end_utc,signal,score,close,rules" };

    /// <summary>
    /// A heading, then one line a signal: end of the bar in UTC, direction, score, close, and the names of the rules that spoke,
    /// separated by "|".
    /// </summary>
    public static string[] Lines(SignalCache signals)
    {
        if (signals is null) throw new ArgumentNullException(nameof(signals));
        return Heading.Concat(Enumerable.Range(0, signals.Count).Select(i => Line(signals[signals.Count - 1 - i]))).ToArray();
    }

    private static string Line(Signal signal) => string.Format(
        CultureInfo.InvariantCulture, "{0:yyyy-MM-ddTHH:mm:ssZ},{1},{2:R},{3:R},\"{4}\"",
        new DateTime(signal.EndUtcTicks, DateTimeKind.Utc), signal.Direction, signal.Score, signal.Close,
        string.Join("|", signal.RuleNames()).Replace("\"", "\"\""));
}

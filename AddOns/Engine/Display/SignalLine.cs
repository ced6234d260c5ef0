using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Display;

/// <summary>A signal as a line of the window.</summary>
public sealed record SignalLine(string Time, string Direction, string Score, string Close, string Rules)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("Bar end (UTC)", nameof(Time), 140), new Column("Signal", nameof(Direction), 60),
        new Column("Score", nameof(Score), 60),
        new Column("Close", nameof(Close), 90), new Column("Rules that spoke", nameof(Rules), 560),
    };

    /// <summary>The line of a signal.</summary>
    public static SignalLine Of(Signal signal) => new(
        UtcText.Of(signal.EndUtcTicks),
        signal.Direction.ToString(), signal.Score.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture),
        signal.Close.ToString(CultureInfo.InvariantCulture), string.Join(", ", signal.RuleNames()));
}

using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// The chosen combination on the days at the end of the data that were held back: search, walk-forward and statistics knew
/// nothing of them, and it is run on them once, after all is chosen.
/// </summary>
public sealed record Incubation
{
    /// <summary>First trading day.</summary>
    public required DateTime Begin { get; init; }

    /// <summary>Last trading day.</summary>
    public required DateTime End { get; init; }

    /// <summary>Number of trading days.</summary>
    public required int Days { get; init; }

    /// <summary>The combination; null when no run traded, so that none was chosen.</summary>
    public required IReadOnlyDictionary<string, string>? Chosen { get; init; }

    /// <summary>Its value that is ranked by, on these days.</summary>
    public double Rank { get; init; } = double.NaN;

    /// <summary>Its net profit on these days.</summary>
    public double NetProfit { get; init; }

    /// <summary>Its largest drawdown on these days, 0 or less.</summary>
    public double MaxDrawdown { get; init; }

    /// <summary>Its trades on these days.</summary>
    public int Trades { get; init; }

    /// <summary>What it earned a trading day before, on the days that were searched.</summary>
    public double DailyBefore { get; init; } = double.NaN;

    /// <summary>What it earned a trading day on these days.</summary>
    public double Daily => NetProfit / Days;

    /// <summary>Why its run failed; null when it came to its end.</summary>
    public WorkText? Error { get; init; }
}

using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>One step of a walk-forward: what was chosen, and what it brought afterwards.</summary>
public sealed record WalkForwardStep
{
    /// <summary>First trading day of the optimization period.</summary>
    public required DateTime OptimizationBegin { get; init; }

    /// <summary>First trading day of the test period.</summary>
    public required DateTime TestBegin { get; init; }

    /// <summary>Last trading day of the test period.</summary>
    public required DateTime TestEnd { get; init; }

    /// <summary>Trading days of the optimization period.</summary>
    public required int OptimizationDays { get; init; }

    /// <summary>Trading days of the test period.</summary>
    public required int TestDays { get; init; }

    /// <summary>The best combination of the optimization period; null when none traded in it.</summary>
    public required IReadOnlyDictionary<string, string>? Chosen { get; init; }

    /// <summary>Its value that is ranked by, in the optimization period.</summary>
    public double Rank { get; init; } = double.NaN;

    /// <summary>Its net profit in the optimization period.</summary>
    public double InSample { get; init; }

    /// <summary>Its net profit in the test period.</summary>
    public double OutOfSample { get; init; }

    /// <summary>Its trades in the test period.</summary>
    public int Trades { get; init; }

    /// <summary>Why its run in the test period failed; null when it came to its end.</summary>
    public WorkText? Error { get; init; }
}

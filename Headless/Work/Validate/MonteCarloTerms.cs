using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>How a Monte Carlo simulation is made.</summary>
public sealed record MonteCarloTerms
{
    /// <summary>Number of simulated lists of trades.</summary>
    public int Runs { get; init; } = 1000;

    /// <summary>Share of the trades that are missed, 0 to 1.</summary>
    public double Skipped { get; init; } = 0.1;

    /// <summary>Mean number of trades in a block; null for the cube root of the number of trades.</summary>
    public double? MeanBlock { get; init; }

    /// <summary>
    /// For each trade the amount by which one of its two fills slips at most, in the currency of the profits; each fill slips by
    /// any part of it. Empty for none.
    /// </summary>
    public IReadOnlyList<double> LargestSlip { get; init; } = [];

    /// <summary>At how many points of the list of trades the bands of the equity are told, at most.</summary>
    public int Points { get; init; } = 100;

    /// <summary>Determines what is drawn.</summary>
    public ulong Seed { get; init; } = 1;
}

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>How a genetic search breeds: the parameters of NinjaTrader's genetic optimizer, with its defaults.</summary>
public sealed record GeneticTerms
{
    /// <summary>Number of generations.</summary>
    public int Generations { get; init; } = 5;

    /// <summary>Combinations of a generation.</summary>
    public int GenerationSize { get; init; } = 25;

    /// <summary>Percentage of the children that mix two parents; the others begin as the better one.</summary>
    public double CrossoverRate { get; init; } = 80;

    /// <summary>Percentage of a child's values that change.</summary>
    public double MutationRate { get; init; } = 2;

    /// <summary>How far a value changes at most, as a percentage of its range.</summary>
    public double MutationStrength { get; init; } = 25;

    /// <summary>Percentage of a generation that lives on when the search begins anew.</summary>
    public double ResetSize { get; init; } = 3;

    /// <summary>Percentage of a generation, its best, by which it is told whether anything still changes.</summary>
    public double StabilitySize { get; init; } = 4;

    /// <summary>After so many generations without a change among these the search begins anew.</summary>
    public int ConvergenceThreshold { get; init; } = 20;
}

using NT8Bridge.Headless.Work.Optimize.Searches;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>A strategy to run with combinations of parameters.</summary>
public sealed record OptimizeRequest
{
    /// <summary>Class name of the strategy.</summary>
    public required string Strategy { get; init; }

    /// <summary>The combinations.</summary>
    public required ParameterGrid Grid { get; init; }

    /// <summary>What makes one run better than another.</summary>
    public Ranking Ranking { get; init; } = Ranking.Parse("netProfit");

    /// <summary>Which of the combinations are run.</summary>
    public SearchTerms Search { get; init; } = new();

    /// <summary>
    /// The folder in which the runs are kept while they come, and from which those are taken that are there already; null for
    /// none.
    /// </summary>
    public string? Out { get; init; }

    /// <summary>Class name of the script that chooses among the combinations; null to run them all.</summary>
    public string? Optimizer { get; init; }

    /// <summary>Whether each run gets scripts loaded for it alone, so that no static field outlives it.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Runs with fewer trades are ranked behind all others; 0 for none.</summary>
    public int MinTrades { get; init; }

    /// <summary>How the best run is validated; null where nobody asks for it.</summary>
    public ValidateTerms? Validate { get; init; }

    /// <summary>Data, scripts and terms.</summary>
    public required RunSettings Settings { get; init; }
}

using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>Strategies and instruments to run on one account.</summary>
public sealed record PortfolioRequest
{
    /// <summary>The runs, in their order.</summary>
    public required IReadOnlyList<PortfolioRun> Runs { get; init; }
}

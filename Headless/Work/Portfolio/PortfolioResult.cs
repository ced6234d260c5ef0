using System.Collections.Generic;
using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>The runs of a portfolio and what they gave together.</summary>
public sealed record PortfolioResult
{
    /// <summary>Names of the runs, in the order of the request.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The runs that were made, in that order; after one that failed no other was.</summary>
    public required IReadOnlyList<BacktestResult> Runs { get; init; }

    /// <summary>What they gave together; null where a run failed.</summary>
    public required PortfolioReport? Report { get; init; }

    /// <summary>Why the portfolio has no result; null when it has one.</summary>
    public required WorkText? Error { get; init; }

    /// <summary>What the results rest on and a reader has to know first, a sentence each with the name of its run.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

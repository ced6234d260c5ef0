using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>Stored runs side by side.</summary>
public sealed record ResultsComparison
{
    /// <summary>Version of what <c>--json</c> writes of it; the page about the JSON tells what changed.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The runs, in the order of the request.</summary>
    public required IReadOnlyList<ComparedRun> Runs { get; init; }

    /// <summary>The summaries side by side.</summary>
    public required IReadOnlyList<ComparedStatistic> Statistics { get; init; }

    /// <summary>The terms side by side.</summary>
    public required IReadOnlyList<ComparedTerm> Terms { get; init; }

    /// <summary>Equity and drawdown by day.</summary>
    public required IReadOnlyList<ComparedDay> Days { get; init; }

    /// <summary>The trades of each run but the first beside those of the first.</summary>
    public required IReadOnlyList<ComparedTrades> Trades { get; init; }

    /// <summary>What a reader has to know first, a sentence each: of the comparison, then of each run.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

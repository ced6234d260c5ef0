using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>Stored results of backtests to look at side by side.</summary>
public sealed record ResultsRequest
{
    /// <summary>The files that <c>--json</c> wrote, each once; the others are compared with the first.</summary>
    public required IReadOnlyList<string> Files { get; init; }
}

using System.Collections.Generic;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The runs of an optimisation that came to an end, in the order in which they were asked for.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="IsInterrupted">Whether the user stopped the optimisation before all were made.</param>
/// <param name="Left">Number of runs that were not made; null where it is not known.</param>
internal sealed record RunsMade(IReadOnlyList<OptimizedRun> Runs, bool IsInterrupted, long? Left)
{
    /// <summary>How many of them were not made, because an earlier process or command had kept them.</summary>
    public int Kept { get; init; }

    /// <summary>How they were chosen; null where a script's optimizer did.</summary>
    public SearchTold? Search { get; init; }
}

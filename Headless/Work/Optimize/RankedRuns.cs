using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The order of the runs of an optimisation that came to their end.</summary>
internal static class RankedRuns
{
    /// <summary>
    /// The runs, best first; equal ones in the order in which they were asked for. Behind them, in the same order, those with
    /// fewer trades than a reader would believe, and last those without any, whatever they are ranked by.
    /// </summary>
    public static IReadOnlyList<OptimizedRun> Of(Ranking ranking, IReadOnlyList<OptimizedRun> runs, int minTrades) =>
    [
        .. ranking.Order(runs.Where(run => run.HasTraded && !run.HasFewer(minTrades)), run => run.Rank),
        .. ranking.Order(runs.Where(run => run.HasTraded && run.HasFewer(minTrades)), run => run.Rank),
        .. runs.Where(run => run.Error is null && !run.HasTraded),
    ];
}

using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The order of the runs of an optimisation that came to their end.</summary>
internal static class RankedRuns
{
    private const int Failed = 0;
    private const int Idle = 1;
    private const int Few = 2;
    private const int Enough = 3;

    /// <summary>
    /// The runs, best first; equal ones in the order in which they were asked for. Behind them, in the same order, those with
    /// fewer trades than a reader would believe, and last those without any, whatever they are ranked by.
    /// </summary>
    public static IReadOnlyList<OptimizedRun> Of(Ranking ranking, IReadOnlyList<OptimizedRun> runs, int minTrades) =>
        [.. runs.Where(run => run.Error is null).OrderByDescending(run => Fitness(ranking, run, minTrades))];

    /// <summary>Where a run stands in that order; those without a trade are all alike.</summary>
    public static RunFitness Fitness(Ranking ranking, OptimizedRun run, int minTrades) =>
        run.Error is not null ? new RunFitness(Failed, double.NegativeInfinity)
            : !run.HasTraded ? new RunFitness(Idle, double.NegativeInfinity)
            : new RunFitness(run.HasFewer(minTrades) ? Few : Enough, ranking.Goodness(run.Rank));
}

using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The runs of an optimisation, best first.</summary>
public sealed record OptimizeResult
{
    /// <summary>Class name of the strategy.</summary>
    public required string Strategy { get; init; }

    /// <summary>Class name of the script that chose the runs; null when all of the grid were made.</summary>
    public required string? Optimizer { get; init; }

    /// <summary>What the runs are ranked by.</summary>
    public required Ranking Ranking { get; init; }

    /// <summary>What the optimizer of a script said; empty without one.</summary>
    public required ScriptJournal Output { get; init; }

    /// <summary>
    /// The runs that came to their end, best first; equal ones in the order in which they were asked for. Those with fewer
    /// trades than <see cref="MinTrades"/> come behind them, and those that never traded come last whatever they are ranked by: a
    /// ratio or a loss of nothing is no merit.
    /// </summary>
    public required IReadOnlyList<OptimizedRun> Ranked { get; init; }

    /// <summary>The runs that failed, in the order in which they were asked for.</summary>
    public required IReadOnlyList<OptimizedRun> Failed { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Whether the user stopped the optimisation, so that the result holds the runs that were over by then.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>
    /// Number of runs that were asked for and not made to their end; null where an optimizer had not said how many.
    /// </summary>
    public long? Left { get; init; } = 0;

    /// <summary>
    /// Whether the runs depend on their order; null where that was not asked: an optimizer chose, each run was isolated, or the
    /// user interrupted.
    /// </summary>
    public OrderCheck? Order { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>The best run; null when none traded.</summary>
    public OptimizedRun? Best => Ranked.Count > 0 && Ranked[0].HasTraded ? Ranked[0] : null;

    /// <summary>Number of runs that came to their end without a trade.</summary>
    public int WithoutTrades => Ranked.Count(run => !run.HasTraded);

    /// <summary>Runs with fewer trades are ranked behind all others; 0 for none.</summary>
    public int MinTrades { get; init; }

    /// <summary>Number of runs with at least one trade and fewer than <see cref="MinTrades"/>.</summary>
    public int WithFewTrades => Ranked.Count(run => run.HasTraded && run.HasFewer(MinTrades));

    /// <summary>How likely the best run is luck; null where nobody asked, or the user interrupted.</summary>
    public ValidationResult? Validation { get; init; }

    /// <summary>How the runs were chosen; null where a script's optimizer did.</summary>
    public SearchTold? Search { get; init; }

    /// <summary>
    /// How many of the runs were not made, because an earlier command had kept them; 0 without a folder that keeps them.
    /// </summary>
    public int Resumed { get; init; }

    /// <summary>Number of runs.</summary>
    public int Runs => Ranked.Count + Failed.Count;
}

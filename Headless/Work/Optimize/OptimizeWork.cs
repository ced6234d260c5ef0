using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Runs a strategy with every combination of parameters, on all cores, and ranks the runs.</summary>
public static class OptimizeWork
{
    /// <summary>
    /// Runs all combinations; runs that fail are in the result. Where it is cancelled, the result holds the runs that were over.
    /// </summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled before a run was over.</exception>
    public static OptimizeResult Run(
        OptimizeRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var setup = RunSetup.Load(request.Settings, progress, cancellation);
        Type strategy = setup.StrategyToRun(request.Strategy);
        Ranking ranking = request.Ranking.With(setup.Kind<OptimizationFitness>());
        Type? optimizer = OptimizerWork.Find(request.Optimizer, setup);
        GridValues.Check(request.Grid, strategy);
        ScriptJournal journal = new();
        Iterations iterations = new(setup, strategy, ranking, request.IsIsolated, cancellation);
        RunsMade made = optimizer is null
            ? new GridRuns(request.Grid, iterations, setup.Limits.Watch, Share(strategy, request.Grid, progress))
                .Run(cancellation)
            : OptimizerWork.Run(
                setup, iterations, strategy, optimizer, request.Grid, ranking, journal,
                new StepShare(progress, strategy.Name + ": " + optimizer.Name), cancellation);
        IReadOnlyList<OptimizedRun> runs = made.Runs;
        OrderCheck? order = optimizer is null && !request.IsIsolated && !made.IsInterrupted
            ? OrderCheck.Of(runs, iterations, cancellation)
            : null;
        return new OptimizeResult
        {
            Strategy = strategy.Name,
            Optimizer = optimizer?.Name,
            Ranking = ranking,
            Output = journal,
            Ranked =
            [
                .. ranking.Order(runs.Where(run => run.HasTraded), run => run.Rank),
                .. runs.Where(run => run.Error is null && !run.HasTraded),
            ],
            Failed = [.. runs.Where(run => run.Error is not null)],
            IsInterrupted = made.IsInterrupted,
            Left = made.Left,
            Order = order,
            Warnings = [.. setup.Warnings, .. setup.Limits.Watch.Incidents],
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }

    private static StepShare Share(Type strategy, ParameterGrid grid, IProgress<WorkProgress>? progress) =>
        new(progress, string.Create(CultureInfo.InvariantCulture, $"{strategy.Name}: {grid.Count:N0} runs"));
}

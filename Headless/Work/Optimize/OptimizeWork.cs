using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
        Type strategy = setup.Strategy(request.Strategy);
        Ranking ranking = request.Ranking.With(setup.Kind<OptimizationFitness>());
        Type? optimizer = OptimizerWork.Find(request.Optimizer, setup);
        GridValues.Check(request.Grid, strategy);
        ScriptJournal journal = new();
        RunsMade made = optimizer is null
            ? RunAll(setup, strategy, request.Grid, ranking, progress, cancellation)
            : OptimizerWork.Run(
                setup, strategy, optimizer, request.Grid, ranking, journal,
                new StepShare(progress, strategy.Name + ": " + optimizer.Name), cancellation);
        IReadOnlyList<OptimizedRun> runs = made.Runs;
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
            Warnings = setup.Data.Warnings,
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }

    private static RunsMade RunAll(
        RunSetup setup, Type strategy, ParameterGrid grid, Ranking ranking, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        StepShare share = new(progress, string.Create(CultureInfo.InvariantCulture, $"{strategy.Name}: {grid.Count:N0} runs"));
        Iterations iterations = new(setup, strategy, ranking, cancellation);
        var runs = new OptimizedRun?[grid.Count];
        int done = 0;

        try
        {
            // The first run alone: it tells of wrong parameters, and of whether the strategy wants to be made anew for each run.
            One(0);
            Parallel.For(
                1, grid.Count,
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                One);
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<WrongRequestException>().FirstOrDefault() is { } wrong)
        {
            throw new WrongRequestException(wrong.Part, $"{wrong.Reason}", e);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && runs.Any(run => run is not null))
        {
            // What is over is told: it may be the work of hours.
        }

        OptimizedRun[] over = [.. runs.OfType<OptimizedRun>()];
        return new RunsMade(over, over.Length < runs.Length, runs.Length - over.Length);

        void One(int position)
        {
            IReadOnlyDictionary<string, string> chosen = grid[position];
            IEnumerable<KeyValuePair<string, object>> values =
                chosen.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value));
            runs[position] = iterations.Run(chosen, values).Run;
            share.Report((double)Interlocked.Increment(ref done) / grid.Count);
        }
    }
}

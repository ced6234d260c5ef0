using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Runs a strategy with every combination of parameters, on all cores, and ranks the runs.</summary>
public static class OptimizeWork
{
    /// <summary>Runs all combinations; runs that fail are in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OptimizeResult Run(
        OptimizeRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using RunSetup setup = RunSetup.Load(request.Settings, progress, cancellation);
        Type strategy = setup.Strategy(request.Strategy);
        string step = string.Create(CultureInfo.InvariantCulture, $"{strategy.Name}: {request.Grid.Count:N0} runs");
        OptimizedRun[] runs = RunAll(setup, strategy, request, new StepShare(progress, step), cancellation);
        return new OptimizeResult
        {
            Strategy = strategy.Name,
            Ranked = [.. request.Ranking.Order(runs.Where(run => run.Error is null), run => run.Rank)],
            Failed = [.. runs.Where(run => run.Error is not null)],
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }

    private static OptimizedRun[] RunAll(
        RunSetup setup, Type strategy, OptimizeRequest request, StepShare share, CancellationToken cancellation)
    {
        ParameterGrid grid = request.Grid;
        OptimizedRun[] runs = new OptimizedRun[grid.Count];
        int done = 0;

        // The first run alone: it tells of wrong parameters, and of whether the strategy wants to be made anew for each run.
        StrategyBase? kept = null;
        runs[0] = One(0, ref kept);
        try
        {
            Parallel.For(
                1, grid.Count,
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                () => Interlocked.Exchange(ref kept, null),
                (position, _, own) =>
                {
                    runs[position] = One(position, ref own);
                    return own;
                },
                _ => { });
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<WrongRequestException>().FirstOrDefault() is { } wrong)
        {
            throw new WrongRequestException(wrong.Part, $"{wrong.Reason}", e);
        }

        return runs;

        OptimizedRun One(int position, ref StrategyBase? own)
        {
            IReadOnlyDictionary<string, string> chosen = grid[position];
            Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
            foreach ((string name, string value) in chosen) parameters[name] = value;
            Trial trial = Trial.Run(setup, strategy, parameters, null, cancellation, own);
            StrategyBase? ran = trial.Script as StrategyBase;
            own = trial.Error is null && ran is { IsInstantiatedOnEachOptimizationIteration: false } ? ran : null;
            share.Report((double)Interlocked.Increment(ref done) / grid.Count);
            return new OptimizedRun(chosen, trial, ran?.SystemPerformance, request.Ranking.Statistic);
        }
    }
}

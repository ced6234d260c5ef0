using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Runs a strategy with combinations of parameters, on all cores, and ranks the runs.</summary>
public static class OptimizeWork
{
    /// <summary>
    /// Runs the combinations that the search asks for; runs that fail are in the result. Where it is cancelled, the result holds
    /// the runs that were over.
    /// </summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled before a run was over.</exception>
    public static OptimizeResult Run(
        OptimizeRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        SearchCheck.Of(request);
        CheckValidation(request);
        using var all = RunSetup.Load(request.Settings, progress, cancellation);
        Type strategy = all.StrategyToRun(request.Strategy);
        Ranking ranking = request.Ranking.With(all.Kind<OptimizationFitness>());
        Type? optimizer = OptimizerWork.Find(request.Optimizer, all);
        GridValues.Check(request.Grid, strategy);
        using RunDataset? dataset = request.Out is { } folder
            ? RunDataset.Open(folder, request.Grid, DatasetRequest.Of(request, all, ranking))
            : null;
        var incubation = IncubationRun.Of(request, all);
        RunSetup setup = incubation?.Before(cancellation) ?? all;
        setup.Data.Store.NoteApproximate(dataset?.Approximate ?? []);
        ScriptJournal journal = new();
        MarketDays? days = request.Validate is null && dataset is null ? null
            : incubation?.DaysBefore ?? MarketDays.Of(setup.Data);
        Iterations iterations = new(setup, strategy, ranking, request.IsIsolated, cancellation, days, "", dataset);
        RunsMade made = optimizer is null
            ? new SearchRuns(
                request, request.Search.Begin(request.Grid.Space), iterations, ranking, setup.Limits.Watch,
                Share(strategy, request, progress)).Run(cancellation)
            : OptimizerWork.Run(
                setup, iterations, strategy, optimizer, request.Grid, ranking, journal,
                new StepShare(progress, strategy.Name + ": " + optimizer.Name), cancellation);
        IReadOnlyList<OptimizedRun> runs = made.Runs;
        OrderCheck? order = optimizer is null && !request.IsIsolated && !made.IsInterrupted
            ? OrderCheck.Of(runs, iterations, cancellation)
            : null;
        IReadOnlyList<OptimizedRun> ranked = RankedRuns.Of(ranking, runs, request.MinTrades);
        (ValidationResult? validation, bool isInterrupted) =
            request.Validate is { } terms && !made.IsInterrupted ? Validate(terms) : (null, made.IsInterrupted);
        dataset?.Close();
        return new OptimizeResult
        {
            Strategy = strategy.Name,
            Optimizer = optimizer?.Name,
            Search = made.Search,
            Resumed = dataset is null ? 0 : made.Kept,
            Ranking = ranking,
            Output = journal,
            Ranked = ranked,
            MinTrades = request.MinTrades,
            Validation = validation,
            Failed = [.. runs.Where(run => run.Error is not null)],
            IsInterrupted = isInterrupted,
            Left = made.Left,
            Order = order,
            Warnings = [.. setup.Warnings, .. setup.Limits.Watch.Incidents],
            Files = all.Data.Files,
            BarsReplaced = all.Data.BarsReplaced,
        };

        (ValidationResult? Result, bool IsInterrupted) Validate(ValidateTerms terms)
        {
            try
            {
                Validation asked = new(setup, strategy, request, ranking, iterations, days!, progress, dataset, cancellation);
                ValidationResult result = asked.Run(ranked, terms);
                OptimizedRun? best = ranked.FirstOrDefault(run => run.HasTraded);
                return (result with { Incubation = incubation?.Run(request, strategy, best, dataset, cancellation) }, false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // The runs are made and are told.
                return (null, true);
            }
        }
    }

    private static void CheckValidation(OptimizeRequest request)
    {
        if (request.Validate is not { } terms) return;
        if (request.Optimizer is not null)
        {
            throw new WrongRequestException(
                RequestPart.Validate, $"it compares all of the grid, and {RequestPart.Optimizer} chooses from it.");
        }

        long runs = request.Search.Begin(request.Grid.Space).Planned;
        if (runs > ValidateTerms.MostRuns)
        {
            throw new WrongRequestException(
                RequestPart.Validate, $"it compares at most {ValidateTerms.MostRuns:N0} runs, and these are {runs:N0}.");
        }

        foreach (int? length in new[] { terms.OptimizationDays, terms.TestDays })
        {
            if (length is < 1)
                throw new WrongRequestException(RequestPart.Validate, $"a period of {length} days is none of 1 or more.");
        }
    }

    private static StepShare Share(Type strategy, OptimizeRequest request, IProgress<WorkProgress>? progress)
    {
        long runs = request.Search.Begin(request.Grid.Space).Planned;
        return new StepShare(progress, string.Create(CultureInfo.InvariantCulture, $"{strategy.Name}: {runs:N0} runs"));
    }
}

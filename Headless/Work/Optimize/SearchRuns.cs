using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Optimize.Searches;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Makes every run that a search asks for and nobody has kept, a batch after the other, on all cores.</summary>
internal sealed class SearchRuns(
    OptimizeRequest request, ISearch search, Iterations iterations, Ranking ranking, IRunWatch watch, StepShare share)
{
    private readonly ParameterGrid _grid = request.Grid;
    private readonly List<OptimizedRun> _over = [];
    private readonly List<RunFitness> _fitness = [];
    private readonly List<SearchBatch> _batches = [];
    private OptimizedRun? _best;
    private bool _isFirstMade;
    private int _kept;
    private int _done;
    private volatile bool _isLate;

    /// <summary>All runs; where it is cancelled, those that were over.</summary>
    /// <exception cref="WrongRequestException">The strategy does not take the values.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before a run was over.</exception>
    public RunsMade Run(CancellationToken cancellation)
    {
        bool isInterrupted = false;
        while (!isInterrupted && search.Next(_fitness) is { Count: > 0 } batch) isInterrupted = !Make(batch, cancellation);
        return new RunsMade([.. _over], isInterrupted, isInterrupted ? search.Planned - _over.Count : 0)
        {
            Kept = _kept, Search = new SearchTold(
                request.Search, _grid.Count, [.. _batches], search is GeneticSearch genetic ? genetic.Resets : 0),
        };
    }

    /// <summary>False where it was interrupted; the runs of the batch that were over by then count.</summary>
    private bool Make(IReadOnlyList<long> batch, CancellationToken cancellation)
    {
        var runs = new OptimizedRun?[batch.Count];
        bool isWhole = true;
        try
        {
            int[] left = Left(batch, runs);
            while (left.Length > 0)
            {
                Make(batch, runs, left, cancellation);
                if (_isLate) watch.StartAgain();
                _isLate = false;
                left = [.. left.Where(place => runs[place] is null)];
            }
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<WrongRequestException>().FirstOrDefault() is { } wrong)
        {
            throw new WrongRequestException(wrong.Part, $"{wrong.Reason}", e);
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<OutputFileException>().FirstOrDefault() is { } failed)
        {
            ExceptionDispatchInfo.Throw(failed);
        }
        catch (OperationCanceledException) when (
            cancellation.IsCancellationRequested && (_over.Count > 0 || runs.Any(run => run is not null)))
        {
            // What is over is told: it may be the work of hours.
            isWhole = false;
        }

        Add([.. runs.OfType<OptimizedRun>()]);
        return isWhole;
    }

    private void Add(OptimizedRun[] runs)
    {
        _over.AddRange(runs);
        foreach (OptimizedRun run in runs)
        {
            RunFitness fitness = RankedRuns.Fitness(ranking, run, request.MinTrades);
            _fitness.Add(fitness);
            bool isBetter = _best is null || fitness.CompareTo(RankedRuns.Fitness(ranking, _best, request.MinTrades)) > 0;
            if (run.HasTraded && isBetter) _best = run;
        }

        _batches.Add(new SearchBatch(runs.Length, _best?.Rank ?? double.NaN));
    }

    /// <summary>The runs to make, after those that an earlier process or command has kept.</summary>
    private int[] Left(IReadOnlyList<long> batch, OptimizedRun?[] runs)
    {
        List<int> left = [];
        for (int place = 0; place < runs.Length; place++)
        {
            runs[place] = iterations.Kept(_grid[batch[place]]);
            if (runs[place] is null) left.Add(place);
        }

        _kept += runs.Length - left.Count;
        _done += runs.Length - left.Count;
        return [.. left];
    }

    private void Make(IReadOnlyList<long> batch, OptimizedRun?[] runs, int[] left, CancellationToken cancellation)
    {
        // The first run alone: it tells of wrong parameters, and of whether the strategy wants to be made anew for each run.
        // Those under suspicion alone too.
        int[] alone = [.. left.Where((place, i) => (i == 0 && !_isFirstMade) || IsSuspect(batch[place]))];
        _isFirstMade = true;
        foreach (int place in alone)
        {
            cancellation.ThrowIfCancellationRequested();
            One(place);
            if (_isLate) return;
        }

        Parallel.ForEach(
            left.Except(alone).ToArray(),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            (place, state) =>
            {
                One(place);

                // The runs that are at work come to their end; then a new process goes on.
                if (_isLate) state.Stop();
            });

        void One(int place)
        {
            (OptimizedRun run, bool isLate) = iterations.Run(_grid[batch[place]]);
            runs[place] = run;
            if (isLate) _isLate = true;
            share.Report((double)Interlocked.Increment(ref _done) / search.Planned);
        }
    }

    private bool IsSuspect(long position) => watch.HasSuspects && watch.IsSuspect(iterations.KeyOf(_grid[position]));
}

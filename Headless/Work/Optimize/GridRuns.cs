using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Makes every run of a grid that an earlier process has not made yet.</summary>
internal sealed class GridRuns
{
    private readonly ParameterGrid _grid;
    private readonly Iterations _iterations;
    private readonly IRunWatch _watch;
    private readonly StepShare _share;
    private readonly OptimizedRun?[] _runs;
    private int _done;
    private volatile bool _isLate;

    /// <summary>Takes the grid and what makes its runs.</summary>
    public GridRuns(ParameterGrid grid, Iterations iterations, IRunWatch watch, StepShare share)
    {
        _grid = grid;
        _iterations = iterations;
        _watch = watch;
        _share = share;
        _runs = new OptimizedRun?[grid.Count];
    }

    /// <summary>All runs; where it is cancelled, those that were over.</summary>
    /// <exception cref="WrongRequestException">The strategy does not take the values.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before a run was over.</exception>
    public RunsMade Run(CancellationToken cancellation)
    {
        try
        {
            int[] left = Left();
            while (left.Length > 0)
            {
                Make(left, cancellation);
                if (_isLate) _watch.StartAgain();
                _isLate = false;
                left = [.. left.Where(position => _runs[position] is null)];
            }
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<WrongRequestException>().FirstOrDefault() is { } wrong)
        {
            throw new WrongRequestException(wrong.Part, $"{wrong.Reason}", e);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && _runs.Any(run => run is not null))
        {
            // What is over is told: it may be the work of hours.
        }

        OptimizedRun[] over = [.. _runs.OfType<OptimizedRun>()];
        return new RunsMade(over, over.Length < _runs.Length, _runs.Length - over.Length);
    }

    /// <summary>The runs to make, after those that an earlier process has kept.</summary>
    private int[] Left()
    {
        List<int> left = [];
        for (int position = 0; position < _runs.Length; position++)
        {
            if (!_watch.IsAgain || _watch.Kept(_iterations.KeyOf(_grid[position])) is not { } line)
            {
                left.Add(position);
                continue;
            }

            _runs[position] = KeptRun.Read(_grid[position], line);
            _done++;
        }

        return [.. left];
    }

    private void Make(int[] left, CancellationToken cancellation)
    {
        // The first run alone: it tells of wrong parameters, and of whether the strategy wants to be made anew for each run.
        // Those under suspicion alone too.
        int[] alone = [.. left.Where((position, i) => i == 0 || IsSuspect(position))];
        foreach (int position in alone)
        {
            cancellation.ThrowIfCancellationRequested();
            One(position);
            if (_isLate) return;
        }

        Parallel.ForEach(
            left.Except(alone).ToArray(),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            (position, state) =>
            {
                One(position);

                // The runs that are at work come to their end; then a new process goes on.
                if (_isLate) state.Stop();
            });
    }

    private bool IsSuspect(int position) => _watch.HasSuspects && _watch.IsSuspect(_iterations.KeyOf(_grid[position]));

    private void One(int position)
    {
        (OptimizedRun run, bool isLate) = _iterations.Run(_grid[position]);
        _runs[position] = run;
        if (isLate) _isLate = true;
        _share.Report((double)Interlocked.Increment(ref _done) / _grid.Count);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// Chooses the best combination on one period, by the search of the request, and runs it on the next. Each period is a backtest
/// of its own, on the data of that period alone, as in Strategy Analyzer.
/// </summary>
internal sealed class WalkForward(
    RunSetup setup, Type strategy, OptimizeRequest request, Ranking ranking, MarketDays days, IProgress<WorkProgress>? progress,
    RunDataset? dataset, CancellationToken cancellation)
{
    /// <summary>Makes all steps; null where the data hold none.</summary>
    /// <param name="terms">The lengths of the periods.</param>
    /// <param name="hindsight">What each day brought with the combination that is best on all data.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public WalkForwardResult? Run(ValidateTerms terms, double[] hindsight)
    {
        if (days.Days.Count < 2) return null;
        int span = (days.Days[^1] - days.Days[0]).Days + 1;
        int optimization = terms.OptimizationDays ?? Math.Max(1, span / 2), test = terms.TestDays ?? Math.Max(1, span / 6);
        IReadOnlyList<WalkForwardWindow> windows = WalkForwardWindow.Of(days.Days, optimization, test, terms.IsAnchored);
        if (windows.Count == 0) return null;
        List<WalkForwardStep> steps = [];
        List<DateTime> outside = [];
        List<double> profits = [], inside = [];
        for (int i = 0; i < windows.Count; i++)
        {
            WalkForwardWindow window = windows[i];
            string name = string.Create(CultureInfo.InvariantCulture, $"walk-forward {i + 1} of {windows.Count}");
            (WalkForwardStep step, double[] whole) = Step(window, name);
            steps.Add(step);
            for (int day = window.Test; day < window.End; day++)
            {
                outside.Add(days.Days[day]);
                profits.Add(whole[day]);
                inside.Add(hindsight[day]);
            }
        }

        return new WalkForwardResult(optimization, test, terms.IsAnchored, steps, outside, profits, inside);
    }

    private (WalkForwardStep Step, double[] Profits) Step(WalkForwardWindow window, string name)
    {
        OptimizedRun? best = Best(window, name);
        WalkForwardStep step = new()
        {
            OptimizationBegin = days.Days[window.Begin], TestBegin = days.Days[window.Test], TestEnd = days.Days[window.End - 1],
            OptimizationDays = window.Test - window.Begin, TestDays = window.End - window.Test, Chosen = best?.Parameters,
        };
        if (best is null) return (step, new double[days.Days.Count]);
        step = step with { Rank = best.Rank, InSample = best.Statistics["netProfit"] };
        RunSetup own = setup.Between(days.BeginOf(window.Test), days.BeginOf(window.End), cancellation);
        var iterations = new Iterations(own, strategy, RankingOf(own), request.IsIsolated, cancellation, days,
            Part("tested", window.Test, window.End), dataset);
        (OptimizedRun run, _) = iterations.Run(best.Parameters);
        return run.Error is { } error
            ? (step with { Error = error }, new double[days.Days.Count])
            : (step with { OutOfSample = run.Statistics["netProfit"], Trades = (int)run.Statistics["trades"] },
                days.Whole(run.Days ?? []));
    }

    private OptimizedRun? Best(WalkForwardWindow window, string name)
    {
        RunSetup own = setup.Between(days.BeginOf(window.Begin), days.BeginOf(window.Test), cancellation);
        Iterations iterations = new(
            own, strategy, RankingOf(own), request.IsIsolated, cancellation, null,
            Part("optimized", window.Begin, window.Test), dataset);
        RunsMade made = new SearchRuns(
            request, request.Search.Begin(request.Grid.Space), iterations, ranking, setup.Limits.Watch,
            new StepShare(progress, name)).Run(cancellation);
        cancellation.ThrowIfCancellationRequested();
        return RankedRuns.Of(ranking, made.Runs, request.MinTrades).FirstOrDefault(run => run.HasTraded);
    }

    /// <summary>Tells the runs on a period from those on all data and on other periods.</summary>
    private string Part(string what, int first, int end) => string.Create(
        CultureInfo.InvariantCulture, $"{what} {days.Days[first]:yyyy-MM-dd} to {days.Days[end - 1]:yyyy-MM-dd} ");

    private Ranking RankingOf(RunSetup own) => request.Ranking.With(own.Kind<OptimizationFitness>());
}

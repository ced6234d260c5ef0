using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Asks of an optimisation that was made how likely its best run is luck.</summary>
internal sealed class Validation(
    RunSetup setup, Type strategy, OptimizeRequest request, Ranking ranking, Iterations iterations, MarketDays days,
    IProgress<WorkProgress>? progress, RunDataset? dataset, CancellationToken cancellation)
{
    /// <summary>Fewer days than these in a block tell nothing of its ratio.</summary>
    private const int DaysOfBlock = 2;

    private const int LeastBlocks = 4;
    private const int Resamples = 500;
    private const double Confidence = 0.95;
    private static readonly double[] StressFactors = [0.75, 1.25];
    private readonly List<string> _notes = [];

    /// <summary>Asks.</summary>
    /// <param name="ranked">The runs that came to their end, best first.</param>
    /// <param name="terms">How.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public ValidationResult Run(IReadOnlyList<OptimizedRun> ranked, ValidateTerms terms)
    {
        ValidationResult result = new() { Days = days.Days.Count, Trials = ranked.Count };
        if (ranked.Count == 0 || !ranked[0].HasTraded)
            return result with { Notes = ["no run traded, so there is nothing to validate"] };
        double[][] trials = [.. ranked.Select(run => days.Whole(run.Days ?? []))];
        WalkForwardResult? walk =
            new WalkForward(setup, strategy, request, ranking, days, progress, dataset, cancellation).Run(terms, trials[0]);
        if (walk is null) Note($"the data of {days.Days.Count} trading days are too short for a walk-forward");
        return result with
        {
            WalkForward = walk,
            Overfitting = OverfittingOf(trials),
            Sharpe = SharpeOf(trials),
            Snooping = SnoopingOf(trials, terms.Seed),
            MonteCarlo = MonteCarloOf(ranked[0], terms.Seed),
            Stress = StressOf(ranked[0]),
            Notes = _notes,
        };
    }

    private void Note(FormattableString note) => _notes.Add(note.ToString(CultureInfo.InvariantCulture));

    private OverfittingProbability? OverfittingOf(double[][] trials)
    {
        int blocks = Math.Min(OverfittingProbability.UsualBlocks, days.Days.Count / DaysOfBlock / 2 * 2);
        if (trials.Length < 2)
        {
            Note($"one run is no choice, so there is no probability of overfitting");
            return null;
        }

        if (blocks < LeastBlocks)
        {
            Note($"{days.Days.Count} trading days are too few for the probability of overfitting");
            return null;
        }

        return OverfittingProbability.Of(trials, blocks);
    }

    private SharpeValidation? SharpeOf(double[][] trials)
    {
        var best = ReturnMoments.Of(trials[0]);
        if (best.Count < LeastBlocks * DaysOfBlock || !(best.Deviation > 0))
        {
            Note($"{best.Count} trading days are too few, or too much alike, for a Sharpe ratio of days");
            return null;
        }

        double[] ratios = [.. trials.Select(trial => ReturnMoments.Of(trial).Sharpe).Where(double.IsFinite)];
        double mean = ratios.Average();
        double variance = ratios.Length < 2 ? 0 : ratios.Sum(ratio => (ratio - mean) * (ratio - mean)) / (ratios.Length - 1);
        double independent = IndependentTrials.Of(trials);
        double sharpe = best.Sharpe, skewness = best.Skewness, kurtosis = best.Kurtosis;
        return new SharpeValidation(
            sharpe, best.Count, skewness, kurtosis, trials.Length, independent, variance,
            SharpeStatistics.ExpectedMaximum(independent, variance),
            SharpeStatistics.Probabilistic(sharpe, 0, best.Count, skewness, kurtosis),
            SharpeStatistics.Deflated(sharpe, independent, variance, best.Count, skewness, kurtosis),
            SharpeStatistics.MinimumTrackRecord(sharpe, 0, Confidence, skewness, kurtosis));
    }

    private DataSnooping? SnoopingOf(double[][] trials, ulong seed)
    {
        if (days.Days.Count >= LeastBlocks * DaysOfBlock)
            return DataSnooping.Of(trials, Resamples, StationaryBootstrap.UsualLength(days.Days.Count), seed);
        Note($"{days.Days.Count} trading days are too few for the reality check");
        return null;
    }

    private IReadOnlyList<MonteCarlo> MonteCarloOf(OptimizedRun best, ulong seed)
    {
        (OptimizedRun run, SystemPerformance? performance, _) = iterations.Run("validated best", best.Parameters, Chosen(best));
        if (performance is null || performance.AllTrades.Count == 0)
        {
            Note($"the best run did not come to its end once more, so its trades are not known: {run.Error}");
            return [];
        }

        Trade[] trades = [.. performance.AllTrades];
        MonteCarloTerms terms = new()
        {
            Seed = seed,
            LargestSlip =
            [
                .. trades.Select(trade => trade.Quantity * trade.Entry.Instrument.MasterInstrument.TickSize
                    * trade.Entry.Instrument.MasterInstrument.PointValue),
            ],
        };
        double[] profits = [.. trades.Select(trade => trade.ProfitCurrency)];
        return [.. Enum.GetValues<TradeChange>().Select(change => MonteCarlo.Of(profits, change, terms))];
    }

    private List<StressRun> StressOf(OptimizedRun best)
    {
        List<StressRun> runs = [];
        foreach (ParameterAxis axis in request.Grid.Axes)
        {
            PropertyInfo property = GridValues.PropertyOf(axis, strategy);
            string value = best.Parameters[axis.Name];
            if (ParameterStress.Values(value, property.PropertyType, StressFactors) is not { } values)
            {
                Note($"{axis.Name} is no number, so it was not stressed");
                continue;
            }

            foreach (string changed in values)
            {
                cancellation.ThrowIfCancellationRequested();
                runs.Add(Stressed(best, axis.Name, property, value, changed));
            }
        }

        return runs;
    }

    private StressRun Stressed(OptimizedRun best, string name, PropertyInfo property, string value, string changed)
    {
        try
        {
            ScriptParameter.ValueOf(property, changed);
        }
        catch (ArgumentException e)
        {
            return new StressRun(name, value, changed, double.NaN, double.NaN, 0, new WorkText($"{e.Message}"));
        }

        Dictionary<string, string> chosen = new(StringComparer.Ordinal);
        foreach ((string other, string kept) in best.Parameters) chosen[other] = other == name ? changed : kept;
        (OptimizedRun run, _) = iterations.Run(chosen);
        return run.Error is { } error
            ? new StressRun(name, value, changed, double.NaN, double.NaN, 0, error)
            : new StressRun(
                name, value, changed, run.Rank, run.Statistics["netProfit"], (int)run.Statistics["trades"], null);
    }

    private static IEnumerable<KeyValuePair<string, object>> Chosen(OptimizedRun best) =>
        best.Parameters.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value));
}

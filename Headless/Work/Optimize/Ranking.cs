using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// Orders runs, best first: by a statistic, by one of NinjaTrader's own fitnesses, or by the fitness of a script.
/// </summary>
public sealed class Ranking
{
    /// <summary>
    /// The statistics of which a lower value is better. Losses and drawdown are negative, so that more is better. NinjaTrader
    /// maximises the probability.
    /// </summary>
    private static readonly HashSet<string> BetterLow = new(StringComparer.Ordinal)
    {
        "averageEtd", "averageMae", "averageTimeInMarket", "commission", "longestFlatPeriod", "losingTrades",
        "maxConsecutiveLosers",
        "maxTimeToRecover", "totalSlippage", "ulcerIndex",
    };

    private readonly Func<StrategyBase, double>? _value;
    private readonly bool _isBetterLow;
    private readonly Statistic _format;

    private Ranking(string label, string key, StatisticUnit unit, Func<StrategyBase, double>? value, bool isBetterLow = false)
    {
        Label = label;
        Key = key;
        _format = new Statistic(label, key, unit, static _ => double.NaN);
        _value = value;
        _isBetterLow = isBetterLow;
    }

    /// <summary>The name as people read it.</summary>
    public string Label { get; }

    /// <summary>The name for programs.</summary>
    public string Key { get; }

    /// <summary>
    /// Reads the name of a statistic or of a fitness, as JSON or as Strategy Analyzer writes it. Any other name is that of a
    /// script's class, which the run looks up.
    /// </summary>
    public static Ranking Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (StatisticsTable.Find(name) is { } statistic)
        {
            return new Ranking(
                statistic.Label, statistic.Key, statistic.Unit, run => statistic.Of(run.SystemPerformance.AllTrades),
                BetterLow.Contains(statistic.Key));
        }

        return FitnessTable.Find(name) is { } fitness
            ? new Ranking(fitness.Label, fitness.Key, fitness.Unit, run => fitness.Of(run.SystemPerformance))
            : new Ranking(name, name, StatisticUnit.Number, null);
    }

    /// <summary>A value as Strategy Analyzer writes it.</summary>
    public string Format(double value) => _format.Format(value);

    /// <summary>The runs, best first; runs of one value keep their order, and those without a value come last.</summary>
    public IEnumerable<T> Order<T>(IEnumerable<T> runs, Func<T, double> value) =>
        runs.OrderByDescending(run => Goodness(value(run)));

    /// <summary>The value turned so that more is better; the least of all without one.</summary>
    internal double Goodness(double value) =>
        double.IsNaN(value) ? double.NegativeInfinity : _isBetterLow ? -value : value;

    /// <summary>The value of a strategy that has come to its end.</summary>
    /// <exception cref="WorkFailedException">The script's fitness threw.</exception>
    internal double ValueOf(StrategyBase strategy) => _value!(strategy);

    /// <summary>This ranking with the script's fitness of its name, which goes before one of NinjaTrader's own.</summary>
    /// <exception cref="WrongRequestException">There is neither a statistic nor a fitness of that name.</exception>
    internal Ranking With(IReadOnlyDictionary<string, Type> fitnesses)
    {
        if (NamedScript.Find(Key, fitnesses, RequestPart.Rank, "fitness") is { } script)
            return new Ranking(script.Name, script.Name, StatisticUnit.Number, strategy => Ask(script, strategy));
        return _value is not null ? this : throw NamedScript.Unknown(
            RequestPart.Rank, "statistic and no fitness", Key,
            [
                .. fitnesses.Keys, .. StatisticsTable.All.Select(statistic => statistic.Key),
                .. FitnessTable.All.Select(fitness => fitness.Label),
            ]);
    }

    private static double Ask(Type fitness, StrategyBase strategy)
    {
        try
        {
            return PlainScript.Value(fitness, strategy);
        }
#pragma warning disable CA1031 // A script may throw anything; the run counts as failed and says why.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Exception cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new WorkFailedException($"the fitness '{fitness.Name}' failed: {cause.Message}", exception);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Orders runs by one statistic, best first.</summary>
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

    private readonly bool _isBetterLow;

    private Ranking(Statistic statistic)
    {
        Statistic = statistic;
        _isBetterLow = BetterLow.Contains(statistic.Key);
    }

    /// <summary>What is ranked by.</summary>
    public Statistic Statistic { get; }

    /// <summary>Reads a statistic's name, as JSON or as Strategy Analyzer writes it.</summary>
    /// <exception cref="FormatException">There is none of that name; the message lists all.</exception>
    public static Ranking Parse(string name) => new(StatisticsTable.Find(name)
        ?? throw new FormatException($"'{name}' is no statistic; there are {string.Join(", ", Names)}."));

    private static IEnumerable<string> Names => StatisticsTable.All.Select(statistic => statistic.Key);

    /// <summary>The runs, best first; runs of one value keep their order, and those without a value come last.</summary>
    public IEnumerable<T> Order<T>(IEnumerable<T> runs, Func<T, double> value) =>
        runs.OrderByDescending(run => Goodness(value(run)));

    private double Goodness(double value) =>
        double.IsNaN(value) ? double.NegativeInfinity : _isBetterLow ? -value : value;
}

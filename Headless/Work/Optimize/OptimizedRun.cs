using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>What is kept of one run of an optimisation: its numbers, not its script, of which there may be a million.</summary>
public sealed class OptimizedRun
{
    /// <summary>Reads the numbers of a run that has ended; a failed one has none.</summary>
    internal OptimizedRun(IReadOnlyDictionary<string, string> parameters, Trial trial, SystemPerformance? performance)
        : this(parameters, trial.Error)
    {
        Bars = trial.Bars;
        if (performance is null) return;
        Statistics = RunStatistics.Of(performance.AllTrades);
        HasTraded = performance.AllTrades.Count > 0;
        Rank = trial.Value;
    }

    /// <summary>A run of which the numbers are known.</summary>
    internal OptimizedRun(
        IReadOnlyDictionary<string, string> parameters, int bars, bool hasTraded, double rank,
        IReadOnlyDictionary<string, double> statistics)
        : this(parameters, null)
    {
        Bars = bars;
        HasTraded = hasTraded;
        Rank = rank;
        Statistics = statistics;
    }

    /// <summary>A run that gave no numbers.</summary>
    internal OptimizedRun(IReadOnlyDictionary<string, string> parameters, WorkText? error)
    {
        Parameters = parameters;
        Error = error;
    }

    /// <summary>The values of the parameters that vary.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>Why the run failed, or null.</summary>
    public WorkText? Error { get; }

    /// <summary>Bars of the primary series.</summary>
    public int Bars { get; }

    /// <summary>The value that is ranked by; not a number for a run that failed.</summary>
    public double Rank { get; } = double.NaN;

    /// <summary>Whether the run came to its end with at least one trade.</summary>
    public bool HasTraded { get; }

    /// <summary>What each day with a trade brought; null where nobody asked for it.</summary>
    internal IReadOnlyList<DayProfit>? Days { get; init; }

    /// <summary>Every statistic of all trades by name.</summary>
    public IReadOnlyDictionary<string, double> Statistics { get; } = new Dictionary<string, double>();

    /// <summary>Whether it made fewer trades than that.</summary>
    internal bool HasFewer(int trades) => Statistics.TryGetValue("trades", out double made) && made < trades;

    /// <summary>A statistic as Strategy Analyzer writes it.</summary>
    public string Text(string key) => StatisticsTable.Find(key)!.Format(Statistics[key]);
}

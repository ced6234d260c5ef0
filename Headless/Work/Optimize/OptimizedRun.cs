using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>What is kept of one run of an optimisation: its numbers, not its script, of which there may be a million.</summary>
public sealed class OptimizedRun
{
    /// <summary>Reads the numbers of a run that has ended; a failed one has none.</summary>
    internal OptimizedRun(
        IReadOnlyDictionary<string, string> parameters, Trial trial, SystemPerformance? performance, Statistic rankedBy)
    {
        Parameters = parameters;
        Error = trial.Error;
        Bars = trial.Bars;
        Rank = double.NaN;
        if (Error is not null || performance is null) return;
        Statistics = RunStatistics.Of(performance.AllTrades);
        Rank = Statistics[rankedBy.Key];
    }

    /// <summary>The values of the grid's parameters.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>Why the run failed, or null.</summary>
    public WorkText? Error { get; }

    /// <summary>Bars of the primary series.</summary>
    public int Bars { get; }

    /// <summary>The statistic that is ranked by.</summary>
    public double Rank { get; }

    /// <summary>Every statistic of all trades by name.</summary>
    public IReadOnlyDictionary<string, double> Statistics { get; } = new Dictionary<string, double>();

    /// <summary>A statistic as Strategy Analyzer writes it.</summary>
    public string Text(string key) => StatisticsTable.Find(key)!.Format(Statistics[key]);
}

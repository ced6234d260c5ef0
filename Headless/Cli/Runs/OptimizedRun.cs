using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Cli;

/// <summary>What is kept of one run of an optimisation: its numbers, not its script, of which there may be a million.</summary>
internal sealed class OptimizedRun
{
    private readonly Dictionary<string, double> _values = [];

    /// <summary>Reads the numbers of a run that has ended; a failed one has none.</summary>
    public OptimizedRun(Dictionary<string, string> parameters, Trial trial, SystemPerformance? performance, Statistic rankedBy)
    {
        Parameters = parameters;
        Error = trial.Error;
        Bars = trial.Bars;
        Rank = double.NaN;
        if (Error is not null || performance is null) return;
        foreach (Statistic statistic in StatisticsTable.All) _values[statistic.Key] = statistic.Of(performance.AllTrades);
        Rank = _values[rankedBy.Key];
    }

    /// <summary>The values of the grid's parameters.</summary>
    public Dictionary<string, string> Parameters { get; }

    /// <summary>Why the run failed, or null.</summary>
    public string? Error { get; }

    /// <summary>Bars of the primary series.</summary>
    public int Bars { get; }

    /// <summary>The statistic that is ranked by.</summary>
    public double Rank { get; }

    /// <summary>Every statistic of all trades by name.</summary>
    public IReadOnlyDictionary<string, double> Statistics => _values;

    /// <summary>A statistic as Strategy Analyzer writes it.</summary>
    public string Text(string key) => StatisticsTable.Find(key)!.Format(_values[key]);
}

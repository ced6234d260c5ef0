using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript.Optimizers;

/// <summary>
/// Decides which parameters a strategy is run with: <see cref="OnOptimize"/> sets the values of the strategy's
/// OptimizationParameters and calls <see cref="RunIteration"/> for each set of them.
/// </summary>
public abstract class Optimizer : NinjaScript
{
    /// <summary>Sets the defaults.</summary>
    protected Optimizer() => ChangeState(State.SetDefaults);

    /// <summary>The strategies to optimise; the first one carries the parameters.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Collection<StrategyBase> Strategies { get; } = [];

    /// <summary>How many of the best runs <see cref="Results"/> keeps.</summary>
    [Browsable(false)]
    public int KeepBestResults { get; set; } = 10;

    /// <summary>How many runs it will make, for whoever shows the progress.</summary>
    [Browsable(false)]
    public long NumberOfIterations { get; set; }

    /// <summary>
    /// The best runs so far, best first, with their parameters and their value; up to date after
    /// <see cref="WaitForIterationsCompleted"/>.
    /// </summary>
    [Browsable(false)]
    [XmlIgnore]
    public SystemPerformance[] Results { get; set; } = [];

    /// <summary>Whether it can rank by several fitnesses at once; the host ranks by one.</summary>
    [Browsable(false)]
    public bool SupportsMultiObjectiveOptimization { get; set; }

    /// <summary>True once the user wants the optimisation to end.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsAborted => Iterations is { Progress.IsAborted: true };

    /// <summary>How far the optimisation has come; null outside of one.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public IProgress Progress => Iterations?.Progress!;

    /// <summary>The optimisation that it runs in; null outside of one.</summary>
    internal IIterations? Iterations { get; set; }

    /// <summary>Number of all combinations of a strategy's parameters; 0 when it has none.</summary>
    public static long GetParametersCombinationsCount(StrategyBase strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (strategy.OptimizationParameters.Count == 0) return 0;
        long count = 1;
        foreach (Parameter parameter in strategy.OptimizationParameters) count = checked(count * parameter.Count);
        return count;
    }

    /// <summary>Runs the strategy with the values that its parameters have now; it may return before that run's end.</summary>
    public void RunIteration() => Iterations?.Run(this);

    /// <summary>Returns when all runs have come to their end.</summary>
    public void WaitForIterationsCompleted() => Iterations?.Wait(this);

    /// <summary>Forgets the best runs.</summary>
    public void Reset() => Results = [];

    /// <summary>Forgets the best runs and keeps so many from now on.</summary>
    public void Reset(int keepBestResults)
    {
        KeepBestResults = keepBestResults;
        Reset();
    }

    /// <summary>Runs the strategy with all the parameters that are worth a run; called once an optimisation.</summary>
    protected virtual void OnOptimize()
    {
    }

    internal void Optimize()
    {
        EnterCallback();
        try
        {
            OnOptimize();
        }
        finally
        {
            LeaveCallback();
        }
    }
}

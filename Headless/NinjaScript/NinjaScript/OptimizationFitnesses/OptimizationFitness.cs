namespace NinjaTrader.NinjaScript.OptimizationFitnesses;

/// <summary>What an optimisation ranks its runs by: the run with the highest <see cref="Value"/> is the best.</summary>
public abstract class OptimizationFitness : NinjaScript
{
    /// <summary>Sets the defaults.</summary>
    protected OptimizationFitness() => ChangeState(State.SetDefaults);

    /// <summary>How good the run was that was asked about last.</summary>
    public double Value { get; set; }

    /// <summary>Works out <see cref="Value"/> for a strategy that has run to its end.</summary>
    public void CalculatePerformanceValue(StrategyBase strategy)
    {
        EnterCallback();
        try
        {
            OnCalculatePerformanceValue(strategy);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>Sets <see cref="Value"/> from the strategy's performance.</summary>
    protected virtual void OnCalculatePerformanceValue(StrategyBase strategy)
    {
    }
}

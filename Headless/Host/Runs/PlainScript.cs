using System;
using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.OptimizationFitnesses;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Makes scripts that run on no bars: fitnesses, optimizers, statistics, import types, share services. They go from SetDefaults
/// by Configure to Active, and end in Terminated.
/// </summary>
internal static class PlainScript
{
    /// <summary>Makes one and takes it to State.Active.</summary>
    /// <exception cref="System.Reflection.TargetInvocationException">Its constructor or State.SetDefaults threw.</exception>
    public static T Make<T>(Type type, Action<T>? beforeConfigure = null)
        where T : NinjaScript
    {
        var script = (T)Activator.CreateInstance(type)!;
        beforeConfigure?.Invoke(script);
        script.ChangeState(State.Configure);
        script.ChangeState(State.Active);
        return script;
    }

    /// <summary>Ends it.</summary>
    public static void End(NinjaScript script) => script.ChangeState(State.Terminated);

    /// <summary>
    /// Statistics of scripts' own, for a strategy to take; what it added itself stays, where the classes are the same.
    /// </summary>
    public static void AddMetrics(StrategyBase strategy, IEnumerable<Type> metrics)
    {
        foreach (Type type in metrics)
        {
            if (!Array.Exists(strategy.PerformanceMetrics, known => known.GetType() == type))
                strategy.AddPerformanceMetric((PerformanceMetricBase)Activator.CreateInstance(type)!);
        }
    }

    /// <summary>What a fitness of a script's own makes of a strategy that has ended.</summary>
    public static double Value(Type fitness, StrategyBase strategy)
    {
        OptimizationFitness script = Make<OptimizationFitness>(fitness);
        strategy.OptimizationFitness = script;
        script.CalculatePerformanceValue(strategy);
        double value = script.Value;
        End(script);
        return value;
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Makes the runs of an optimisation, several at the same time.</summary>
internal sealed class Iterations(RunSetup setup, Type strategy, Ranking ranking, CancellationToken cancellation)
{
    /// <summary>Instances that have ended and want to be used again, in the place of new ones.</summary>
    private readonly ConcurrentBag<StrategyBase> _kept = [];

    /// <summary>Runs the strategy with these values on top of the request's parameters.</summary>
    /// <param name="chosen">The values by name, as they are told.</param>
    /// <param name="values">The same for the strategy's properties.</param>
    public (OptimizedRun Run, SystemPerformance? Performance) Run(
        IReadOnlyDictionary<string, string> chosen, IEnumerable<KeyValuePair<string, object>> values)
    {
        Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
        foreach ((string name, object value) in values) parameters[name] = value;
        StrategyBase? again = _kept.TryTake(out StrategyBase? kept) ? kept : null;
        Trial trial;
        try
        {
            trial = Trial.Run(
                setup, strategy, parameters, null, cancellation, again, script => ranking.ValueOf((StrategyBase)script));
        }
        catch (WorkFailedException e)
        {
            return (new OptimizedRun(chosen, e.Text), null);
        }

        var ran = trial.Script as StrategyBase;
        SystemPerformance? performance = trial.Error is null ? ran?.SystemPerformance : null;
        OptimizedRun run = new(chosen, trial, performance);
        if (trial.Error is null && ran is { IsInstantiatedOnEachOptimizationIteration: false }) _kept.Add(ran);
        return (run, performance);
    }
}

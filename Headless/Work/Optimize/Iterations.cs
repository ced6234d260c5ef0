using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Makes the runs of an optimisation, several at the same time.</summary>
/// <param name="setup">Data, scripts and terms.</param>
/// <param name="strategy">The strategy.</param>
/// <param name="ranking">What is asked of each run.</param>
/// <param name="isIsolated">Whether each run gets scripts that were loaded for it alone.</param>
/// <param name="cancellation">Set when the user interrupts.</param>
/// <param name="days">The days by which profits are kept; null where nobody asks for them.</param>
/// <param name="part">Tells the runs from those of the same combinations on other data; empty for all of the data.</param>
/// <param name="dataset">Where the runs are kept for a later command; null for nowhere.</param>
internal sealed class Iterations(
    RunSetup setup, Type strategy, Ranking ranking, bool isIsolated, CancellationToken cancellation,
    MarketDays? days = null, string part = "", RunDataset? dataset = null)
{
    private const string Again = "again ";

    /// <summary>Instances that have ended and want to be used again, in the place of new ones.</summary>
    private readonly ConcurrentBag<StrategyBase> _kept = [];

    /// <summary>The name of a combination, the same in every process.</summary>
    public static string Key(IReadOnlyDictionary<string, string> chosen) =>
        string.Join(", ", chosen.Select(pair => pair.Key + "=" + pair.Value));

    /// <summary>The name of a combination on these data, the same in every process.</summary>
    public string KeyOf(IReadOnlyDictionary<string, string> chosen) => part + Key(chosen);

    /// <summary>What an earlier process or command has kept of a combination; null when it is still to be run.</summary>
    public OptimizedRun? Kept(IReadOnlyDictionary<string, string> chosen)
    {
        string key = KeyOf(chosen);
        if (dataset?.Find(key, chosen) is { } kept) return kept;
        return setup.Limits.Watch is { IsAgain: true } watch && watch.Kept(key) is { } line ? KeptRun.Read(chosen, line) : null;
    }

    /// <summary>Runs the strategy with a combination, and has the result kept.</summary>
    public (OptimizedRun Run, bool IsLate) Run(IReadOnlyDictionary<string, string> chosen)
    {
        string key = KeyOf(chosen);
        if (dataset?.Find(key, chosen) is { } kept) return (kept, false);
        (OptimizedRun run, _, bool isLate) = Run(key, chosen, Values(chosen));

        // The dataset first: what the watch has kept is not made again, so it has to be in the dataset by then.
        dataset?.Keep(key, part, run, setup.Data.Store.Approximate);
        setup.Limits.Watch.Keep(key, KeptRun.Write(run));
        return (run, isLate);
    }

    /// <summary>Runs the strategy with a combination once more, to see whether it gives the same.</summary>
    public OptimizedRun Repeat(IReadOnlyDictionary<string, string> chosen)
    {
        string key = Again + KeyOf(chosen);
        if (dataset?.Find(key, chosen) is { } kept) return kept;
        OptimizedRun run = Run(key, chosen, Values(chosen)).Run;
        dataset?.Keep(key, Again + part, run, setup.Data.Store.Approximate);
        return run;
    }

    /// <summary>Runs the strategy with these values on top of the request's parameters.</summary>
    /// <param name="key">Tells it from other runs.</param>
    /// <param name="chosen">The values by name, as they are told.</param>
    /// <param name="values">The same for the strategy's properties.</param>
    public (OptimizedRun Run, SystemPerformance? Performance, bool IsLate) Run(
        string key, IReadOnlyDictionary<string, string> chosen, IEnumerable<KeyValuePair<string, object>> values)
    {
        Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
        foreach ((string name, object value) in values) parameters[name] = value;
        using RunSetup? own = isIsolated ? setup.WithFreshScripts() : null;
        Ranking asked = own is null ? ranking : ranking.With(own.Kind<OptimizationFitness>());
        StrategyBase? again = own is null && _kept.TryTake(out StrategyBase? kept) ? kept : null;
        Trial trial;
        try
        {
            trial = Trial.Run(
                own ?? setup, own?.Strategy(strategy.Name) ?? strategy, key, parameters, null, cancellation, again,
                script => asked.ValueOf((StrategyBase)script));
        }
        catch (WorkFailedException e)
        {
            return (new OptimizedRun(chosen, e.Text), null, false);
        }

        var ran = trial.Script as StrategyBase;
        SystemPerformance? performance = trial.Error is null ? ran?.SystemPerformance : null;
        OptimizedRun run = new(chosen, trial, performance)
        {
            Days = performance is null ? null : days?.Profits(ran!, performance.AllTrades, setup.Zone),
        };
        bool isUsedAgain = own is null && trial.Error is null && ran is { IsInstantiatedOnEachOptimizationIteration: false };
        if (isUsedAgain) _kept.Add(ran!);
        return (run, performance, trial.IsLate);
    }

    private static IEnumerable<KeyValuePair<string, object>> Values(IReadOnlyDictionary<string, string> chosen) =>
        chosen.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value));
}

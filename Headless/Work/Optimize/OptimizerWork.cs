using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Optimizers;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Lets a script's optimizer choose which runs an optimisation makes.</summary>
internal static class OptimizerWork
{
    /// <summary>The optimizer among the runs that are watched.</summary>
    private const string Key = "optimizer";

    /// <summary>The scripts' optimizer of that class name; null without a name.</summary>
    /// <exception cref="WrongRequestException">The scripts have none of that name.</exception>
    public static Type? Find(string? name, RunSetup setup)
    {
        if (name is null) return null;
        IReadOnlyDictionary<string, Type> known = setup.Kind<Optimizer>();
        return NamedScript.Find(name, known, RequestPart.Optimizer, "optimizer")
            ?? throw NamedScript.Unknown(RequestPart.Optimizer, "optimizer", name, known.Keys);
    }

    /// <summary>All runs that the optimizer asked for, in that order; where it is cancelled, those that were over.</summary>
    /// <exception cref="WorkException">A parameter is wrong, or the optimizer threw.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled before a run was over.</exception>
    public static RunsMade Run(
        RunSetup setup, Iterations iterations, Type strategy, Type optimizer, ParameterGrid grid, Ranking ranking,
        ScriptJournal journal, StepShare share, CancellationToken cancellation)
    {
        Parameter[] parameters = [.. grid.Axes.Select(axis => OptimizerParameter.Of(axis, strategy))];
        SortedDictionary<int, OptimizedRun> runs = [];
        IRunWatch watch = setup.Limits.Watch;
        if (watch.Failure(Key) is { } failure) throw new WorkFailedException($"{failure}");
        HostContext host = setup.NewHost(journal);
        long planned = 0;
        using OptimizerRun run = new(
            optimizer, Prototype(), parameters, Iterate, share, isOneByOne: watch.HasSuspects, cancellation);
        run.Planned += number => Interlocked.Exchange(ref planned, number);
        try
        {
            ScriptThread.Run(
                () =>
                {
                    using IDisposable scope = host.Enter();
                    Guard(optimizer.Name, run.Run);
                },
                new WatchedRun(watch, optimizer.Name, Key, null, HoldsOthers: true), Look, static () => { }, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            RunsMade made = Made();
            if (made.Runs.Count == 0) throw;
            return made;
        }

        return Made();

        RunsMade Made()
        {
            // An optimizer may end by itself when it is told that it is aborted. A run that is still breaking off adds nothing.
            lock (runs)
            {
                long left = Interlocked.Read(ref planned) - runs.Count;
                return cancellation.IsCancellationRequested
                    ? new RunsMade([.. runs.Values], true, left > 0 ? left : null)
                    : new RunsMade([.. runs.Values], false, 0);
            }
        }

        void Look()
        {
            if (setup.Limits.Longest is not { } longest || run.Thinks <= longest) return;
            int made;
            lock (runs) made = runs.Count;
            RequestPart limit = RequestPart.Timeout;
            throw new WorkFailedException(
                $"'{optimizer.Name}' was stopped: it asked for no run for {longest.TotalSeconds} s ({limit}) after {made} runs");
        }

        StrategyBase Prototype()
        {
            try
            {
                return (StrategyBase)ScriptFactory.Create(strategy, setup.Parameters);
            }
            catch (ArgumentException e)
            {
                throw new WrongRequestException(RequestPart.Parameters, $"{e.Message}", e);
            }
        }

        IterationResult Iterate(int number, object[] values)
        {
            Dictionary<string, object> chosen = [];
            Dictionary<string, string> told = [];
            for (int i = 0; i < values.Length; i++)
            {
                chosen[parameters[i].Name] = values[i];
                told[parameters[i].Name] = Convert.ToString(values[i], CultureInfo.InvariantCulture)!;
            }

            string key = Iterations.Key(told);
            OptimizedRun? failed = watch.Kept(key) is { } line ? KeptRun.Read(told, line) : null;
            (OptimizedRun made, SystemPerformance? performance, bool isLate) =
                failed is null ? iterations.Run(key, told, chosen) : (failed, null, false);
            if (isLate)
            {
                // The others have to be made again, since the optimizer wants all that they gave.
                watch.Keep(key, KeptRun.Write(made));
                watch.StartAgain();
            }

            lock (runs) runs[number] = made;
            return new IterationResult(performance, made.HasTraded ? ranking.Goodness(made.Rank) : double.NegativeInfinity);
        }
    }

    /// <summary>What the optimizer throws ends the work with its name; what is wrong with the request goes through.</summary>
    private static void Guard(string optimizer, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not WorkException and not OperationCanceledException)
        {
            Exception cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new WorkFailedException($"the optimizer '{optimizer}' failed: {cause.Message}", exception);
        }
    }
}

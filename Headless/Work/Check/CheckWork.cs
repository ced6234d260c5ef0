using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>
/// Checks whether a script knows bars that were still to come, sets past values anew, and how much history it needs. It runs the
/// script on the data as they are, then on data of which every bar to come is another one until the run is there, then on data
/// that end earlier and on data that begin later.
/// </summary>
public static class CheckWork
{
    /// <summary>Fewer bars than these tell nothing about an earlier end or a later begin.</summary>
    private const int LeastBars = 6;

    /// <summary>The data are cut at so many parts of them.</summary>
    private const int Parts = 3;

    /// <summary>Runs the checks; an exception of the script on the data as they are is in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CheckResult Run(
        CheckRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Settings.IsTickReplay)
        {
            throw new WrongRequestException(
                RequestPart.TickReplay, $"in a replay of ticks there are no bars yet that could be known; check without it.");
        }

        using var setup = RunSetup.Load(request.Settings, progress, cancellation);
        CheckRuns runs = RunsOf(request, setup, progress, cancellation);
        (RunLog whole, Trial trial) = runs.Run("the data as they are", new HistoryView());
        CheckResult result = new()
        {
            Script = trial.Name,
            Instrument = setup.Data.Instrument.FullName,
            Bars = trial.Bars,
            Error = trial.Error,
            Output = trial.Journal,
            Warnings = setup.Warnings,
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
            Columns = whole.Columns.Count,
            Orders = whole.Orders,
        };
        if (trial.Error is not null || trial.IsLate) return result with { Runs = runs.Count };
        RunLog again = runs.Log("once more", new HistoryView());
        if (LogComparison.Of(whole, again, int.MaxValue, null) is [{ } first, ..])
            return result with { NotRepeatable = first, Runs = runs.Count };
        IReadOnlyList<ValueDifference> lookAhead = LookAhead(runs, whole);
        return result with
        {
            LookAhead = lookAhead,
            BarsAhead = lookAhead.Count == 0 ? null : BarsAhead(runs, whole, lookAhead[0].Change!.Value),
            KnowsTheEnd = lookAhead.Count > 0 ? null : KnowsTheEnd(runs, whole),
            Repainting = Check.Repainting.Of(whole),
            History = History(runs, whole),
            Runs = runs.Count,
        };
    }

    private static CheckRuns RunsOf(
        CheckRequest request, RunSetup setup, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (request.Indicator is not { } call)
        {
            string name = setup.StrategyToRun(request.Strategy ?? "").Name;
            return new CheckRuns(setup, own => own.Strategy(name), setup.Parameters, progress, cancellation);
        }

        Type indicator = setup.Indicator(call.Name);
        Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
        foreach ((string name, object value) in call.ParametersOf(indicator)) parameters[name] = value;
        return new CheckRuns(
            setup,
            own =>
            {
                Type fresh = own.Indicator(call.Name);
                own.Input = call.InputOf(fresh, own.Indicator);
                return fresh;
            },
            parameters, progress, cancellation);
    }

    /// <summary>The first bar at which each thing knew a later one, by whatever change it shows first.</summary>
    private static IReadOnlyList<ValueDifference> LookAhead(CheckRuns runs, RunLog whole)
    {
        List<ValueDifference> all = [];
        foreach (FutureChange change in Enum.GetValues<FutureChange>())
        {
            RunLog changed = runs.Log(Named(change), new HistoryView { Future = change });
            all.AddRange(LogComparison.Of(whole, changed, int.MaxValue, change));
        }

        return
        [
            .. all.OrderBy(difference => difference.Moment.UtcTicks).ThenBy(difference => difference.Kind)
                .DistinctBy(difference => difference.Kind == CheckedKind.Order
                    ? (CheckedKind.Order, "")
                    : (difference.Kind, difference.Name)),
        ];
    }

    /// <summary>How many bars ahead have to be shown until nothing differs; null when that is more than there are.</summary>
    private static int? BarsAhead(CheckRuns runs, RunLog whole, FutureChange change)
    {
        int enough = 1, few = 0;
        while (!IsEnough(enough))
        {
            few = enough;
            if (enough >= whole.Bars) return null;
            enough = Math.Min(enough * 2, whole.Bars);
        }

        while (enough - few > 1)
        {
            int middle = few + ((enough - few) / 2);
            if (IsEnough(middle)) enough = middle;
            else few = middle;
        }

        return enough;

        bool IsEnough(int ahead)
        {
            string what = string.Create(
                CultureInfo.InvariantCulture, $"{Named(change)} beyond {ahead} bar{(ahead == 1 ? "" : "s")}");
            RunLog log = runs.Log(what, new HistoryView { Future = change, Ahead = ahead });
            return LogComparison.Of(whole, log, int.MaxValue, change).Count == 0;
        }
    }

    /// <summary>
    /// The first difference of runs on data that end earlier; their last bar is not compared, as it ends the data.
    /// </summary>
    private static ValueDifference? KnowsTheEnd(CheckRuns runs, RunLog whole)
    {
        if (whole.Bars < LeastBars) return null;
        List<ValueDifference> found = [];
        for (int part = 1; part < Parts; part++)
        {
            long end = EndOfPart(whole, part);
            int compared = whole.Moments.FindIndex(moment => moment.UtcTicks >= end);
            RunLog log = runs.Log(
                string.Create(CultureInfo.InvariantCulture, $"{part} of {Parts} parts"), new HistoryView { UntilUtcTicks = end });
            found.AddRange(LogComparison.Of(whole, log, compared, null));
        }

        return found.MinBy(difference => difference.Moment.UtcTicks);
    }

    private static HistoryNeed[] History(CheckRuns runs, RunLog whole)
    {
        if (whole.Bars < LeastBars) return [];
        List<HistoryNeed> needs = [];
        for (int part = 1; part < Parts; part++)
        {
            RunLog late = runs.Log(
                string.Create(CultureInfo.InvariantCulture, $"from part {part + 1} of {Parts}"),
                new HistoryView { AfterUtcTicks = EndOfPart(whole, part) });
            needs.AddRange(HistoryNeed.Of(whole, late));
        }

        return
        [
            .. needs.GroupBy(need => (need.Kind, need.Name))
                .Select(group => group.Aggregate(static (one, other) => one.Or(other))),
        ];
    }

    /// <summary>End of the last bar of the primary series in that part of the data.</summary>
    private static long EndOfPart(RunLog whole, int part)
    {
        int bar = (int)((long)whole.Bars * part / Parts) - 1;
        return whole.Moments.Find(moment => moment.Series == 0 && moment.Bar == bar).UtcTicks;
    }

    /// <summary>A change of the bars to come in words.</summary>
    internal static string Named(FutureChange change) => change switch
    {
        FutureChange.Withheld => "later bars withheld",
        FutureChange.Falls => "later bars below all others",
        FutureChange.Rises => "later bars above all others",
        _ => "later bars from elsewhere",
    };
}

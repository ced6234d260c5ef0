using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Check;

namespace NT8Bridge.Testing;

/// <summary>Whether a script knows bars that are still to come, or sets past values anew; by the runs of <c>check</c>.</summary>
internal static class Foresight
{
    /// <summary>Fails where it knew one.</summary>
    public static void ExpectNone(TestPlan plan)
    {
        RunLog whole = Whole(plan);
        if (whole.Columns.Count == 0 && whole.Orders == 0)
        {
            throw new ScriptTestException(
                $"{plan.Script.Name} has no plot, no series and no order on this market, so that nothing can be compared.");
        }

        RunLog again = ScriptRuns.Logged(plan, new HistoryView());
        if (LogComparison.Of(whole, again, int.MaxValue, null) is [{ } twice, ..])
            throw new ScriptTestException($"{plan.Script.Name} does not give the same twice: {Text(twice, "the second time")}.");
        ValueDifference? first = Enum.GetValues<FutureChange>()
            .SelectMany(change => LogComparison.Of(
                whole, ScriptRuns.Logged(plan, new HistoryView { Future = change }), int.MaxValue, change))
            .MinBy(difference => difference.Moment.UtcTicks);
        if (first is null) return;
        throw new ScriptTestException(
            $"{plan.Script.Name} knows bars that are still to come: "
            + $"{Text(first, "with " + CheckWork.Named(first.Change!.Value))}.");
    }

    /// <summary>Fails where a plot did.</summary>
    public static void ExpectNoRepainting(TestPlan plan)
    {
        IReadOnlyList<Repainting> found = Repainting.Of(Whole(plan));
        if (found is not [{ } first, ..]) return;
        throw new ScriptTestException(string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Script.Name} repaints: the plot {first.Plot} at bar {first.Bar} was {Text(first.Before)}, and at bar "
            + $"{first.At.Bar} became {Text(first.After)}; {first.Values} values, up to {first.MostBarsBack} bars back."));
    }

    private static RunLog Whole(TestPlan plan)
    {
        if (plan.IsTickReplay)
            throw new ScriptTestException("In a replay of ticks there are no bars yet that could be known; ask without it.");
        RunLog log = ScriptRuns.Logged(plan, new HistoryView());
        if (log.Error is { } error) throw new ScriptTestException(error.ToString());
        return log.Moments.Count > 0 ? log
            : throw new ScriptTestException($"{plan.Script.Name} was called for no bar, so that nothing can be said of it.");
    }

    private static string Text(ValueDifference difference, string other) => string.Create(
        CultureInfo.InvariantCulture,
        $"at bar {difference.Moment.Bar}, {difference.Moment.Utc:yyyy-MM-dd HH:mm:ss} UTC, {difference.Name} was "
        + $"{difference.With} with the data as they are, {difference.Without} {other}");

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "not set";
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>
/// Where two runs of a script over the same bars begin to differ. What is known at a bar must not depend on later bars, so with
/// bars to come that are others, the first difference is the first bar that knew them.
/// </summary>
internal static class LogComparison
{
    private const string None = "none";

    /// <summary>The first difference of each plot and series, and of the orders; by time.</summary>
    /// <param name="with">The run on the data as they are.</param>
    /// <param name="without">The other run.</param>
    /// <param name="moments">How many bars are compared, from the first.</param>
    /// <param name="change">What stood in the place of the bars to come; null where they were as they are.</param>
    public static IReadOnlyList<ValueDifference> Of(RunLog with, RunLog without, int moments, FutureChange? change)
    {
        List<(int Moment, ValueDifference Difference)> found = [];
        int common = Math.Min(moments, Math.Min(with.Moments.Count, without.Moments.Count));
        int columns = Math.Min(with.Columns.Count, without.Columns.Count);
        for (int column = 0; column < columns; column++)
        {
            int moment = 0;
            while (moment < common && with[moment, column].Equals(without[moment, column])) moment++;
            if (moment == common) continue;
            CheckedColumn what = with.Columns[column];
            Add(
                moment, what.Kind, what.Name, ValueDifference.Text(with[moment, column]),
                ValueDifference.Text(without[moment, column]));
        }

        AddOrders();
        AddPastValues();
        AddEnd();
        return [.. found.OrderBy(one => one.Moment).ThenBy(one => one.Difference.Kind).Select(one => one.Difference)];

        void Add(int moment, CheckedKind kind, string name, string left, string right) => found.Add((
            moment, new ValueDifference(kind, name, with.Moments[Math.Min(moment, with.Moments.Count - 1)], left, right)
            {
                Change = change,
            }));

        void AddOrders()
        {
            IReadOnlyList<OrderLine> mine = with.OrderLines, theirs = without.OrderLines;
            int i = 0;
            while (i < mine.Count && i < theirs.Count && mine[i] == theirs[i]) i++;
            OrderLine? left = i < mine.Count ? mine[i] : null, right = i < theirs.Count ? theirs[i] : null;
            int moment = Math.Min(left?.Moment ?? int.MaxValue, right?.Moment ?? int.MaxValue);
            if (moment >= common) return;
            OrderLine named = left?.Moment == moment ? left : right!;
            Add(
                moment, CheckedKind.Order, named.Name, left?.Moment == moment ? left.Text : None,
                right?.Moment == moment ? right.Text : None);
        }

        void AddPastValues()
        {
            List<PastChange> mine = with.PastChanges, theirs = without.PastChanges;
            int i = 0;
            while (i < mine.Count && i < theirs.Count && mine[i].Equals(theirs[i])) i++;
            PastChange? left = i < mine.Count ? mine[i] : null, right = i < theirs.Count ? theirs[i] : null;
            int moment = Math.Min(left?.Moment ?? int.MaxValue, right?.Moment ?? int.MaxValue);
            if (moment >= common) return;
            PastChange named = left?.Moment == moment ? left.Value : right!.Value;
            Add(
                moment, CheckedKind.PastValue,
                string.Create(CultureInfo.InvariantCulture, $"{with.Columns[named.Column].Name} of bar {named.Bar}"),
                Text(left, moment), Text(right, moment));
        }

        void AddEnd()
        {
            if (without.Moments.Count >= Math.Min(moments, with.Moments.Count)) return;
            string why = without.Error?.ToString() ?? "the script ended there by itself";
            Add(without.Moments.Count, CheckedKind.End, "", "the run went on", why);
        }

        static string Text(PastChange? change, int moment) => change is { } one && one.Moment == moment
            ? string.Create(CultureInfo.InvariantCulture, $"{ValueDifference.Text(one.After)} at bar {one.Bar}")
            : "as before";
    }
}

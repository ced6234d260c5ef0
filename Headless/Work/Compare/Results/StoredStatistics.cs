using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>The summary of stored runs, line by line.</summary>
internal static class StoredStatistics
{
    /// <summary>What stands for a value that the file does not tell because it was not finite.</summary>
    private const string None = "–";

    /// <summary>What differs by less is how a sum rounds, as a share of the larger number.</summary>
    private const double Same = 1e-9;

    private static readonly (string Name, Func<StoredRun, IReadOnlyDictionary<string, double>> Of)[] Sides =
        [("all", run => run.All), ("long", run => run.Long), ("short", run => run.Short)];

    /// <summary>Names of all lines of the summary.</summary>
    public static IReadOnlyCollection<string> Keys { get; } = [.. StatisticsTable.All.Select(line => line.Key)];

    /// <summary>The lines of all runs, side by side.</summary>
    public static IEnumerable<ComparedStatistic> Of(IReadOnlyList<StoredRun> runs)
    {
        foreach ((string side, Func<StoredRun, IReadOnlyDictionary<string, double>> of) in Sides)
        {
            for (int group = 0; group < StatisticsTable.Groups.Count; group++)
            {
                foreach (Statistic line in StatisticsTable.Groups[group])
                    yield return New(side, group, line.Label, line.Key, [.. runs.Select(run => of(run)[line.Key])], line.Format);
            }

            foreach (StoredMetric metric in runs.SelectMany(run => run.Metrics).DistinctBy(metric => metric.Key))
            {
                double[] values = [.. runs.Select(run => Of(run.Metrics.FirstOrDefault(one => one.Key == metric.Key), side))];
                yield return New(
                    side, StatisticsTable.Groups.Count, metric.Label, metric.Key, values,
                    value => value.ToString("0.00", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The value as it is printed.</summary>
    public static string Text(double value, Func<double, string> format) => double.IsFinite(value) ? format(value) : None;

    /// <summary>The value of a metric for a side.</summary>
    public static double Of(StoredMetric? metric, string side) => metric is null ? double.NaN
        : side == "all" ? metric.All
        : side == "long" ? metric.Long
        : metric.Short;

    private static ComparedStatistic New(
        string side, int group, string label, string key, double[] values, Func<double, string> format) => new(
            side, group, label, key, values, Array.ConvertAll(values, value => Text(value, format)),
            Array.ConvertAll(values, value => !IsSame(values[0], value)));

    private static bool IsSame(double one, double other) => double.IsFinite(one) && double.IsFinite(other)
        ? Math.Abs(one - other) <= Same * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)))
        : double.IsFinite(one) == double.IsFinite(other);
}

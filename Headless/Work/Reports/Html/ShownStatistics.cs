using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The statistics that a page has of each of many runs.</summary>
internal static class ShownStatistics
{
    /// <summary>Their keys; what is ranked by is left out, since it has a column of its own.</summary>
    public static IReadOnlyList<string> Beside(string rankedBy) =>
    [
        .. new[] { "netProfit", "maxDrawdown", "profitFactor", "trades", "percentProfitable" }
            .Where(key => LabelOf(key) != rankedBy),
    ];

    /// <summary>What a statistic is called.</summary>
    public static string LabelOf(string key) => StatisticsTable.Find(key)!.Label;
}

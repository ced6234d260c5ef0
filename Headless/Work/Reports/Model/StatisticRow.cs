using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>A line of Strategy Analyzer's summary, for all, long and short trades.</summary>
/// <param name="Group">Number of its group, counted from 0; the metrics of scripts' own are the last.</param>
/// <param name="Label">The name as Strategy Analyzer prints it.</param>
/// <param name="Key">The name for programs.</param>
/// <param name="Values">Of all, long and short trades.</param>
/// <param name="Texts">The same as Strategy Analyzer writes them.</param>
public sealed record StatisticRow(
    int Group, string Label, string Key, IReadOnlyList<double> Values, IReadOnlyList<string> Texts)
{
    /// <summary>Every line of the summary, in its order.</summary>
    public static IReadOnlyList<StatisticRow> Of(SystemPerformance performance)
    {
        ArgumentNullException.ThrowIfNull(performance);
        TradeCollection[] sides = [performance.AllTrades, performance.LongTrades, performance.ShortTrades];
        return
        [
            .. StatisticsTable.Groups.SelectMany((group, number) => group.Select(statistic => Of(statistic, number, sides))),
            .. Metrics(sides),
        ];
    }

    private static StatisticRow Of(Statistic statistic, int group, TradeCollection[] sides)
    {
        double[] values = Array.ConvertAll(sides, trades => statistic.Of(trades));
        return new StatisticRow(
            group, statistic.Label, statistic.Key, values, Array.ConvertAll(values, statistic.Format));
    }

    private static IEnumerable<StatisticRow> Metrics(TradeCollection[] sides)
    {
        IReadOnlyList<MetricValues>[] metrics = Array.ConvertAll(sides, MetricValues.Of);
        return metrics[0].Select((first, i) => new StatisticRow(
            StatisticsTable.Groups.Count, first.Label, first.Key,
            Array.ConvertAll(metrics, side => side[i].In(PerformanceUnit.Currency)),
            Array.ConvertAll(metrics, side => side[i].Text)));
    }
}

using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>
/// Strategy Analyzer's summary: every statistic of all, long and short trades, and those of scripts' own.
/// </summary>
internal static class PerformanceTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, SystemPerformance performance)
    {
        Table table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Performance")
            .AddColumn(new TableColumn("All trades").RightAligned())
            .AddColumn(new TableColumn("Long trades").RightAligned())
            .AddColumn(new TableColumn("Short trades").RightAligned());
        bool isFirst = true;
        foreach (IReadOnlyList<Statistic> group in StatisticsTable.Groups)
        {
            if (!isFirst) table.AddEmptyRow();
            isFirst = false;
            foreach (Statistic statistic in group)
            {
                table.AddRow(
                    Markup.Escape(statistic.Label), statistic.Format(statistic.Of(performance.AllTrades)),
                    statistic.Format(statistic.Of(performance.LongTrades)),
                    statistic.Format(statistic.Of(performance.ShortTrades)));
            }
        }

        IReadOnlyList<MetricValues> all = MetricValues.Of(performance.AllTrades);
        if (all.Count > 0) table.AddEmptyRow();
        foreach ((MetricValues of, MetricValues ofLong, MetricValues ofShort) in all.Zip(
            MetricValues.Of(performance.LongTrades), MetricValues.Of(performance.ShortTrades)))
        {
            table.AddRow(
                Markup.Escape(of.Label), Markup.Escape(of.Text), Markup.Escape(ofLong.Text), Markup.Escape(ofShort.Text));
        }

        console.Write(table);
    }
}

using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli;

/// <summary>Strategy Analyzer's summary: every statistic of all, long and short trades.</summary>
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
                    statistic.Format(statistic.Of(performance.LongTrades)), statistic.Format(statistic.Of(performance.ShortTrades)));
            }
        }

        console.Write(table);
    }

    /// <summary>Every statistic of these trades by its name, for JSON.</summary>
    public static Dictionary<string, object> ByName(TradeCollection trades)
    {
        Dictionary<string, object> values = [];
        foreach (Statistic statistic in StatisticsTable.All)
        {
            double value = statistic.Of(trades);
            values[statistic.Key] = statistic.Unit == StatisticUnit.Count ? (long)value : value;
        }

        return values;
    }
}

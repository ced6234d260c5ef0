using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>The best runs of an optimisation, one line each.</summary>
internal static class RankingTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, ParameterGrid grid, Ranking ranking, IEnumerable<OptimizedRun> best)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string name in grid.Names) table.AddColumn(new TableColumn(Markup.Escape(name)).RightAligned());
        table.AddColumn(new TableColumn(Markup.Escape(ranking.Label)).RightAligned());
        table.AddColumn(new TableColumn("Trades").RightAligned());
        table.AddColumn(new TableColumn("Net profit").RightAligned());
        table.AddColumn(new TableColumn("Max. drawdown").RightAligned());
        foreach (OptimizedRun run in best)
        {
            table.AddRow([
                .. run.Parameters.Values.Select(Markup.Escape), ranking.Format(run.Rank),
                run.Text("trades"), run.Text("netProfit"), run.Text("maxDrawdown"),
            ]);
        }

        console.Write(table);
    }
}

using System.Linq;
using NT8Bridge.Headless.Work.Compare.Results;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>Stored runs side by side: the statistics of all trades that one looks at first.</summary>
internal static class ResultsTable
{
    private static readonly string[] Shown = ["netProfit", "maxDrawdown", "profitFactor", "trades", "percentProfitable"];

    /// <summary>Writes the table, a column a run.</summary>
    public static void Write(IAnsiConsole console, ResultsComparison comparison)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("All trades");
        foreach (ComparedRun run in comparison.Runs) table.AddColumn(new TableColumn(Markup.Escape(run.Label)).RightAligned());
        foreach (ComparedStatistic line in comparison.Statistics.Where(line => line.Side == "all" && Shown.Contains(line.Key)))
            table.AddRow([line.Label, .. line.Texts.Select(Markup.Escape)]);
        console.Write(table);
    }
}

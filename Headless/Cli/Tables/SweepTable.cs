using System.Linq;
using NT8Bridge.Headless.Work.Search;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>The best variants of a sweep, one line each.</summary>
internal static class SweepTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, SweepResult result)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string name in result.Names) table.AddColumn(new TableColumn(Markup.Escape(name)).RightAligned());
        table.AddColumn(new TableColumn(Markup.Escape(result.Ranking.Label)).RightAligned());
        table.AddColumn(new TableColumn("Trades").RightAligned());
        table.AddColumn(new TableColumn("Net profit").RightAligned());
        table.AddColumn(new TableColumn("Max. drawdown").RightAligned());
        foreach (SweptVariant variant in result.Best)
        {
            table.AddRow([
                .. result.Names.Select(name => Markup.Escape(variant.Parameters[name])), result.Ranking.Format(variant.Rank),
                variant.Text("trades"), variant.Text("netProfit"), variant.Text("maxDrawdown"),
            ]);
        }

        console.Write(table);
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Portfolio;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What each run is to its portfolio, and how the runs go together.</summary>
internal static class PortfolioTable
{
    /// <summary>Writes the table, a line a run; the last columns are its correlation to each run by its number.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<string> names, PortfolioReport report)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("No.").AddColumn("Run");
        foreach (string head in new[] { "Trades", "Profit", "Share", "Drawdown", "In the largest drawdown" })
            table.AddColumn(new TableColumn(head).RightAligned());
        for (int run = 1; run <= names.Count; run++)
            table.AddColumn(new TableColumn(string.Create(CultureInfo.InvariantCulture, $"ρ {run}")).RightAligned());
        for (int run = 0; run < names.Count; run++)
        {
            PortfolioShare share = report.Shares[run];
            table.AddRow(
            [
                (run + 1).ToString(CultureInfo.InvariantCulture), Markup.Escape(names[run]),
                share.Trades.ToString(CultureInfo.InvariantCulture), Text(share.Profit, "N2"), Text(share.Share, "P1"),
                Text(share.Drawdown, "N2"), Text(share.InLargestDrawdown, "N2"),
                .. report.Correlation[run].Select(value => Text(value, "0.00")),
            ]);
        }

        console.Write(table);
    }

    private static string Text(double value, string format) =>
        double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "–";
}

using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Compare;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>The differences of two trade lists, one line each.</summary>
internal static class DifferenceTable
{
    private const int Shown = 40;

    /// <summary>Writes the first of them, and how many more there are; nothing without one.</summary>
    public static void Write(IAnsiConsole console, CompareResult result)
    {
        if (result.Differences.Count == 0) return;
        Table table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Difference").AddColumn("Trade").AddColumn("With").AddColumn("Field")
            .AddColumn("First").AddColumn("Second");
        foreach (TradeDifference one in result.Differences.Take(Shown))
        {
            table.AddRow(
                one.Kind.ToString(), Number(one.Mine), Number(one.Theirs), one.Field, Markup.Escape(one.MineValue),
                Markup.Escape(one.TheirsValue));
        }

        console.Write(table);
        int more = result.Differences.Count - Shown;
        if (more > 0) console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {more:N0} more, in --json"));
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}

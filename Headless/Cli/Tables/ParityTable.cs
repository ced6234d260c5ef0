using System.Globalization;
using NT8Bridge.Headless.Work.Parity;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>How far two tapes agree, one line a part.</summary>
internal static class ParityTable
{
    private static readonly string[] Columns = ["part", "compared", "different", "not compared", "first difference"];

    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, ParityResult result)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(Columns);
        foreach (ParityPartResult part in result.Parts)
        {
            table.AddRow(
                part.Part.ToString(), Number(part.Compared), Number(part.Different), Number(part.NotCompared),
                Markup.Escape(part.First?.ToString() ?? ""));
        }

        console.Write(table);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

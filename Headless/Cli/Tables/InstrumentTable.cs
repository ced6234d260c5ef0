using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Headless.Work.Instruments;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>Instruments, one line each.</summary>
internal static class InstrumentTable
{
    /// <summary>Writes the table; of one instrument alone also the hours of its week.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<InstrumentResult> instruments)
    {
        Table table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Instrument")
            .AddColumn("Description")
            .AddColumn(new TableColumn("Tick size").RightAligned())
            .AddColumn(new TableColumn("Point value").RightAligned())
            .AddColumn("Currency")
            .AddColumn("Trading hours");
        foreach (InstrumentResult instrument in instruments)
        {
            table.AddRow(
                Markup.Escape(instrument.Name), Markup.Escape(instrument.Description), Number(instrument.TickSize),
                Number(instrument.PointValue), instrument.Currency, Markup.Escape(instrument.TradingHours));
        }

        console.Write(table);
        if (instruments.Count != 1) return;
        foreach (string session in instruments[0].Sessions)
            console.WriteLine(session + " " + instruments[0].TimeZone);
    }

    private static string Number(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}

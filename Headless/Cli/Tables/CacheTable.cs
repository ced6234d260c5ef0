using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.History;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What the files of a cache folder are and hold, one line each.</summary>
internal static class CacheTable
{
    private static readonly string[] Columns =
        ["file", "making", "instrument", "period", "rows", "first (UTC)", "last (UTC)", "proven", "findings"];

    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<CacheFileState> states)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(Columns);
        foreach (CacheFileState state in states)
        {
            table.AddRow(
                Markup.Escape(state.Path), state.Making, Markup.Escape(state.Instrument), state.Period,
                state.Rows.ToString("N0", CultureInfo.InvariantCulture), Time(state.FirstUtcTicks), Time(state.LastUtcTicks),
                state.IsProven ? "yes" : "no", Markup.Escape(string.Join("; ", state.Findings)));
        }

        console.Write(table);
    }

    private static string Time(long utcTicks) =>
        utcTicks <= 0 ? "" : new DateTime(utcTicks).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

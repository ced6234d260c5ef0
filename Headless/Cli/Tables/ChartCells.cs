using System;
using System.Globalization;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>How the tables of a chart session write times, numbers and prices.</summary>
internal static class ChartCells
{
    /// <summary>A new table.</summary>
    public static Table Table(string title, params string[] columns) =>
        new Table().Border(TableBorder.Rounded).Title(title).AddColumns(columns);

    /// <summary>A time of a session, which lies within a year.</summary>
    public static string Time(long utcTicks) => new DateTime(utcTicks).ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A price with the digits that it has.</summary>
    public static string Price(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An amount of money, to the cent and without a negative zero.</summary>
    public static string Profit(double value) => (Math.Round(value, 2) + 0.0).ToString("N2", CultureInfo.InvariantCulture);
}

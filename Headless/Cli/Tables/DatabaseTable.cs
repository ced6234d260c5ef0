using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Database;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What NinjaTrader's database keeps, one line an instrument and kind.</summary>
internal static class DatabaseTable
{
    private const int ShownGaps = 3;

    private static readonly string[] Listed =
        ["kind", "instrument", "files", "empty", "MB", "first day", "last day", "missing days"];

    private static readonly string[] Checked = ["kind", "instrument", "files", "records", "damaged"];

    /// <summary>Writes what is there.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<DatabaseListing> listings)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(Listed);
        foreach (DatabaseListing one in listings)
        {
            table.AddRow(
                one.Entry.Kind.ToString(), Markup.Escape(one.Entry.Instrument), Number(one.Contents.Files),
                Number(one.Contents.EmptyFiles), (one.Contents.Bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture),
                Day(one.Contents.Days.Count > 0 ? one.Contents.Days[0] : null),
                Day(one.Contents.Days.Count > 0 ? one.Contents.Days[^1] : null), Markup.Escape(Gaps(one)));
        }

        console.Write(table);
    }

    /// <summary>Writes what was found.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<DatabaseChecked> entries)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(Checked);
        foreach (DatabaseChecked one in entries)
        {
            table.AddRow(
                one.Entry.Kind.ToString(), Markup.Escape(one.Entry.Instrument), Number(one.Check.Files),
                Number(one.Check.Records), Number(one.Check.Faults.Count));
        }

        console.Write(table);
    }

    private static string Gaps(DatabaseListing one)
    {
        if (one.Gaps is not { } gaps) return one.GapsUnknown;
        if (gaps.Count == 0) return "none";
        string shown = string.Join(
            ", ", gaps.Take(ShownGaps).Select(gap => gap.Days == 1 ? Day(gap.First) : $"{Day(gap.First)} to {Day(gap.Last)}"));
        return $"{Number(gaps.Sum(gap => gap.Days))}: {shown}{(gaps.Count > ShownGaps ? " …" : "")}";
    }

    private static string Day(System.DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

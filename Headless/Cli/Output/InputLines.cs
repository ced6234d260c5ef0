using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>
/// What became of the rows of a file, in words: one line for the whole, one for each kind of row that is not used.
/// </summary>
internal static class InputLines
{
    /// <summary>The lines, each with the file's name at its begin.</summary>
    public static IEnumerable<string> Of(InputCount file) => Sentences(file).Select(sentence => file.Path + ": " + sentence);

    private static IEnumerable<string> Sentences(InputCount file)
    {
        string kind = file.Kind == MarketDataKind.Ticks ? "ticks" : file.BarLength is { } length ? $"bars of {length}" : "bars";
        string used = file.Used == file.Rows ? "all used" : Text($"{file.Used:N0} used");
        yield return Text($"{file.Rows:N0} {kind}{(file.Instrument is null ? "" : " of " + file.Instrument)}, {used}");
        foreach (string note in file.Notes) yield return note;
        if (file.Rejected.Count > 0) yield return file.Rejected.ToString();
        foreach ((long rows, string one, string many) in Kinds(file))
        {
            if (rows == 1) yield return "1 row " + one;
            else if (rows > 1) yield return Text($"{rows:N0} rows {many}");
        }

        if (file.HolidaysThrough is { } through)
        {
            yield return $"its data go beyond {through}, the last year of which {file.TradingHours} knows the holidays; "
                + "later ones look like regular days";
        }
    }

    private static IEnumerable<(long Rows, string One, string Many)> Kinds(InputCount file)
    {
        const string unused = " and is not used", areUnused = " and are not used";
        yield return (file.Placeholders, "of zeros fills a place" + unused, "of zeros fill a place" + areUnused);
        yield return (file.ZeroSizes, "of size 0 is no trade" + unused, "of size 0 are no trades" + areUnused);
        yield return (file.Duplicates, "repeats another one" + unused, "repeat another one" + areUnused);
        yield return (file.Grown, "is a half bar; a later, fuller row of its time is used",
            "are half bars; later, fuller rows of their times are used");
        foreach (ContractRows other in file.OtherContracts)
        {
            string name = other.Name.Length > 0 ? "of " + other.Name : "of no named contract";
            yield return (other.Rows, name + " is not used", name + " are not used");
        }

        string range = "outside the range that was asked for", hours = "outside the sessions of " + file.TradingHours;
        string another = "of a time of another contract";
        yield return (file.OffContract, "is " + another + unused, "are " + another + areUnused);
        yield return (file.OutsideRange, "lies " + range + unused, "lie " + range + areUnused);
        yield return (file.OutsideSessions, "lies " + hours + unused, "lie " + hours + areUnused);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

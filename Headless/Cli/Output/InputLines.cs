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
        if (file.Placeholders > 0) yield return Text($"{file.Placeholders:N0} rows of zeros are placeholders and are not used");
        if (file.Duplicates > 0) yield return Text($"{file.Duplicates:N0} rows repeat another one and are not used");
        if (file.Grown > 0)
            yield return Text($"{file.Grown:N0} rows are half bars, in whose place a later, fuller row of the same time is used");
        if (file.ZeroSizes > 0) yield return Text($"{file.ZeroSizes:N0} prints of size 0 are no trades and are not used");
        foreach (ContractRows other in file.OtherContracts)
            yield return Text($"{other.Rows:N0} rows are of {(other.Name.Length > 0 ? other.Name : "no named contract")} and are not used");
        if (file.OutsideRange > 0) yield return Text($"{file.OutsideRange:N0} rows lie outside the range that was asked for");
        if (file.OutsideSessions > 0)
        {
            yield return Text(
                $"{file.OutsideSessions:N0} rows lie outside the sessions of {file.TradingHours} and are not used");
        }

        if (file.HolidaysThrough is { } through)
        {
            yield return $"its data go beyond {through}, the last year of which {file.TradingHours} knows the holidays; "
                + "later ones look like regular days";
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Data.Trades;

/// <summary>
/// Reads a trade list as Strategy Analyzer and this product write it: columns by their names, in any order, lines that end with a
/// separator, times in the writer's date format, amounts as <c>$1981.00</c> and <c>($320.00)</c>.
/// </summary>
public static class TradeListFile
{
    private const string Mend =
        "give the list of trades, with columns Market pos., Qty, Entry price, Exit price, Entry time, Exit time";

    private static readonly string[] Needed = ["marketpos", "qty", "entryprice", "exitprice", "entrytime", "exittime"];

    /// <summary>Reads the whole list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="order">Order of day and month in its dates; null for what they tell, and else the month first.</param>
    /// <exception cref="InputFileException">There is no such file, it is no trade list, or a line cannot be read.</exception>
    public static IReadOnlyList<ListedTrade> Read(string path, DateOrder? order = null)
    {
        string text = Text(path);
        char separator = SeparatorOf(text);
        IReadOnlyList<string[]> rows = CsvFields.Of(text, separator, int.MaxValue);
        if (rows.Count == 0) throw new InputFileException(path, 0, "it is empty", Mend);
        string[] names = [.. rows[0].Select(Plain)];
        if (names[0] == "performance")
            throw new InputFileException(path, 1, "it is the summary of the performance, not the list of trades", Mend);
        string[] missing = [.. Needed.Where(name => !names.Contains(name))];
        if (missing.Length > 0)
            throw new InputFileException(path, 1, $"it has no column {string.Join(", ", missing)}", Mend);
        string[][] lines = [.. rows.Skip(1).Where(row => row.Any(field => field.Length > 0))];
        int entry = Array.IndexOf(names, "entrytime"), exit = Array.IndexOf(names, "exittime");
        var times = TradeTimes.Of(path, [.. lines.SelectMany(line => new[] { Field(line, entry), Field(line, exit) })], order);
        return [.. lines.Select((line, i) => Trade(path, i + 2, names, line, times))];
    }

    private static ListedTrade Trade(string path, int row, string[] names, string[] line, TradeTimes times)
    {
        string side = Of("marketpos");
        if (!side.Equals("long", StringComparison.OrdinalIgnoreCase) && !side.Equals("short", StringComparison.OrdinalIgnoreCase))
            throw Wrong($"'{side}' is neither Long nor Short");
        return new ListedTrade
        {
            Number = int.TryParse(Of("tradenumber"), CultureInfo.InvariantCulture, out int number) ? number : 0,
            Instrument = Of("instrument"),
            IsLong = side.Equals("long", StringComparison.OrdinalIgnoreCase),
            Quantity = long.TryParse(Of("qty"), CultureInfo.InvariantCulture, out long quantity) && quantity > 0
                ? quantity
                : throw Wrong($"'{Of("qty")}' is no quantity"),
            EntryPrice = Price("entryprice"), ExitPrice = Price("exitprice"),
            EntryTime = Time("entrytime"), ExitTime = Time("exittime"),
            EntryName = Of("entryname"), ExitName = Of("exitname"),
        };

        string Of(string name) => Field(line, Array.IndexOf(names, name));

        double Price(string name) =>
            TradePrice.TryRead(Of(name), out double price) ? price : throw Wrong($"'{Of(name)}' is no price");

        DateTime Time(string name) => times.TryRead(Of(name), out DateTime time) ? time : throw Wrong($"'{Of(name)}' is no time");

        InputFileException Wrong(string reason) => new(path, row, reason, "give the list as it was saved");
    }

    private static string Field(string[] line, int column) => column < 0 || column >= line.Length ? "" : line[column].Trim();

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Where decimals have a comma, NinjaTrader parts fields by a semicolon.</summary>
    private static char SeparatorOf(string text)
    {
        ReadOnlySpan<char> first = text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : text.Length);
        return first.Count(';') > first.Count(',') ? ';' : first.Contains('\t') ? '\t' : ',';
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(path, 0, "there is no such file", "check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFileException(path, 0, "it cannot be read: " + e.Message, "check the file and its rights", e);
        }
    }
}

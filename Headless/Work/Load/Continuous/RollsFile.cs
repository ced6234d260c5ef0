using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Instruments;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>
/// Roll dates as a user writes them, a contract a line: <c>ES 06-24,2024-03-11</c>, and behind it the offset where it is known.
/// Lines that begin with '#' and a first line <c>contract,…</c> are passed over.
/// </summary>
internal static class RollsFile
{
    private const string Form = "write lines like ES 06-24,2024-03-11 or ES 06-24,2024-03-11,210.75";

    /// <summary>The rolls of one product in order of time; those of other products are left out.</summary>
    /// <exception cref="UnusableFileException">
    /// A line cannot be read, or the contracts are not in the order of their days.
    /// </exception>
    public static IReadOnlyList<RollDate> Read(string path, MasterInstrument product, InstrumentCatalog instruments)
    {
        List<(RollDate Roll, Instrument Contract)> rolls = [];
        string[] lines = Lines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            bool isHeader = i == 0 && line.StartsWith("contract", StringComparison.OrdinalIgnoreCase);
            if (line.Length == 0 || line[0] == '#' || isHeader) continue;
            string[] parts = line.Split(',', ';');
            if (parts.Length is < 2 or > 3) throw Wrong(path, i, $"'{line}' is no contract and its day");
            if (instruments.Find(parts[0]) is not { } contract || contract.Expiry == NinjaTrader.Core.Globals.MinDate)
                throw Wrong(path, i, $"'{parts[0].Trim()}' is no contract");
            if (contract.MasterInstrument != product) continue;
            rolls.Add((new RollDate(contract.FullName, Day(path, i, parts[1]), Offset(path, i, parts)), contract));
        }

        (RollDate Roll, Instrument Contract)[] ordered = [.. rolls.OrderBy(roll => roll.Roll.Day)];
        for (int i = 1; i < ordered.Length; i++)
        {
            bool isLater = ordered[i].Contract.Expiry > ordered[i - 1].Contract.Expiry;
            if (isLater && ordered[i].Roll.Day > ordered[i - 1].Roll.Day) continue;
            throw new UnusableFileException(
                path, $"{ordered[i].Roll.Contract} does not come after {ordered[i - 1].Roll.Contract} in month and in day",
                $"give each contract once, in the order of their months");
        }

        return [.. ordered.Select(roll => roll.Roll)];
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(path, $"there is no such file", $"check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(
                path, $"it cannot be read: {e.Message.TrimEnd('.')}", $"check the path and its rights", e);
        }
    }

    private static DateTime Day(string path, int line, string text) =>
        DateTime.TryParseExact(
            text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : throw Wrong(path, line, $"'{text.Trim()}' is no day such as 2024-03-11");

    private static double? Offset(string path, int line, string[] parts)
    {
        if (parts.Length < 3 || parts[2].Trim().Length == 0) return null;
        return double.TryParse(
            parts[2], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite
                | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double offset) && double.IsFinite(offset)
            ? offset
            : throw Wrong(path, line, $"'{parts[2].Trim()}' is no offset in points");
    }

    private static UnusableFileException Wrong(string path, int line, FormattableString reason) =>
        new(path, $"line {line + 1}: {reason}", $"{Form}");
}

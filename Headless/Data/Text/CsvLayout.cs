using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>How the rows of a text file with columns are to be read: what its begin shows and what the user says.</summary>
internal sealed class CsvLayout
{
    /// <summary>Rows by which separators, decimals and units are recognised.</summary>
    private const int SampleRows = 200;

    private const string Units = "say the unit: --unit s, ms, us or ns";

    private const string OwnForms =
        "say which they are, for example --columns time=Date+Time,open=Open,high=High,low=Low,close=Close,volume=Vol";

    private CsvLayout(char separator, int headerRows, CsvColumns columns, char point, CsvTime time)
    {
        Separator = separator;
        HeaderRows = headerRows;
        Columns = columns;
        Point = point;
        Time = time;
    }

    /// <summary>Character between fields.</summary>
    public char Separator { get; }

    /// <summary>Rows before the first of data, empty ones aside.</summary>
    public int HeaderRows { get; }

    /// <summary>Where the values stand.</summary>
    public CsvColumns Columns { get; }

    /// <summary>Character before decimals.</summary>
    public char Point { get; }

    /// <summary>Reads the times.</summary>
    public CsvTime Time { get; }

    /// <summary>What a written price is divided by: 10^9 for the fixed-point prices of Databento.</summary>
    public double PriceUnit { get; private init; } = 1;

    /// <summary>Finds out how a file is to be read.</summary>
    /// <exception cref="InputFileException">It cannot be told; the message names the option that tells it.</exception>
    public static CsvLayout Of(string path, TextSample sample, FileReading reading)
    {
        char separator = reading.Separator ?? sample.Separator();
        IReadOnlyList<string[]> rows = sample.Rows(separator, SampleRows);
        (IReadOnlyList<string> header, int headerRows, VendorForm? vendor) = Header(path, rows, reading);
        CsvColumns columns = new(path, header, reading.Columns, vendor);
        if (!columns.IsBars && !columns.IsTicks)
        {
            throw new InputFileException(
                path, 1, "its columns of prices are not recognised" + Among(header), OwnForms);
        }

        if (columns.Time < 0)
        {
            throw new InputFileException(
                path, 1, "its column of times is not recognised" + Among(header), OwnForms);
        }

        string[][] data = [.. rows.Skip(headerRows).Where(row => row.Length >= header.Count)];
        DateOrder order = reading.DateOrder ?? (data.Any(row => DateOrderEvidence.IsNeeded(row[columns.Time]))
            ? DateOrderEvidence.Of(path, columns.TimeName, Times(sample.Rows(separator, int.MaxValue).Skip(headerRows), columns))
            : DateOrder.MonthFirst);
        char point = reading.Decimal ?? DecimalPoint(data, columns, separator);
        return new CsvLayout(separator, headerRows, columns, point, TimeOf(path, data, columns, order, reading))
        {
            PriceUnit = columns.Vendor == VendorForm.Databento && data.Length > 0 && data.All(row => IsFixedPoint(row, columns))
                ? 1e9
                : 1,
        };
    }

    private static string Among(IReadOnlyList<string> header) =>
        header.All(name => name.Length == 0)
            ? FormattableString.Invariant($": --columns does not say it, and the {header.Count} columns have no names")
            : " among " + string.Join(", ", header);

    private static (IReadOnlyList<string> Header, int Rows, VendorForm? Vendor) Header(
        string path, IReadOnlyList<string[]> rows, FileReading reading)
    {
        string[] first = rows[0];

        // yfinance writes three rows: the kind of price, the ticker, and the name of the index.
        if (rows.Count > 2 && first[0] == "Price" && rows[1][0] == "Ticker"
            && rows[2][0].StartsWith("Date", StringComparison.Ordinal))
        {
            string[] tickers = [.. rows[1].Skip(1).Where(ticker => ticker.Length > 0).Distinct()];
            if (tickers.Length > 1)
            {
                throw new InputFileException(
                    path, 2, "it holds " + string.Join(", ", tickers), "write a file of one ticker");
            }

            if (tickers.Length == 1 && reading is { Instrument: { } asked, IsInstrumentForced: false }
                && !InstrumentNames.MayBeSame(tickers[0], asked))
            {
                throw new InputFileException(
                    path, 2, $"it is of {tickers[0]}, not of {asked}", "name that one, or say --force-instrument");
            }

            return ([rows[2][0], .. first.Skip(1)], 3, VendorForm.Yahoo);
        }

        if (!IsData(first)) return (first, 1, null);
        if (reading.Columns.Count > 0) return (new string[first.Length].Select(_ => "").ToArray(), 0, null);
        throw new InputFileException(
            path, 1, "it has no header that names its columns",
            "say what they are by their numbers, for example --columns time=1,open=2,high=3,low=4,close=5,volume=6");
    }

    /// <summary>A row without a name in it is no header.</summary>
    private static bool IsData(string[] row) =>
        row.Count(field => field.Length > 0 && (char.IsAsciiDigit(field[0]) || (field.Length > 1 && field[0] is '-' or '.')))
            * 2 > row.Length;

    /// <summary>The decimal comma is possible where commas do not part fields.</summary>
    private static char DecimalPoint(string[][] rows, CsvColumns columns, char separator)
    {
        if (separator == ',') return '.';
        int[] prices = columns.IsBars ? [columns.Open, columns.High, columns.Low, columns.Close] : [columns.Price];
        string[] texts = [.. rows.SelectMany(row => prices.Select(price => row[price]))];
        return texts.Any(text => text.Contains(',')) && !texts.Any(text => text.Contains('.')) ? ',' : '.';
    }

    private static bool IsFixedPoint(string[] row, CsvColumns columns) =>
        long.TryParse(row[columns.IsBars ? columns.Close : columns.Price], out long price) && Math.Abs(price) >= 1_000_000;

    private static string[] Times(IEnumerable<string[]> rows, CsvColumns columns) =>
        [.. rows.Where(row => row.Length > columns.Time).Select(row => row[columns.Time])];

    private static CsvTime TimeOf(
        string path, string[][] rows, CsvColumns columns, DateOrder order, FileReading reading)
    {
        string? count = columns.Clock < 0 ? Times(rows, columns).FirstOrDefault(IsCount) : null;
        long units = reading.UnitsPerSecond ?? (count is null ? 0 : UnitsOf(path, count, columns));
        return new CsvTime(units, order, reading.Zone, units == 0 && columns.Clock < 0 && AreDates(Times(rows, columns), order));
    }

    /// <summary>Whether all readable times are dates without a time of day.</summary>
    private static bool AreDates(string[] times, DateOrder order)
    {
        int dates = 0;
        foreach (string time in times)
        {
            ReadOnlySpan<char> rest = time;
            if (!WallTime.TryDate(ref rest, order, out _, out _, out _)) continue;
            if (!rest.IsEmpty) return false;
            dates++;
        }

        return dates > 0;
    }

    /// <summary>A plain number that is no date written without marks.</summary>
    private static bool IsCount(string text)
    {
        if (!Number.TryReal<char>(text, out double value)) return false;
        ReadOnlySpan<char> date = text;
        return !(text.Length is 8 or 12 or 14 && text[0] is '1' or '2'
            && WallTime.TryDate(ref date, DateOrder.MonthFirst, out int year, out _, out _) && year is >= 1970 and < 2100
            && (date.IsEmpty || WallTime.TryClock(ref date, out _)));
    }

    private static long UnitsOf(string path, string text, CsvColumns columns)
    {
        Number.TryReal<char>(text, out double value);
        long bySize;
        try
        {
            bySize = EpochTime.UnitsPerSecond(value);
        }
        catch (BarFileException e)
        {
            if (columns.NamedUnits is { } byName) return byName;
            throw new InputFileException(path, 0, $"its column {columns.TimeName}: {e.Message}", Units, e);
        }

        if (columns.NamedUnits is { } named && named != bySize)
        {
            throw new InputFileException(
                path, 0,
                $"its column {columns.TimeName} is named after milliseconds, but {text} is a count of another unit by its size",
                Units);
        }

        return bySize;
    }
}

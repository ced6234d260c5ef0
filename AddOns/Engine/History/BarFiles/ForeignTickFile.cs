using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads parquet files of trades of another making: a time, a price and a size in each row, with or without quotes.
/// </summary>
public static class ForeignTickFile
{
    /// <summary>True when a file has the columns of trades and not those of bars.</summary>
    public static bool HasTicks(IColumnReader reader, ForeignReading reading)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        return ForeignTickColumns.AreIn(reader.Columns, reading);
    }

    /// <summary>Reads every trade of the instrument that is asked for.</summary>
    /// <exception cref="BarFileException">The file as a whole cannot be used; the message says why and what mends it.</exception>
    public static ForeignTicks Read(IColumnReader reader, ForeignReading reading, CancellationToken cancellation = default)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        if (reading is null) throw new ArgumentNullException(nameof(reading));
        var notes = new List<string>();
        var columns = ForeignTickColumns.Of(reader.Columns, reading);
        var window = new TimeWindow(reader, columns.Time, reading, 0, ForeignSymbols.ColumnOf(reader, reading) is not null);
        long total = RowBudget.Verify(reader, reading.MostRows, window.Skips);
        var symbols = ForeignSymbols.Of(reader, reading, notes);
        var rejected = new RowRejections();
        var rows = new ForeignTickRows(columns, new ForeignTimes(columns.Time, reading), symbols, rejected, window);
        RowGroups.Take(reader, window, rejected, (group, first) => rows.Add(reader, group, first), cancellation);
        if (rows.Count == 0 && rejected.Count > 0)
            throw new BarFileException($"none of its {total} rows makes a trade; the first: {rejected.First[0]}");
        rows.Times.Say(notes);
        Tick[] ticks = rows.InOrder(out long zeroSizes);
        Say(notes, rows, zeroSizes, symbols);
        return new ForeignTicks(ticks, total, rejected.Count, rejected.First, notes)
        {
            Others = symbols.Others, OtherRows = symbols.Others.Sum(other => other.Rows), Placeholders = rows.Placeholders,
            ZeroSizes = zeroSizes, OutOfOrder = rows.OutOfOrder, OutsideWindow = window.Outside,
            Instrument = symbols.Name is { } name && ticks.Length > 0
                ? InstrumentNames.FullName(name, ticks[ticks.Length - 1].UtcTicks)
                : symbols.Name,
        };
    }

    private static void Say(List<string> notes, ForeignTickRows rows, long zeroSizes, ForeignSymbols symbols)
    {
        Count(rows.OutOfOrder, "{0:N0} rows stood after a later one and were sorted in");
        Count(rows.Placeholders, "{0:N0} rows are placeholders, of zeros or without price, and no trades");
        Count(zeroSizes, "{0:N0} prints have size 0 and are no trades");
        if (rows.HasNoSizes) notes.Add("all its sizes are 0, so its prices were taken as they stand");
        if (symbols.Others.Count > 0)
            notes.Add($"read as {symbols.Name}; left out were {InstrumentNames.Listed(symbols.Others)}");

        void Count(long count, string said)
        {
            if (count > 0) notes.Add(string.Format(CultureInfo.InvariantCulture, said, count));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Threading;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads parquet files of another making: those that pandas, Arrow, DuckDB, Spark or data vendors wrote. They carry no checksum
/// that would prove them, so each row is judged by itself.
/// </summary>
public static class ForeignBarFile
{
    /// <summary>
    /// A row group that claims more rows is damaged and is not read, because memory would be set aside for them. No bar file has
    /// as many.
    /// </summary>
    private const long MostRowsOfAGroup = 20_000_000;

    /// <summary>Reads every sound bar.</summary>
    /// <param name="codec">The parquet library.</param>
    /// <param name="file">The bytes of the whole file.</param>
    /// <param name="interval">Length of the bars that the file should hold.</param>
    /// <param name="stamp">Whether times are begins or ends of bars; <see cref="BarStamp.Detect"/> to find out.</param>
    /// <param name="calendar">
    /// The market's sessions, which are the evidence where the time column's name does not say how times are meant; null for
    /// none.
    /// </param>
    /// <param name="cancellation">Stops between row groups.</param>
    /// <exception cref="BarFileException">The file as a whole cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static ForeignBars Read(
        IBarCodec codec, byte[] file, BarInterval interval, BarStamp stamp, ISessionCalendar? calendar,
        CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        using IColumnReader reader = codec.Open(file);
        return Read(reader, interval, stamp, calendar, cancellation);
    }

    /// <summary>As the other overload, from a file that is open.</summary>
    internal static ForeignBars Read(
        IColumnReader reader, BarInterval interval, BarStamp stamp, ISessionCalendar? calendar, CancellationToken cancellation)
    {
        ForeignColumns columns = ForeignColumns.Of(reader.Columns);
        var notes = new List<string>();
        if (!columns.Time.IsZoned && columns.Time.Kind == ColumnKind.Time)
            notes.Add($"{columns.Time.Name} names no zone and was read as UTC");

        var rejected = new List<RejectedBarRow>();
        List<ForeignRow> rows = Rows(reader, columns, rejected, cancellation, out long total);
        if (rows.Count == 0 && rejected.Count > 0)
            throw new BarFileException($"none of its {total} rows makes a bar; the first: {rejected[0]}");
        if (rows.Count > 0) ForeignPeriod.Verify(rows, interval);
        stamp = StampEvidence.Decide(stamp, columns, rows, calendar, notes);
        return new ForeignBars(SoundBars.Of(rows, interval, stamp, rejected, notes), stamp, total, rejected, notes);
    }

    private static List<ForeignRow> Rows(
        IColumnReader reader, ForeignColumns columns, List<RejectedBarRow> rejected, CancellationToken cancellation,
        out long total)
    {
        var rows = new ForeignRowReader(columns, rejected);
        total = 0;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            long count = reader.RowCount(group);
            try
            {
                if (count is < 0 or > MostRowsOfAGroup) throw new BarFileException($"{count} rows in one row group are no bars");
                rows.Add(reader, group, total);
            }
            catch (BarFileException e)
            {
                string reason = $"this and the next {count - 1} rows cannot be read: {e.Message}";
                rejected.Add(new RejectedBarRow(total, null, reason));
            }

            total += count;
        }

        return rows.Rows;
    }
}

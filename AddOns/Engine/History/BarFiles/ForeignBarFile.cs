using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.Bars;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads parquet files that others wrote (pandas, Arrow, DuckDB, Spark, vendors). They carry no checksum that would prove
/// them, so each row is judged by itself.
/// </summary>
public static class ForeignBarFile
{
    private const int RowsThatShowThePeriod = 10;

    // Beyond any bar file, and what a damaged count must not make a reader set memory aside for.
    private const long MostRowsOfAGroup = 20_000_000;

    /// <summary>Reads every sound bar.</summary>
    /// <param name="codec">The parquet library.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="interval">Length of the bars it should hold.</param>
    /// <param name="stamp">Whether it stamps begins or ends; <see cref="BarStamp.Detect"/> to find out.</param>
    /// <param name="calendar">The market's sessions, the evidence where names say nothing; null for none.</param>
    /// <param name="cancellation">Stops between row groups.</param>
    /// <exception cref="BarFileException">The file as a whole cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static ForeignBars Read(
        IBarCodec codec, byte[] file, BarInterval interval, BarStamp stamp, ISessionCalendar? calendar, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        using IColumnReader reader = codec.Open(file);
        return Read(reader, interval, stamp, calendar, cancellation);
    }

    internal static ForeignBars Read(
        IColumnReader reader, BarInterval interval, BarStamp stamp, ISessionCalendar? calendar, CancellationToken cancellation)
    {
        ForeignColumns columns = ForeignColumns.Of(reader.Columns);
        var notes = new List<string>();
        if (!columns.Time.IsZoned && columns.Time.Kind == ColumnKind.Time) notes.Add($"{columns.Time.Name} names no zone and was read as UTC");

        var rejected = new List<RejectedBarRow>();
        var rows = new ForeignRows(columns, rejected);
        long total = 0;
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
                rejected.Add(new RejectedBarRow(total, null, $"this and the next {count - 1} rows cannot be read: {e.Message}"));
            }

            total += count;
        }

        List<KeyValuePair<long, Bar>> stamped = rows.Rows;
        if (stamped.Count == 0 && rejected.Count > 0) throw new BarFileException($"none of its {total} rows makes a bar; the first: {rejected[0]}");
        if (stamped.Count > 0) RefuseOtherPeriod(stamped, interval);
        stamp = Stamped(stamp, columns, stamped, calendar, notes);
        return new ForeignBars(Sound(stamped, interval, stamp, rejected, notes), stamp, total, rejected, notes);
    }

    private static BarStamp Stamped(
        BarStamp declared, ForeignColumns columns, List<KeyValuePair<long, Bar>> rows, ISessionCalendar? calendar, List<string> notes)
    {
        if (declared != BarStamp.Detect) return declared;
        if (columns.NamedStamp != BarStamp.Detect)
        {
            notes.Add($"read as {Word(columns.NamedStamp)}-stamped because its time column is named {columns.Time.Name}");
            return columns.NamedStamp;
        }

        string said = "no session calendar to judge by";
        BarStamp found = calendar is null ? BarStamp.Detect : StampEvidence.Of(rows.Select(r => r.Value.EndUtcTicks), calendar, out said);
        if (found == BarStamp.Detect && rows.Count > 0)
        {
            throw new BarFileException(
                $"its column {columns.Time.Name} may name the begin or the end of a bar ({said}): declare it as open-stamped or end-stamped");
        }

        if (rows.Count > 0) notes.Add($"read as {Word(found)}-stamped because of {said}");
        return found;
    }

    private static string Word(BarStamp stamp) => stamp == BarStamp.Open ? "open" : "end";

    private static void RefuseOtherPeriod(List<KeyValuePair<long, Bar>> rows, BarInterval interval)
    {
        long step = 0;
        long[] stamps = rows.Select(r => r.Value.EndUtcTicks).OrderBy(t => t).ToArray();
        for (int i = 1; i < stamps.Length; i++) step = CommonDivisor(step, stamps[i] - stamps[i - 1]);
        bool isFiner = step > 0 && step < interval.Ticks, isCoarser = step > interval.Ticks && stamps.Length >= RowsThatShowThePeriod;
        if (isFiner && interval.Ticks % step == 0 && CountOfStep(stamps, interval.Ticks) * 2 > stamps.Length) return;
        if (isFiner || isCoarser)
            throw new BarFileException($"its bars are {TimeSpan.FromTicks(step)} apart, which are not bars of {interval}");
    }

    // A few odd stamps among many good ones are odd rows, not another period.
    private static int CountOfStep(long[] stamps, long step)
    {
        int count = 0;
        for (int i = 1; i < stamps.Length; i++)
            if ((stamps[i] - stamps[i - 1]) % step == 0)
                count++;
        return count;
    }

    private static long CommonDivisor(long a, long b) => b == 0 ? a : CommonDivisor(b, a % b);

    private static Bar[] Sound(
        List<KeyValuePair<long, Bar>> rows, BarInterval interval, BarStamp stamp, List<RejectedBarRow> rejected, List<string> notes)
    {
        long shift = stamp == BarStamp.Open ? interval.Ticks : 0;
        bool isAligned = 3_600 % interval.Seconds == 0, isOrdered = true;
        var byTime = new SortedDictionary<long, List<KeyValuePair<long, Bar>>>();
        long before = long.MinValue;
        foreach (KeyValuePair<long, Bar> row in rows)
        {
            Bar read = row.Value;
            var bar = new Bar(read.EndUtcTicks + shift, read.Open, read.High, read.Low, read.Close, read.Volume, read.TickCount);
            string? fault = BarFault.Of(bar)
                ?? (isAligned && bar.EndUtcTicks % interval.Ticks != 0 ? $"time is no multiple of {interval}" : null);
            if (fault is not null)
            {
                rejected.Add(new RejectedBarRow(row.Key, bar, fault));
                continue;
            }

            if (!byTime.TryGetValue(bar.EndUtcTicks, out List<KeyValuePair<long, Bar>>? same)) byTime.Add(bar.EndUtcTicks, same = new());
            same.Add(new(row.Key, bar));
            isOrdered &= bar.EndUtcTicks >= before;
            before = bar.EndUtcTicks;
        }

        if (!isOrdered) notes.Add("its rows were not in order of time and were sorted");
        var bars = new List<Bar>(byTime.Count);
        int repeated = 0;
        foreach (List<KeyValuePair<long, Bar>> same in byTime.Values)
        {
            if (same.All(row => row.Value.SameAs(same[0].Value)))
            {
                bars.Add(same[0].Value);
                repeated += same.Count - 1;
            }
            else
            {
                rejected.AddRange(same.Select(row => new RejectedBarRow(row.Key, row.Value, "another row has the same time and other values")));
            }
        }

        if (repeated > 0) notes.Add($"{repeated} rows repeat another row and were left out");
        return bars.ToArray();
    }
}

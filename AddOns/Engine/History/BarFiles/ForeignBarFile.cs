using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
    /// Where stamp or length have to be told by the rows, those of so much time before and after the one that is asked for tell
    /// them: over a weekend, so that a session's begin or end is among them.
    /// </summary>
    private const long MarginOfEvidence = 4 * TimeSpan.TicksPerDay;

    /// <summary>Reads every sound bar of the instrument that is asked for.</summary>
    /// <param name="codec">The parquet library.</param>
    /// <param name="file">The bytes of the whole file.</param>
    /// <param name="reading">What is known of the file and asked of it.</param>
    /// <param name="cancellation">Stops between row groups.</param>
    /// <exception cref="BarFileException">The file as a whole cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static ForeignBars Read(
        IBarCodec codec, byte[] file, ForeignReading reading, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        using IColumnReader reader = codec.Open(file);
        return Read(reader, reading, cancellation);
    }

    /// <summary>As the other overload, from a file that is open.</summary>
    /// <exception cref="BarFileException">The file as a whole cannot be used; the message says why and what mends it.</exception>
    public static ForeignBars Read(IColumnReader reader, ForeignReading reading, CancellationToken cancellation = default)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        if (reading is null) throw new ArgumentNullException(nameof(reading));
        var notes = new List<string>();
        var columns = ForeignColumns.Of(reader.Columns, reading);
        bool isStampKnown = reading.Stamp != BarStamp.Detect || columns.Time.NamedStamp != BarStamp.Detect;
        long margin = isStampKnown && reading.Interval is { } known ? known.Ticks : MarginOfEvidence;
        var window = new TimeWindow(
            reader, columns.Time, reading, margin, ForeignSymbols.ColumnOf(reader, reading) is not null);
        long total = RowBudget.Verify(reader, reading.MostRows, window.Skips);
        var symbols = ForeignSymbols.Of(reader, reading, notes);
        var rejected = new RowRejections();
        var rows = new ForeignRowReader(columns, new ForeignTimes(columns.Time, reading), symbols, rejected, window, total);
        RowGroups.Take(reader, window, rejected, (group, first) => rows.Add(reader, group, first), cancellation);
        rows.Times.Say(notes);
        BarsByTime bars = rows.Bars;
        if (bars.Count == 0 && rejected.Count > 0)
        {
            string unread = rows.Times.Unread is { } text ? $"; '{text}' is no time that is read" : "";
            throw new BarFileException($"none of its {total} rows makes a bar; the first: {rejected.First[0]}{unread}");
        }

        bars.Sort();
        if (!symbols.HasColumn) PriceLevels.Verify(bars);
        long[] stamps = bars.TimesToArray();
        BarStamp stamp = StampEvidence.Decide(columns.Time, stamps, reading, notes);
        BarInterval interval = bars.Count > 0 || reading.Interval is null
            ? ForeignLength.Of(rows.AllTimes.Count > 0 ? Sorted(rows.AllTimes) : stamps, bars.Count, reading)
            : reading.Interval.Value;
        long outOfOrder = bars.OutOfOrder, shift = stamp == BarStamp.Open ? interval.Ticks : 0;
        if (shift > 0) bars.Shift(shift);
        Alignment alignment = new(interval, reading.Calendar);
        if (!alignment.IsKeptByAll(stamps, shift))
            bars.Judge(alignment.Fault, (row, bar, why) => rejected.Add(row, bar, why));
        Bar[] once = bars.Once((row, bar, why) => rejected.Add(row, bar, why));
        Say(notes, outOfOrder, bars, rows.Placeholders, symbols);
        return new ForeignBars(once, stamp, interval, total, rejected.Count, rejected.First, notes)
        {
            Others = symbols.Others,
            OtherRows = symbols.Others.Sum(other => other.Rows), Placeholders = rows.Placeholders, Repeated = bars.Repeated,
            Grown = bars.Grown, OutOfOrder = outOfOrder,
            OutsideWindow = window.Outside,
            Instrument = symbols.Name is { } name && once.Length > 0
                ? InstrumentNames.FullName(name, once[once.Length - 1].EndUtcTicks)
                : symbols.Name,
        };
    }

    private static long[] Sorted(List<long> times)
    {
        long[] sorted = times.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static void Say(List<string> notes, long outOfOrder, BarsByTime bars, long placeholders, ForeignSymbols symbols)
    {
        if (outOfOrder > 0) notes.Add("its rows were not in order of time and were sorted");
        Count(bars.Repeated, "{0:N0} rows repeat another row and were left out");
        Count(bars.Grown, "{0:N0} rows were left out for a later, fuller one of the same time");
        Count(placeholders, "{0:N0} rows are placeholders, of zeros or without prices, and no bars");
        if (symbols.Others.Count > 0)
            notes.Add($"read as {symbols.Name}; left out were {InstrumentNames.Listed(symbols.Others)}");

        void Count(long rows, string said)
        {
            if (rows > 0) notes.Add(string.Format(CultureInfo.InvariantCulture, said, rows));
        }
    }

    /// <summary>
    /// Judges the end of a bar: where the length divides an hour, it is a multiple of it on the clock or in
    /// the session, or the session's own end.
    /// </summary>
    private sealed class Alignment
    {
        private readonly BarInterval _interval;
        private readonly ISessionCalendar? _calendar;
        private readonly bool _isAligned;

        public Alignment(BarInterval interval, ISessionCalendar? calendar)
        {
            _interval = interval;
            _calendar = calendar;
            _isAligned = 3_600 % interval.Seconds == 0;
        }

        public string? Fault(long end) => end > DateTime.MaxValue.Ticks ? "time out of range"
            : _isAligned && end % _interval.Ticks != 0 && !IsOfSession(end) ? $"time is no multiple of {_interval}"
            : null;

        /// <summary>
        /// True when no end of a bar is a fault for the clock alone. Most bars follow the one before at once, which saves a
        /// division each.
        /// </summary>
        public bool IsKeptByAll(long[] stamps, long shift)
        {
            long length = _interval.Ticks, last = -1;
            foreach (long stamp in stamps)
            {
                long end = stamp + shift;
                if (end > DateTime.MaxValue.Ticks || (_isAligned && end - last != length && end % length != 0)) return false;
                last = end;
            }

            return true;
        }

        private bool IsOfSession(long end)
        {
            if (_calendar is null) return false;
            Session session = _calendar.SessionAtOrAfter(end - 1);
            return session.ContainsBarEnd(end)
                && (end == session.EndUtcTicks || (end - session.BeginUtcTicks) % _interval.Ticks == 0);
        }
    }
}

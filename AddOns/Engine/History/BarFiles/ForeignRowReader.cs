using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads the rows of a parquet file of bars of another making, one row group after the other. Rows of other contracts and
/// placeholders are counted here, rows that can be no bar are rejected; the times are still those of the file.
/// </summary>
internal sealed class ForeignRowReader
{
    /// <summary>
    /// Rows for which room is made at once, as far as the file says that it has them; beyond, that has to come true first.
    /// </summary>
    private const long RowsAtOnce = 4_000_000;

    private readonly ForeignColumns _columns;
    private readonly ForeignSymbols _symbols;
    private readonly RowRejections _rejected;
    private readonly TimeWindow _window;
    private readonly long _totalRows;

    public ForeignRowReader(
        ForeignColumns columns, ForeignTimes times, ForeignSymbols symbols, RowRejections rejected, TimeWindow window,
        long totalRows)
    {
        _totalRows = totalRows;
        _window = window;
        _columns = columns;
        Times = times;
        Bars.KeepTimes();
        _symbols = symbols;
        _rejected = rejected;
    }

    /// <summary>The times of the file.</summary>
    public ForeignTimes Times { get; }

    /// <summary>The bars read so far, stamped as the file stamps.</summary>
    public BarsByTime Bars { get; } = new();

    /// <summary>The times of all rows where some are of other contracts; empty where none are.</summary>
    public List<long> AllTimes { get; } = new();

    /// <summary>Number of rows that only fill a place.</summary>
    public long Placeholders { get; private set; }

    /// <summary>Reads a row group whose first row has the number <paramref name="firstRow"/>.</summary>
    /// <exception cref="BarFileException">The row group cannot be read; other row groups may.</exception>
    public void Add(IColumnReader reader, int group, int firstRow)
    {
        long[] times = Times.Read(reader, group);
        int rows = times.Length;
        (int first, int count) = _window.RowsOf(times);
        if (count == 0) return;
        bool[]? wanted = _symbols.Wanted(group, rows);
        if (count < rows)
        {
            times = RawArray.Part(times, first, count);
            if (wanted is not null) wanted = RawArray.Part(wanted, first, count);
        }

        firstRow += first;
        double[] open = Prices(_columns.Open), high = Prices(_columns.High), low = Prices(_columns.Low);
        double[] close = Prices(_columns.Close);
        ColumnValues volumes = Values(_columns.Volume);
        ColumnValues? ticks = _columns.Ticks is null ? null : Values(_columns.Ticks);
        Bars.Reserve((int)Math.Min(_totalRows, Math.Max(
            _window.IsBounded ? 0 : RowsAtOnce, (_window.IsBounded ? 1L : 4L) * (Bars.Count + times.Length))));
        if (wanted is not null) AllTimes.AddRange(times.Where(time => time > ForeignTimes.NoSuchHour));
        long[]? wholes = volumes.AllWhole(), counts = ticks?.AllWhole();
        for (int row = 0; row < times.Length; row++)
        {
            if (wanted is not null && !wanted[row]) continue;
            if (_window.IsBounded && !_window.Holds(times[row]) && times[row] > ForeignTimes.NoSuchHour)
            {
                _window.Outside++;
                continue;
            }

            long volume, tickCount = 0;
            bool hasVolume = true;
            if (wholes is not null) volume = wholes[row];
            else hasVolume = Whole(volumes, row, out volume);
            if (counts is not null) tickCount = counts[row];
            else if (ticks is not null) Whole(ticks, row, out tickCount);
            var bar = new Bar(
                times[row] <= ForeignTimes.NoSuchHour ? 0 : times[row], open[row], high[row], low[row], close[row], volume,
                (int)Math.Min(int.MaxValue, Math.Max(-1, tickCount)));
            if (volume > 0 && BarFault.IsSound(bar))
            {
                Bars.Add(bar, firstRow + row);
                continue;
            }

            if (Placeholder.Is(bar) && (hasVolume || volumes.IsMissing(row)))
            {
                Placeholders++;
                continue;
            }

            string? fault = ForeignTimes.FaultOf(times[row]) is { } noTime ? noTime
                : !hasVolume ? "volume is missing or no whole number"
                : BarFault.Of(bar);
            if (fault is null) Bars.Add(bar, firstRow + row);
            else _rejected.Add(firstRow + row, bar, fault);
        }

        // Of each column no more than the part asked for outlives the reading of the next one.
        ColumnValues Values(ColumnSchema column)
        {
            ColumnValues values = reader.Read(group, column);
            return values.Count == rows
                ? values.Part(first, count)
                : throw new BarFileException($"columns of {rows} and {values.Count} rows");
        }

        double[] Prices(ColumnSchema column)
        {
            ColumnValues values = Values(column);
            if (FixedPointPrices.AreIn(reader.Columns, column)) values = FixedPointPrices.Of(values);
            double[] prices = values.Reals ?? Array.ConvertAll(values.Wholes!, value => (double)value);
            for (int row = 0; values.Missing is not null && row < count; row++)
                if (values.Missing[row])
                    prices[row] = double.NaN;
            return prices;
        }
    }

    private static bool Whole(ColumnValues values, int row, out long value)
    {
        value = 0;
        if (values.IsMissing(row)) return false;
        if (values.Wholes is { } wholes) value = wholes[row];
        else if (values.Whole(row) is { } whole) value = whole;
        else return false;
        return true;
    }
}

using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>Reads the rows of a parquet file of trades of another making, one row group after the other.</summary>
internal sealed class ForeignTickRows
{
    private readonly ForeignTickColumns _columns;
    private readonly ForeignSymbols _symbols;
    private readonly RowRejections _rejected;
    private readonly TimeWindow _window;
    private Tick[] _ticks = Array.Empty<Tick>();
    private long _last = long.MinValue, _zeroSizes;

    public ForeignTickRows(
        ForeignTickColumns columns, ForeignTimes times, ForeignSymbols symbols, RowRejections rejected, TimeWindow window)
    {
        _window = window;
        _columns = columns;
        Times = times;
        _symbols = symbols;
        _rejected = rejected;
    }

    /// <summary>The times of the file.</summary>
    public ForeignTimes Times { get; }

    /// <summary>Number of rows taken so far.</summary>
    public int Count { get; private set; }

    /// <summary>Number of rows that only fill a place.</summary>
    public long Placeholders { get; private set; }

    /// <summary>Number of rows that stood after a later one.</summary>
    public long OutOfOrder { get; private set; }

    /// <summary>True when no row has a size: a file of prices alone.</summary>
    public bool HasNoSizes => Count > 0 && _zeroSizes == Count;

    /// <summary>Reads a row group whose first row has the number <paramref name="firstRow"/>.</summary>
    /// <exception cref="BarFileException">The row group cannot be read; other row groups may.</exception>
    public void Add(IColumnReader reader, int group, int firstRow)
    {
        long[] times = Times.Read(reader, group);
        int rows = times.Length;
        (int first, int count) = _window.RowsOf(times);
        if (count == 0) return;
        ColumnValues prices = Prices(_columns.Price)!, sizes = Values(_columns.Size)!;
        ColumnValues? bids = Prices(_columns.Bid), asks = Prices(_columns.Ask);
        bool[]? wanted = _symbols.Wanted(group, rows);
        for (int row = 0; row < count; row++)
        {
            if (wanted is not null && !wanted[first + row]) continue;
            long time = times[first + row];
            if (_window.IsBounded && !_window.Holds(time) && time > ForeignTimes.NoSuchHour)
            {
                _window.Outside++;
                continue;
            }

            long? size = sizes.IsMissing(row) ? null : sizes.Whole(row);
            var tick = new Tick(time, Real(prices, row), size ?? 0, Real(bids, row), Real(asks, row));
            if (Placeholder.Is(tick) && (size is not null || sizes.IsMissing(row)))
            {
                Placeholders++;
                continue;
            }

            string? fault = ForeignTimes.FaultOf(time) is { } noTime ? noTime
                : time <= 0 || time > DateTime.MaxValue.Ticks ? "time out of range"
                : !(Math.Abs(tick.Price) <= double.MaxValue) ? "price is not a finite number"
                : size is null ? "size is missing or no whole number"
                : size < 0 ? "size is negative"
                : null;
            if (fault is null) Add(tick);
            else _rejected.Add(firstRow + first + row, null, fault);
        }

        ColumnValues? Values(ColumnSchema? column)
        {
            if (column is null) return null;
            ColumnValues values = reader.Read(group, column);
            return values.Count == rows
                ? values.Part(first, count)
                : throw new BarFileException($"columns of {rows} and {values.Count} rows");
        }

        ColumnValues? Prices(ColumnSchema? column) => Values(column) is { } values
            ? FixedPointPrices.AreIn(reader.Columns, column!) ? FixedPointPrices.Of(values) : values
            : null;
    }

    /// <summary>
    /// The trades in ascending time. Prints of size 0 are left out, unless the file has no sizes at all. The rows are given up.
    /// </summary>
    public Tick[] InOrder(out long zeroSizes)
    {
        zeroSizes = HasNoSizes ? 0 : _zeroSizes;
        int kept = 0;
        for (int i = 0; i < Count; i++)
            if (zeroSizes == 0 || _ticks[i].Size > 0)
                _ticks[kept++] = _ticks[i];
        Array.Resize(ref _ticks, kept);
        if (OutOfOrder == 0) return _ticks;

        // Ticks of one time keep the file's order: the sort is by time, then by place.
        long[] times = Array.ConvertAll(_ticks, tick => tick.UtcTicks);
        int[] order = new int[kept];
        for (int i = 0; i < kept; i++) order[i] = i;
        Array.Sort(times, order);
        for (int start = 0, end = 1; end <= kept; end++)
        {
            if (end < kept && times[end] == times[start]) continue;
            Array.Sort(order, start, end - start);
            start = end;
        }

        return Array.ConvertAll(order, index => _ticks[index]);
    }

    private void Add(in Tick tick)
    {
        if (Count == _ticks.Length) Array.Resize(ref _ticks, Math.Max(1_024, Count + Count / 2));
        if (tick.Size == 0) _zeroSizes++;
        if (tick.UtcTicks < _last) OutOfOrder++;
        else _last = tick.UtcTicks;
        _ticks[Count++] = tick;
    }

    private static double Real(ColumnValues? values, int row) =>
        values is null || row >= values.Count || values.IsMissing(row) ? double.NaN : values.Real(row);
}

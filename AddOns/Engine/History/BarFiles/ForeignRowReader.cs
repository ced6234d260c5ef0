using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads the rows of a parquet file of another making, one row group after the other. A row without a time or a volume is
/// rejected here; all other rules are those of <see cref="SoundBars"/>, which knows how the file stamps.
/// </summary>
internal sealed class ForeignRowReader
{
    private readonly ForeignColumns _columns;
    private readonly List<RejectedBarRow> _rejected;
    private long _unitsPerSecond;

    /// <param name="columns">The columns of a bar.</param>
    /// <param name="rejected">Rejected rows are added to it.</param>
    public ForeignRowReader(ForeignColumns columns, List<RejectedBarRow> rejected)
    {
        _columns = columns;
        _rejected = rejected;
    }

    /// <summary>The rows read so far, in the order of the file.</summary>
    public List<ForeignRow> Rows { get; } = new();

    /// <summary>Reads a row group whose first row has the number <paramref name="firstRow"/>.</summary>
    /// <exception cref="BarFileException">The row group cannot be read; other row groups may.</exception>
    public void Add(IColumnReader reader, int group, long firstRow)
    {
        ColumnValues time = reader.Read(group, _columns.Time);
        ColumnValues[] values = Array.ConvertAll(
            new[] { _columns.Open, _columns.High, _columns.Low, _columns.Close, _columns.Volume },
            column => reader.Read(group, column));
        ColumnValues? ticks = _columns.Ticks is null ? null : reader.Read(group, _columns.Ticks);
        foreach (ColumnValues column in values)
            if (column.Count != time.Count)
                throw new BarFileException($"columns of {time.Count} and {column.Count} rows");

        for (int row = 0; row < time.Count; row++)
        {
            long? at = time.IsMissing(row) ? null : UtcTicks(time, row);
            long? volume = values[4].IsMissing(row) ? null : values[4].Whole(row);
            long tickCount = ticks is null || ticks.IsMissing(row) ? 0 : ticks.Whole(row) ?? 0;
            var bar = new Bar(
                at ?? 0, Price(values[0], row), Price(values[1], row), Price(values[2], row), Price(values[3], row),
                volume ?? 0, (int)Math.Min(int.MaxValue, Math.Max(-1, tickCount)));
            string? fault = at is null ? "it has no time"
                : volume is null ? "volume is missing or no whole number"
                : null;
            if (fault is null) Rows.Add(new ForeignRow(firstRow + row, bar));
            else _rejected.Add(new RejectedBarRow(firstRow + row, bar, fault));
        }
    }

    private static double Price(ColumnValues values, int row) => values.IsMissing(row) ? double.NaN : values.Real(row);

    /// <summary>The row's time. Where times are plain numbers, the first one of the file tells the unit of all.</summary>
    private long? UtcTicks(ColumnValues time, int row)
    {
        if (_columns.Time.Kind == ColumnKind.Time) return time.Whole(row);
        if (_unitsPerSecond == 0) _unitsPerSecond = EpochTime.UnitsPerSecond(time.Real(row));
        return EpochTime.UtcTicks(time, row, _unitsPerSecond);
    }
}

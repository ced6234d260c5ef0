using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>Rows of a foreign file as bars that still carry the file's own stamp, with their position in the file.</summary>
internal sealed class ForeignRows
{
    private readonly ForeignColumns _columns;
    private readonly List<RejectedBarRow> _rejected;
    private long _unitsPerSecond;

    public ForeignRows(ForeignColumns columns, List<RejectedBarRow> rejected)
    {
        _columns = columns;
        _rejected = rejected;
    }

    public List<KeyValuePair<long, Bar>> Rows { get; } = new();

    public void Add(IColumnReader reader, int group, long firstRow)
    {
        ColumnValues time = reader.Read(group, _columns.Time);
        ColumnValues[] values = Array.ConvertAll(
            new[] { _columns.Open, _columns.High, _columns.Low, _columns.Close, _columns.Volume }, column => reader.Read(group, column));
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
            if (fault is null) Rows.Add(new(firstRow + row, bar));
            else _rejected.Add(new RejectedBarRow(firstRow + row, bar, fault));
        }
    }

    private static double Price(ColumnValues values, int row) => values.IsMissing(row) ? double.NaN : values.Real(row);

    private long? UtcTicks(ColumnValues time, int row)
    {
        if (_columns.Time.Kind == ColumnKind.Time) return time.Whole(row);
        if (_unitsPerSecond == 0) _unitsPerSecond = EpochTime.UnitsPerSecond(time.Real(row));
        return EpochTime.UtcTicks(time, row, _unitsPerSecond);
    }
}

using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The time that is asked for, applied while a file is read: row groups that lie outside by the least and the greatest time that
/// the file names are not decoded, and of the others only the rows between the first and the last one inside are kept.
/// </summary>
internal sealed class TimeWindow
{
    private readonly long _from, _to;
    private readonly IColumnReader _reader;
    private readonly ColumnSchema _time;
    private readonly bool _areBoundsTrue;

    /// <param name="reader">The file.</param>
    /// <param name="times">Its times.</param>
    /// <param name="reading">The time that is asked for.</param>
    /// <param name="margin">Ticks by which the time that is read goes beyond the one that is asked for.</param>
    /// <param name="needsAllGroups">
    /// True when all rows are needed to tell whose they are, so that no row group is left out.
    /// </param>
    public TimeWindow(IColumnReader reader, TimeColumns times, ForeignReading reading, long margin, bool needsAllGroups)
    {
        _reader = reader;
        _time = times.Time;
        IsBounded = reading.FromUtcTicks > 0 || reading.ToUtcTicks < DateTime.MaxValue.Ticks;
        _from = Math.Max(0, reading.FromUtcTicks - margin);
        _to = reading.ToUtcTicks > DateTime.MaxValue.Ticks - margin ? DateTime.MaxValue.Ticks : reading.ToUtcTicks + margin;
        _areBoundsTrue = IsBounded && !needsAllGroups && times.Clock is null && (_time.IsZoned || reading.Zone is null)
            && reader.RowGroupCount > 1 && AreTrue(0);
    }

    /// <summary>True when a part of the file is asked for.</summary>
    public bool IsBounded { get; }

    /// <summary>Rows that lie outside and were not kept.</summary>
    public long Outside { get; set; }

    /// <summary>True when the row group has no row inside by what the file says of it.</summary>
    public bool Skips(int group) =>
        _areBoundsTrue && _reader.TryTimeBounds(group, _time, out long first, out long last) && (last < _from || first > _to);

    /// <summary>True when a row of that time may be asked for.</summary>
    public bool Holds(long time) => time >= _from && time <= _to;

    /// <summary>The rows from the first to the last one inside.</summary>
    /// <returns>The first row and the number of rows; all rows of a file of which all is asked for.</returns>
    public (int First, int Count) RowsOf(long[] times)
    {
        if (!IsBounded) return (0, times.Length);
        int first = 0, end = times.Length;
        while (first < end && !Holds(times[first])) first++;
        while (end > first && !Holds(times[end - 1])) end--;
        Outside += times.Length - (end - first);
        return (first, end - first);
    }

    /// <summary>
    /// True when a row group's times lie within the bounds that the file names and reach them: some writers name them in another
    /// unit, and by those every row would be outside.
    /// </summary>
    private bool AreTrue(int group)
    {
        if (!_reader.TryTimeBounds(group, _time, out long first, out long last)) return false;
        try
        {
            if (_reader.Read(group, _time) is not { Wholes: { } times } values) return false;
            long least = long.MaxValue, greatest = long.MinValue;
            for (int row = 0; row < times.Length; row++)
            {
                if (values.IsMissing(row)) continue;
                least = Math.Min(least, times[row]);
                greatest = Math.Max(greatest, times[row]);
            }

            return least == first && greatest == last;
        }
        catch (BarFileException)
        {
            // Whoever reads the row group finds the same and says so.
            return false;
        }
    }
}

using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads the times of a file of another making into UTC, one row group after the other: times with and without zone, days with
/// times of day, counts since 1970, and texts.
/// </summary>
internal sealed class ForeignTimes
{
    /// <summary>Stands for a row without a time.</summary>
    public const long None = long.MinValue;

    /// <summary>Stands for a row whose time is in the hour that the clock of its zone leaves out in spring.</summary>
    public const long NoSuchHour = long.MinValue + 1;

    private readonly TimeColumns _columns;
    private readonly TimeZoneInfo? _zone;
    private readonly LocalClock? _clock;
    private long _unitsPerSecond;
    private bool _isWithoutZone;

    public ForeignTimes(TimeColumns columns, ForeignReading reading)
    {
        _columns = columns;
        _zone = reading.Zone;
        _clock = _zone is null ? null : new LocalClock(_zone);
        _unitsPerSecond = reading.UnitsPerSecond ?? 0;
    }

    /// <summary>The first text that is no time; null when there is none.</summary>
    public string? Unread { get; private set; }

    /// <summary>Why a row has no time; null when it has one.</summary>
    public static string? FaultOf(long time) => time == None ? "it has no time"
        : time == NoSuchHour ? "this hour does not exist in the zone: the clock is put forward over it"
        : null;

    /// <summary>Adds a sentence about what was assumed.</summary>
    public void Say(List<string> notes)
    {
        if (!_isWithoutZone) return;
        notes.Add(_zone is null
            ? $"{_columns.Name} names no zone and was read as UTC"
            : $"{_columns.Name} names no zone and was read as {_zone.Id}");
    }

    /// <summary>The UTC ticks of each row of a row group; <see cref="None"/> where it has no time.</summary>
    /// <exception cref="BarFileException">They cannot be read.</exception>
    public long[] Read(IColumnReader reader, int group)
    {
        ColumnValues times = reader.Read(group, _columns.Time);
        ColumnValues? clocks = _columns.Clock is null ? null : reader.Read(group, _columns.Clock);
        if (clocks is not null && clocks.Count != times.Count)
            throw new BarFileException($"columns of {times.Count} and {clocks.Count} rows");
        bool isUtc = _columns.Time.Kind == ColumnKind.Time && clocks is null && (_columns.Time.IsZoned || _zone is null);
        if (isUtc && times.Wholes is { } ready)
        {
            _isWithoutZone |= !_columns.Time.IsZoned;
            for (int row = 0; times.Missing is not null && row < ready.Length; row++)
                if (times.Missing[row])
                    ready[row] = None;
            return ready;
        }

        long[] utc = new long[times.Count];
        for (int row = 0; row < utc.Length; row++) utc[row] = times.IsMissing(row) ? None : At(times, clocks, row);
        return utc;
    }

    private long At(ColumnValues times, ColumnValues? clocks, int row)
    {
        switch (_columns.Time.Kind)
        {
            case ColumnKind.Whole or ColumnKind.Real:
                if (_unitsPerSecond == 0) _unitsPerSecond = EpochTime.UnitsPerSecond(times.Real(row));
                return EpochTime.UtcTicks(times, row, _unitsPerSecond) ?? None;
            case ColumnKind.Text:
                if (!TextTime.TryParse(times.Text(row), out long ticks, out bool isZoned))
                {
                    Unread ??= times.Text(row);
                    return None;
                }

                if (isZoned) return clocks is null ? ticks : None;
                return WithClock(ticks, clocks, row);
            default:
                long time = times.Whole(row) ?? None;
                return _columns.Time.IsZoned && clocks is null ? time : WithClock(time, clocks, row);
        }
    }

    private long WithClock(long local, ColumnValues? clocks, int row)
    {
        if (clocks is null) return Utc(local);
        if (clocks.IsMissing(row)) return None;
        return _columns.Clock!.Kind == ColumnKind.Text
            ? TextTime.TryParseClock(clocks.Text(row), out long clock) ? Utc(local + clock) : None
            : Utc(local + (clocks.Whole(row) ?? 0));
    }

    /// <summary>The instant of a time on the wall.</summary>
    private long Utc(long local)
    {
        _isWithoutZone = true;
        if (_clock is null) return local;
        return _clock.TryUtc(local, out long utc) ? utc : NoSuchHour;
    }
}

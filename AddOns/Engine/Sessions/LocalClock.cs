using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// Turns the wall clock of a zone into UTC, row after row of a file. In the hour that an autumn has twice, a row is in that pass
/// which lies nearer to the row before, so that a row that stands a little out of order stays in the pass of its neighbours, and
/// files in descending time are read as well; where both are as near, in the one that goes on as the rows went. Asks the zone
/// only for the offset at an instant, because that is the same on every runtime.
/// </summary>
public sealed class LocalClock
{
    // Zones change at whole quarters of an hour, so one question serves the rows of a quarter.
    private const long Quarter = 15 * TimeSpan.TicksPerMinute;

    // Within two days of the bounds of DateTime there is no market and no zone that could be asked.
    private const long Margin = 2 * TimeSpan.TicksPerDay;

    private readonly TimeZoneInfo _zone;
    private long _quarter = long.MinValue, _last = long.MinValue, _offset, _laterOffset;
    private bool _isSound, _isDescending;

    /// <summary>A clock at the first row of a file.</summary>
    public LocalClock(TimeZoneInfo zone) => _zone = zone ?? throw new ArgumentNullException(nameof(zone));

    /// <summary>UTC ticks of a wall clock; false in the hour that a spring leaves out.</summary>
    public bool TryUtc(long wallTicks, out long utcTicks)
    {
        utcTicks = wallTicks;
        if (wallTicks < Margin || wallTicks > DateTime.MaxValue.Ticks - Margin) return true;
        long quarter = wallTicks / Quarter;
        if (quarter != _quarter) Ask(quarter);
        utcTicks = wallTicks - _offset;
        if (_laterOffset != _offset && _last != long.MinValue) utcTicks = Nearer(utcTicks, wallTicks - _laterOffset);
        if (utcTicks != _last) _isDescending = utcTicks < _last;
        _last = utcTicks;
        return _isSound;
    }

    private long Nearer(long first, long second)
    {
        long toFirst = Math.Abs(first - _last), toSecond = Math.Abs(second - _last);
        return toFirst < toSecond || (toFirst == toSecond && _isDescending) ? first : second;
    }

    private void Ask(long quarter)
    {
        _quarter = quarter;
        long wall = quarter * Quarter, about = wall - _zone.BaseUtcOffset.Ticks;
        long before = OffsetAt(about - TimeSpan.TicksPerDay), after = OffsetAt(about + TimeSpan.TicksPerDay);
        bool isBefore = OffsetAt(wall - before) == before, isAfter = OffsetAt(wall - after) == after;
        _isSound = isBefore || isAfter;
        (_offset, _laterOffset) = (isBefore ? before : after, isAfter ? after : before);
    }

    private long OffsetAt(long utcTicks) => _zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;
}

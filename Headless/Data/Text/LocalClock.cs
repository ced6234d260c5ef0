using System;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Turns the wall clock of a zone into UTC, row after row. In the hour that an autumn has twice, a row is in the second one when
/// the row before it already was there or later.
/// </summary>
internal sealed class LocalClock(TimeZoneInfo zone)
{
    private long _hour = -1;
    private long _offset;
    private bool _isHourSound;
    private bool _isHourDoubled;
    private long _last;

    /// <summary>UTC ticks of a wall clock; false in the hour that a spring leaves out.</summary>
    public bool TryUtc(long wallTicks, out long utcTicks)
    {
        // Zones change at whole quarters of an hour, so one question serves the rows of a quarter.
        long hour = wallTicks / (TimeSpan.TicksPerMinute * 15);
        if (hour != _hour) Ask(hour, wallTicks);
        utcTicks = wallTicks - _offset;
        if (_isHourDoubled && utcTicks < _last)
        {
            TimeSpan[] offsets = zone.GetAmbiguousTimeOffsets(Wall(wallTicks));
            utcTicks = wallTicks - Math.Min(offsets[0].Ticks, offsets[1].Ticks);
        }

        _last = utcTicks;
        return _isHourSound;
    }

    private static DateTime Wall(long ticks) => new(ticks, DateTimeKind.Unspecified);

    private void Ask(long hour, long wallTicks)
    {
        _hour = hour;
        DateTime wall = Wall(wallTicks);
        _isHourSound = !zone.IsInvalidTime(wall);
        _isHourDoubled = zone.IsAmbiguousTime(wall);
        TimeSpan offset = zone.GetUtcOffset(wall);
        if (_isHourDoubled)
        {
            // The first of the two hours is still summer's, whose distance from UTC is the larger one.
            TimeSpan[] offsets = zone.GetAmbiguousTimeOffsets(wall);
            offset = offsets[0] > offsets[1] ? offsets[0] : offsets[1];
        }

        _offset = offset.Ticks;
    }
}

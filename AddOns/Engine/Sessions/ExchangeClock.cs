using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// Turns wall-clock times of an exchange into instants and back. It asks a time zone only for the offset at an instant, because
/// that is unambiguous and equal on .NET, .NET Framework and mono; what they say of a wall-clock time differs.
/// A wall-clock time that occurs twice (clocks set back) means the first of the two instants; one that does not occur (clocks
/// set forward) means the instant of the change. So a later wall-clock time never becomes an earlier instant, and sessions that
/// do not overlap on the wall clock do not overlap in UTC.
/// </summary>
internal static class ExchangeClock
{
    public static long ToUtcTicks(TimeZoneInfo zone, DateTime local)
    {
        long wall = local.Ticks;
        long offsetBefore = OffsetTicks(zone, wall - zone.BaseUtcOffset.Ticks - TimeSpan.TicksPerDay);
        long utc = wall - offsetBefore;
        if (OffsetTicks(zone, utc) == offsetBefore) return utc;

        long offsetAfter = OffsetTicks(zone, wall - zone.BaseUtcOffset.Ticks + TimeSpan.TicksPerDay);
        long utcAfter = wall - offsetAfter;
        return OffsetTicks(zone, utcAfter) == offsetAfter ? utcAfter : Change(zone, utcAfter, utc);
    }

    public static DateTime ToLocal(TimeZoneInfo zone, long utcTicks) => new(utcTicks + OffsetTicks(zone, utcTicks));

    /// <summary>
    /// The first tick after <paramref name="before"/> that has the offset that holds at <paramref name="after"/>.
    /// </summary>
    private static long Change(TimeZoneInfo zone, long before, long after)
    {
        long offset = OffsetTicks(zone, after);
        while (after - before > 1)
        {
            long middle = before + ((after - before) / 2);
            if (OffsetTicks(zone, middle) == offset) after = middle;
            else before = middle;
        }

        return after;
    }

    private static long OffsetTicks(TimeZoneInfo zone, long utcTicks) =>
        zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;
}

using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// Turns wall-clock times of an exchange into instants. Uses the zone only from UTC to offset: that direction is unambiguous
/// and equal on .NET, .NET Framework and mono, the other is not.
/// A time that occurs twice (clocks set back) is the first of the two; a time that does not occur (clocks set forward) is
/// the instant of the change. So later wall-clock times never become earlier instants, and no session overlaps another.
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

    /// <summary>First tick in (before, after] with the offset that holds at the latter.</summary>
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

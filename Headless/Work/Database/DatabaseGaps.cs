using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Finds the days that had a session and have no file.</summary>
internal static class DatabaseGaps
{
    /// <summary>The gaps between the first day and the last.</summary>
    /// <param name="days">The days that have a file, in order.</param>
    /// <param name="calendar">The instrument's sessions.</param>
    /// <param name="zone">The zone on whose clock the days are.</param>
    public static IReadOnlyList<DatabaseGap> Of(IReadOnlyList<DateTime> days, ISessionCalendar calendar, TimeZoneInfo zone)
    {
        List<DatabaseGap> gaps = [];
        for (int i = 1; i < days.Count; i++)
        {
            DateTime first = default, last = default;
            int count = 0;
            for (DateTime day = days[i - 1].AddDays(1); day < days[i]; day = day.AddDays(1))
            {
                if (!HasSession(day, calendar, zone)) continue;
                if (count++ == 0) first = day;
                last = day;
            }

            if (count > 0) gaps.Add(new DatabaseGap(first, last, count));
        }

        return gaps;
    }

    /// <summary>The zone of a kind's days: replays are New York's, the others those of the machine that wrote them.</summary>
    public static TimeZoneInfo? ZoneOf(DatabaseKind kind, TimeZoneInfo? writers) =>
        kind == DatabaseKind.Replay ? WindowsTimeZones.FindSystemTimeZoneById("Eastern Standard Time") : writers;

    private static bool HasSession(DateTime day, ISessionCalendar calendar, TimeZoneInfo zone)
    {
        long begin = day.Ticks - zone.GetUtcOffset(day).Ticks;
        return calendar.SessionAtOrAfter(begin).BeginUtcTicks < begin + TimeSpan.TicksPerDay;
    }
}

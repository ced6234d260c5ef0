using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Sessions;

/// <summary>The rules that a session template has to keep. A broken one throws <see cref="SessionTemplateException"/>.</summary>
internal static class SessionTemplateCheck
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Checks the weekly schedules, which are in the order of their first days.</summary>
    public static void Schedules(string name, WeeklySchedule[] schedules)
    {
        if (schedules.Length == 0)
            throw new SessionTemplateException(name, "all days", "no weekly schedule", "Give at least one.");
        for (int i = 0; i < schedules.Length; i++)
        {
            Week(name, schedules[i]);
            if (i > 0 && schedules[i].FirstTradingDay.Year is < 2 or > 9997)
            {
                throw new SessionTemplateException(name, Text(schedules[i].FirstTradingDay), "a schedule begins on this day",
                    "Give a day in the years 2 to 9997, or make it the first schedule.");
            }

            if (i > 0 && schedules[i].FirstTradingDay == schedules[i - 1].FirstTradingDay)
            {
                throw new SessionTemplateException(name, Text(schedules[i].FirstTradingDay), "two schedules begin on this day",
                    "Keep one of them.");
            }
        }
    }

    /// <summary>Checks full and partial holidays: no day twice, and hours that are possible.</summary>
    public static void Holidays(string name, HashSet<DateTime> full, IEnumerable<PartialHoliday> partial)
    {
        var seen = new HashSet<DateTime>();
        foreach (PartialHoliday holiday in partial)
        {
            string day = Text(holiday.TradingDay);
            if (!seen.Add(holiday.TradingDay))
                throw new SessionTemplateException(name, day, "listed twice as a partial holiday", "Join the two entries.");
            if (full.Contains(holiday.TradingDay))
                throw new SessionTemplateException(name, day, "both a full and a partial holiday", "Remove one of the two.");
            if (holiday.Sessions is { } sessions)
            {
                Replacement(name, holiday.TradingDay, sessions);
                continue;
            }

            if (holiday.LateOpen is null && holiday.EarlyClose is null)
            {
                throw new SessionTemplateException(name, day, "partial holiday without a time",
                    "Give a late open or an early close.");
            }

            if (holiday.LateOpen >= holiday.EarlyClose)
            {
                throw new SessionTemplateException(name, day,
                    $"late open {holiday.LateOpen} is not before early close {holiday.EarlyClose}",
                    "Correct the times, or list the day as a full holiday.");
            }
        }
    }

    /// <summary>
    /// Checks the sessions around a day on which a schedule takes over or which has sessions of its own: each must end before the
    /// next begins.
    /// </summary>
    public static void Order(string name, DateTime day, IReadOnlyList<Session> around)
    {
        for (int i = 1; i < around.Count; i++)
        {
            if (around[i].BeginUtcTicks >= around[i - 1].EndUtcTicks) continue;
            throw new SessionTemplateException(name, Text(day),
                $"the sessions for {Text(around[i - 1].TradingDay)} and {Text(around[i].TradingDay)} overlap",
                "Give the day hours that end before the next begin.");
        }
    }

    private static void Week(string name, WeeklySchedule schedule)
    {
        IReadOnlyList<WeeklySession> sessions = schedule.Sessions;
        if (sessions.Count == 0)
        {
            throw new SessionTemplateException(name, "from " + Text(schedule.FirstTradingDay), "a schedule without sessions",
                "Give at least one session, or leave the schedule out.");
        }

        foreach (WeeklySession session in sessions) Bounds(name, session);
        for (int i = 0; i < sessions.Count; i++)
        {
            WeeklySession next = sessions[(i + 1) % sessions.Count];
            TimeSpan nextBegin = next.BeginInWeek + TimeSpan.FromDays(i + 1 == sessions.Count ? 7 : 0);
            if (sessions[i].EndInWeek > nextBegin)
            {
                throw new SessionTemplateException(name, next.BeginDay.ToString(), $"session {sessions[i]} overlaps {next}",
                    "End the first before the second begins.");
            }
        }
    }

    private static void Replacement(string name, DateTime tradingDay, IReadOnlyList<WeeklySession> sessions)
    {
        if (tradingDay.Year is < 2 or > 9997)
        {
            throw new SessionTemplateException(name, Text(tradingDay), "a partial holiday out of range",
                "Give a day in the years 2 to 9997.");
        }

        if (sessions.Count == 0)
        {
            throw new SessionTemplateException(name, Text(tradingDay), "partial holiday without sessions",
                "List the day as a full holiday.");
        }

        foreach (WeeklySession session in sessions)
        {
            Bounds(name, session);
            if (session.TradingDay == tradingDay.DayOfWeek) continue;
            throw new SessionTemplateException(name, Text(tradingDay), $"session {session} on a {tradingDay.DayOfWeek}",
                $"Let the session count for {tradingDay.DayOfWeek}.");
        }
    }

    private static void Bounds(string name, WeeklySession session)
    {
        Time(name, session, session.BeginDay, session.BeginTime);
        Time(name, session, session.EndDay, session.EndTime);
        if (session.EndInWeek - session.BeginInWeek == TimeSpan.FromDays(7))
        {
            throw new SessionTemplateException(name, session.BeginDay.ToString(), $"session {session} begins where it ends",
                "Give an end that differs from the begin.");
        }
    }

    private static void Time(string name, WeeklySession session, DayOfWeek day, TimeSpan time)
    {
        if (time < TimeSpan.Zero || time > Day)
        {
            throw new SessionTemplateException(name, day.ToString(), $"time {time} of session {session}",
                "Give a time from 0:00 to 24:00.");
        }
    }

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

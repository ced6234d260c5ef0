using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Daily bars of a file as bars of the exchange's trading days. A stamp of midnight, in UTC or on the exchange's clock, is a date
/// and names the day; another lies in the day's session, at its open or at its close. Whether stamps are begins or ends is taken
/// from the file's form, unless more of the bars fall on trading days of their own when it is read the other way round: dates
/// that mean the end of the day before would have Saturdays and no Mondays.
/// </summary>
public static class TradingDayBars
{
    /// <summary>
    /// The bars, each stamped at the end of its trading day's last session; null for a bar that is of no trading day.
    /// </summary>
    /// <param name="bars">Daily bars in ascending time, each a day after its stamp where that is the begin.</param>
    /// <param name="isOpenStamped">Whether the file means its stamps as begins or dates.</param>
    /// <param name="calendar">The market's sessions.</param>
    /// <param name="zone">The exchange's zone.</param>
    public static IEnumerable<Bar?> Of(Bar[] bars, bool isOpenStamped, ISessionCalendar calendar, TimeZoneInfo zone)
    {
        Session?[] meant = Days(bars, isOpenStamped, calendar, zone), other = Days(bars, !isOpenStamped, calendar, zone);
        Session?[] chosen = Distinct(other) > Distinct(meant) ? other : meant;
        return bars.Select((bar, i) => chosen[i] is { } day ? bar.Restamped(day.EndUtcTicks) : (Bar?)null);
    }

    private static int Distinct(Session?[] days) => days.OfType<Session>().Select(day => day.TradingDay).Distinct().Count();

    private static Session?[] Days(Bar[] bars, bool isOpenStamped, ISessionCalendar calendar, TimeZoneInfo zone) =>
    [
        .. bars.Select(bar => isOpenStamped
            ? DayOf(bar.EndUtcTicks - TimeSpan.TicksPerDay, true, calendar, zone)
            : DayOf(bar.EndUtcTicks, false, calendar, zone)),
    ];

    /// <summary>The last session of the trading day that a stamp means; null when it means none.</summary>
    private static Session? DayOf(long stamp, bool isBegin, ISessionCalendar calendar, TimeZoneInfo zone)
    {
        DateTime utc = new(stamp, DateTimeKind.Utc);
        if (utc.TimeOfDay == TimeSpan.Zero) return Named(utc.Date, calendar, zone);
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        if (local.TimeOfDay == TimeSpan.Zero) return Named(local.Date, calendar, zone);

        long within = isBegin ? stamp : stamp - 1;
        Session session = calendar.SessionAtOrAfter(within);
        if (session.ContainsTick(within) || session.BeginUtcTicks == stamp) return LastOf(session.TradingDay, calendar);
        Session? before = SessionBefore(stamp, calendar);
        // A close stands in a column of begins, too.
        if (before is { } ended && (!isBegin || ended.EndUtcTicks == stamp)) return LastOf(ended.TradingDay, calendar);
        return isBegin && session.BeginUtcTicks - stamp < TimeSpan.TicksPerDay ? LastOf(session.TradingDay, calendar) : null;
    }

    /// <summary>
    /// The trading day of that date; on a day without one, what is traded at its noon belongs to another (a weekend of a market
    /// that never closes), and where nothing is traded there is no day.
    /// </summary>
    private static Session? Named(DateTime date, ISessionCalendar calendar, TimeZoneInfo zone)
    {
        if (LastOf(date, calendar) is { } named) return named;
        long noon = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(date.AddHours(12), DateTimeKind.Unspecified), zone).Ticks;
        Session atNoon = calendar.SessionAtOrAfter(noon);
        return atNoon.ContainsTick(noon) ? LastOf(atNoon.TradingDay, calendar) : null;
    }

    private static Session? LastOf(DateTime tradingDay, ISessionCalendar calendar)
    {
        // A trading day may begin on the evening of an earlier date, so the walk begins some days before.
        Session? last = null;
        Session session = calendar.SessionAtOrAfter(tradingDay.AddDays(-4).Ticks);
        for (; session.TradingDay <= tradingDay; session = calendar.SessionAtOrAfter(session.EndUtcTicks))
        {
            if (session.TradingDay == tradingDay) last = session;
        }

        return last;
    }

    /// <summary>The session that ended within the day before a time; null when none did.</summary>
    private static Session? SessionBefore(long utcTicks, ISessionCalendar calendar)
    {
        Session? before = null;
        Session session = calendar.SessionAtOrAfter(utcTicks - TimeSpan.TicksPerDay);
        for (; session.EndUtcTicks <= utcTicks; session = calendar.SessionAtOrAfter(session.EndUtcTicks)) before = session;
        return before;
    }
}

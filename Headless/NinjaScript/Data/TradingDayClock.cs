using System;
using NT8Bridge.Sessions;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NinjaTrader.Data;

/// <summary>Sessions and trading days of a calendar, asked for and answered in the configured zone.</summary>
internal sealed class TradingDayClock
{
    private readonly ISessionCalendar _calendar;
    private readonly TimeZoneInfo _zone;

    internal TradingDayClock(ISessionCalendar calendar, TimeZoneInfo zone)
    {
        _calendar = calendar;
        _zone = zone;
    }

    internal DateTime ToLocal(long utcTicks) => ToLocal(utcTicks, _zone);

    internal static DateTime ToLocal(long utcTicks, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), zone);

    /// <summary>
    /// A time of the zone in UTC ticks. With <paramref name="includesEndTimeStamp"/> it is the end stamp of a bar and one tick is
    /// taken off, so that a bar that ends with a session belongs to that session.
    /// </summary>
    internal long ToUtc(DateTime local, bool includesEndTimeStamp)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // The clock skips an hour in spring: a time within it is read as if the change had not come yet.
        if (_zone.IsInvalidTime(time)) time = time.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(time, _zone).Ticks - (includesEndTimeStamp ? 1 : 0);
    }

    internal EngineSession SessionAtOrAfter(long utcTicks) => _calendar.SessionAtOrAfter(utcTicks);

    /// <summary>End of the last session of the trading day that a session belongs to, UTC ticks.</summary>
    internal long DayEnd(EngineSession session)
    {
        while (true)
        {
            EngineSession next = _calendar.SessionAtOrAfter(session.EndUtcTicks);
            if (next.TradingDay != session.TradingDay) return session.EndUtcTicks;
            session = next;
        }
    }

    /// <summary>The first session of that trading day, or of the first one after it.</summary>
    internal EngineSession FirstOf(DateTime tradingDay)
    {
        // A trading day may begin on the evening of an earlier date, so the walk begins some days before.
        EngineSession session = _calendar.SessionAtOrAfter(tradingDay.Date.AddDays(-4).Ticks);
        while (session.TradingDay < tradingDay.Date) session = _calendar.SessionAtOrAfter(session.EndUtcTicks);
        return session;
    }

    /// <summary>When the trading day before the one in progress at that time ended; both in the zone.</summary>
    internal DateTime PreviousDayEnd(DateTime local)
    {
        DateTime day = _calendar.SessionAtOrAfter(ToUtc(local, true)).TradingDay;
        // The walk begins far enough back to find a session before the longest holidays.
        EngineSession session = _calendar.SessionAtOrAfter(day.AddDays(-10).Ticks);
        long end = session.EndUtcTicks;
        while (session.TradingDay < day)
        {
            end = session.EndUtcTicks;
            session = _calendar.SessionAtOrAfter(end);
        }

        return ToLocal(end);
    }
}

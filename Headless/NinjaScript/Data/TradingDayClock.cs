using System;
using NT8Bridge.Sessions;

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

    internal DateTime ToLocal(long utcTicks) => TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), _zone);

    /// <summary>A stamp of a bar belongs to the session that ends with it.</summary>
    internal long ToUtc(DateTime local, bool includesEndTimeStamp)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // A time that the clock skips in spring is read with the offset before the change.
        if (_zone.IsInvalidTime(time)) time = time.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(time, _zone).Ticks - (includesEndTimeStamp ? 1 : 0);
    }

    internal NT8Bridge.Sessions.Session SessionAtOrAfter(long utcTicks) => _calendar.SessionAtOrAfter(utcTicks);

    /// <summary>End of the last session of the trading day that a session belongs to, UTC ticks.</summary>
    internal long DayEnd(NT8Bridge.Sessions.Session session)
    {
        while (true)
        {
            NT8Bridge.Sessions.Session next = _calendar.SessionAtOrAfter(session.EndUtcTicks);
            if (next.TradingDay != session.TradingDay) return session.EndUtcTicks;
            session = next;
        }
    }

    /// <summary>The first session of that trading day, or of the first one after it.</summary>
    internal NT8Bridge.Sessions.Session FirstOf(DateTime tradingDay)
    {
        NT8Bridge.Sessions.Session session = _calendar.SessionAtOrAfter(tradingDay.Date.AddDays(-4).Ticks);
        while (session.TradingDay < tradingDay.Date) session = _calendar.SessionAtOrAfter(session.EndUtcTicks);
        return session;
    }

    internal DateTime PreviousDayEnd(DateTime local)
    {
        DateTime day = _calendar.SessionAtOrAfter(ToUtc(local, true)).TradingDay;
        NT8Bridge.Sessions.Session session = _calendar.SessionAtOrAfter(day.AddDays(-10).Ticks);
        long end = session.EndUtcTicks;
        while (session.TradingDay < day)
        {
            end = session.EndUtcTicks;
            session = _calendar.SessionAtOrAfter(end);
        }

        return ToLocal(end);
    }
}

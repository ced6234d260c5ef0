using System;
using NT8Bridge.Sessions;

namespace NinjaTrader.Data;

/// <summary>Walks the sessions of a template. Times go in and come out in the configured zone.</summary>
public class SessionIterator
{
    private readonly ISessionCalendar _calendar;
    private readonly TimeZoneInfo _local;
    private readonly TimeZoneInfo _exchange;
    private Session _session;

    /// <summary>Makes it for the session template of <paramref name="bars"/>.</summary>
    public SessionIterator(Bars bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        _calendar = bars.TradingHours.Calendar;
        _exchange = bars.TradingHours.TimeZoneInfo;
        _local = Core.Globals.GeneralOptions.TimeZoneInfo;
    }

    /// <summary>Begin of the session found last.</summary>
    public DateTime ActualSessionBegin => ToLocal(_session.BeginUtcTicks);

    /// <summary>End of the session found last.</summary>
    public DateTime ActualSessionEnd => ToLocal(_session.EndUtcTicks);

    /// <summary>End of the trading day of the session found last.</summary>
    public DateTime ActualTradingDayEndLocal => GetTradingDayEndLocal(_session.TradingDay);

    /// <summary>The exchange's date of the session found last.</summary>
    public DateTime ActualTradingDayExchange => _session.TradingDay;

    /// <summary>Finds the session that a time lies in, otherwise the next one; with the end stamp included, a time at a session's end lies in it.</summary>
    public bool GetNextSession(DateTime timeLocal, bool includesEndTimeStamp)
    {
        long utc = ToUtc(timeLocal);
        _session = _calendar.SessionAtOrAfter(includesEndTimeStamp ? utc - 1 : utc);
        return true;
    }

    /// <summary>Finds the trading day of a time.</summary>
    public void CalculateTradingDay(DateTime timeLocal, bool includesEndTimeStamp) => GetNextSession(timeLocal, includesEndTimeStamp);

    /// <summary>True while a session is on; for bars of days and longer the date alone counts.</summary>
    public bool IsInSession(DateTime timeLocal, bool includesEndTimeStamp, bool isIntraDay)
    {
        GetNextSession(timeLocal, includesEndTimeStamp);
        if (!isIntraDay) return IsTradingDayDefined(timeLocal.Date);
        long utc = ToUtc(timeLocal);
        return includesEndTimeStamp ? _session.ContainsBarEnd(utc) : _session.ContainsTick(utc);
    }

    /// <summary>True for a time after the session found last.</summary>
    public bool IsNewSession(DateTime time, bool includesEndTimeStamp)
    {
        long utc = ToUtc(time);
        return includesEndTimeStamp ? utc > _session.EndUtcTicks : utc >= _session.EndUtcTicks;
    }

    /// <summary>The exchange's trading date of a time.</summary>
    public DateTime GetTradingDay(DateTime timeLocal)
    {
        GetNextSession(timeLocal, true);
        return _session.TradingDay;
    }

    /// <summary>Begin of a trading day.</summary>
    public DateTime GetTradingDayBeginLocal(DateTime tradingDayExchange) => ToLocal(FirstOf(tradingDayExchange).BeginUtcTicks);

    /// <summary>End of a trading day: that of its last session.</summary>
    public DateTime GetTradingDayEndLocal(DateTime tradingDayExchange)
    {
        Session last = FirstOf(tradingDayExchange);
        while (_calendar.SessionAtOrAfter(last.EndUtcTicks) is var next && next.TradingDay == last.TradingDay) last = next;
        return ToLocal(last.EndUtcTicks);
    }

    /// <summary>False for a day without any session.</summary>
    public bool IsTradingDayDefined(DateTime date) => FirstOf(date.Date).TradingDay == date.Date;

    private Session FirstOf(DateTime tradingDay)
    {
        // Two days before: the evening session of a Monday begins on Sunday.
        Session session = _calendar.SessionAtOrAfter(TimeZoneInfo.ConvertTimeToUtc(tradingDay.Date.AddDays(-2), _exchange).Ticks);
        while (session.TradingDay < tradingDay.Date) session = _calendar.SessionAtOrAfter(session.EndUtcTicks);
        return session;
    }

    private long ToUtc(DateTime local)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (_local.IsInvalidTime(time)) time = time.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(time, _local).Ticks;
    }

    private DateTime ToLocal(long utcTicks) => TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), _local);
}

using System;
using NinjaTrader.Core;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NinjaTrader.Data;

/// <summary>
/// Walks the sessions of a template. Times are those of the configured zone, trading days those of the exchange.
/// </summary>
public class SessionIterator
{
    private readonly TradingDayClock _clock;
    private EngineSession _session;
    private bool _hasSession;

    /// <summary>Walks the sessions of these bars.</summary>
    public SessionIterator(Bars bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        _clock = new TradingDayClock(bars.TradingHours.Calendar, bars.BarsSeries.Zone);
    }

    /// <summary>Walks the sessions of a template.</summary>
    public SessionIterator(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        _clock = new TradingDayClock(tradingHours.Calendar, Globals.GeneralOptions.TimeZoneInfo);
    }

    /// <summary>When the session begins.</summary>
    public DateTime ActualSessionBegin => _hasSession ? _clock.ToLocal(_session.BeginUtcTicks) : Globals.MinDate;

    /// <summary>When the session ends.</summary>
    public DateTime ActualSessionEnd => _hasSession ? _clock.ToLocal(_session.EndUtcTicks) : Globals.MinDate;

    /// <summary>When the session's trading day ends.</summary>
    public DateTime ActualTradingDayEndLocal => _hasSession ? _clock.ToLocal(_clock.DayEnd(_session)) : Globals.MinDate;

    /// <summary>The session's trading day; an evening session belongs to the next day.</summary>
    public DateTime ActualTradingDayExchange => _hasSession ? _session.TradingDay : Globals.MinDate;

    /// <summary>Goes to the session in progress at that time, or the first one after it.</summary>
    public bool GetNextSession(DateTime timeLocal, bool includesEndTimeStamp)
    {
        _session = _clock.SessionAtOrAfter(_clock.ToUtc(timeLocal, includesEndTimeStamp));
        _hasSession = true;
        return true;
    }

    /// <summary>Goes to the trading day of that time.</summary>
    public void CalculateTradingDay(DateTime timeLocal, bool includesEndTimeStamp) =>
        GetNextSession(timeLocal, includesEndTimeStamp);

    /// <summary>True when the time lies in a session; with <paramref name="isIntraDay"/> false, on a trading day.</summary>
    public bool IsInSession(DateTime timeLocal, bool includesEndTimeStamp, bool isIntraDay)
    {
        if (!isIntraDay) return IsTradingDayDefined(timeLocal.Date);
        long utc = _clock.ToUtc(timeLocal, includesEndTimeStamp);
        _session = _clock.SessionAtOrAfter(utc);
        _hasSession = true;
        return _session.ContainsTick(utc);
    }

    /// <summary>True when the time is later than the end of the session gone to.</summary>
    public bool IsNewSession(DateTime time, bool includesEndTimeStamp) =>
        !_hasSession || _clock.ToUtc(time, includesEndTimeStamp) >= _session.EndUtcTicks;

    /// <summary>The trading day of a time.</summary>
    public DateTime GetTradingDay(DateTime timeLocal) => _clock.SessionAtOrAfter(_clock.ToUtc(timeLocal, true)).TradingDay;

    /// <summary>When a trading day begins.</summary>
    public DateTime GetTradingDayBeginLocal(DateTime tradingDayExchange) =>
        _clock.ToLocal(_clock.FirstOf(tradingDayExchange).BeginUtcTicks);

    /// <summary>When a trading day ends.</summary>
    public DateTime GetTradingDayEndLocal(DateTime tradingDayExchange) =>
        _clock.ToLocal(_clock.DayEnd(_clock.FirstOf(tradingDayExchange)));

    /// <summary>False on a day without trading.</summary>
    public bool IsTradingDayDefined(DateTime date) => _clock.FirstOf(date).TradingDay == date.Date;
}

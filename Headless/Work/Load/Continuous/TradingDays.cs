using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>The trading days of a market, by the times of its rows and back.</summary>
internal sealed class TradingDays(ISessionCalendar calendar)
{
    /// <summary>An evening may belong to a day that is several calendar days ahead, at a holiday.</summary>
    private const long Before = TimeSpan.TicksPerDay * 7;

    private Session _session;

    /// <summary>The trading day of a time within a session; of one between sessions that of the next.</summary>
    public DateTime Of(long utcTicks)
    {
        if (!_session.ContainsTick(utcTicks)) _session = calendar.SessionAtOrAfter(utcTicks);
        return _session.TradingDay;
    }

    /// <summary>Begin of the first session of a trading day, or of the first trading day after it; UTC ticks.</summary>
    public long BeginOf(DateTime day)
    {
        Session session = calendar.SessionAtOrAfter(Math.Max(0, day.Ticks - Before));
        while (session.TradingDay < day) session = calendar.SessionAtOrAfter(session.EndUtcTicks);
        return session.BeginUtcTicks;
    }
}

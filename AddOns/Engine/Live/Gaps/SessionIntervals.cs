using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Live.Gaps;

/// <summary>Time as a market counts it: only what lies inside its sessions.</summary>
internal static class SessionIntervals
{
    /// <summary>No session further back than this is looked up; the longest holidays are shorter.</summary>
    private const long Furthest = 10 * TimeSpan.TicksPerDay;

    /// <summary>
    /// The base intervals that begin at or after an instant and end before another, those outside the sessions left out.
    /// </summary>
    internal static IEnumerable<(long Begin, long End)> Between(
        long fromUtcTicks, long toUtcTicks, BarInterval interval, ISessionCalendar calendar)
    {
        for (long begin = fromUtcTicks; begin < toUtcTicks;)
        {
            Session session = calendar.SessionAtOrAfter(begin);
            if (begin < session.BeginUtcTicks) begin = session.BeginUtcTicks;
            long end = Math.Min(begin + interval.Ticks, session.EndUtcTicks);
            if (end >= toUtcTicks) yield break;
            yield return (begin, end);
            begin = end;
        }
    }

    /// <summary>
    /// The instant from which on the market was open for <paramref name="span"/> ticks until <paramref name="utcTicks"/>, at most
    /// ten days back.
    /// </summary>
    internal static long Back(long utcTicks, long span, ISessionCalendar calendar)
    {
        var sessions = new Stack<Session>();
        long furthest = utcTicks - Furthest;
        Session next = calendar.SessionAtOrAfter(furthest);
        while (next.BeginUtcTicks < utcTicks)
        {
            sessions.Push(next);
            if (next.EndUtcTicks >= utcTicks) break;
            next = calendar.SessionAtOrAfter(next.EndUtcTicks);
        }

        while (sessions.Count > 0)
        {
            Session session = sessions.Pop();
            long open = Math.Min(session.EndUtcTicks, utcTicks) - session.BeginUtcTicks;
            if (open >= span) return session.BeginUtcTicks + open - span;
            span -= open;
        }

        return furthest;
    }
}

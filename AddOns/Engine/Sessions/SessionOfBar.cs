using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// Which session a bar belongs to: the one in which it begins; if it begins in none, the one in which it ends. So a bar that goes
/// on after a session's end is that session's last one, and a bar that ends where a session begins after a pause lies outside.
/// </summary>
public static class SessionOfBar
{
    /// <summary>Finds the session; false when the bar lies outside all of them.</summary>
    /// <param name="calendar">The market's sessions.</param>
    /// <param name="endUtcTicks">End of the bar, UTC ticks.</param>
    /// <param name="lengthTicks">
    /// Length of the bar in ticks, 0 where it is not known: then the end alone decides. A bar of a day or more belongs to the
    /// last session that begins before its end, since its trading day may have several and be shorter than it.
    /// </param>
    /// <param name="session">The session of the bar before, which is mostly this one's too; becomes this one's.</param>
    public static bool TryFind(ISessionCalendar calendar, long endUtcTicks, long lengthTicks, ref Session session)
    {
        if (calendar is null) throw new ArgumentNullException(nameof(calendar));
        if (lengthTicks >= TimeSpan.TicksPerDay) return TryFindLast(calendar, endUtcTicks, lengthTicks, ref session);
        long begin = Math.Min(endUtcTicks - lengthTicks, endUtcTicks - 1);
        if (session.ContainsTick(begin)) return true;
        Session found = calendar.SessionAtOrAfter(begin);
        if (!found.ContainsTick(begin) && !found.ContainsTick(endUtcTicks - 1))
        {
            found = calendar.SessionAtOrAfter(endUtcTicks - 1);
            if (!found.ContainsTick(endUtcTicks - 1)) return false;
        }

        session = found;
        return true;
    }

    private static bool TryFindLast(ISessionCalendar calendar, long endUtcTicks, long lengthTicks, ref Session session)
    {
        Session found = calendar.SessionAtOrAfter(endUtcTicks - lengthTicks);
        if (found.BeginUtcTicks >= endUtcTicks) return false;
        while (found.BeginUtcTicks < endUtcTicks)
        {
            session = found;
            found = calendar.SessionAtOrAfter(found.EndUtcTicks);
        }

        return true;
    }
}

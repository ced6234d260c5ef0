using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>Makes the sessions of any week from weekly schedules and holidays. Immutable.</summary>
internal sealed class SessionWeeks
{
    private static readonly Comparer<Session> ByBegin =
        Comparer<Session>.Create((a, b) => a.BeginUtcTicks.CompareTo(b.BeginUtcTicks));

    private readonly TimeZoneInfo _zone;
    private readonly WeeklySchedule[] _schedules;
    private readonly HashSet<DateTime> _holidays;
    private readonly Dictionary<DateTime, PartialHoliday> _partial;
    private readonly ILookup<DateTime, (WeeklySession Session, DateTime TradingDay)> _replacements;

    /// <summary>Takes schedules in the order of their first days, and at most one partial holiday a day.</summary>
    public SessionWeeks(TimeZoneInfo zone, WeeklySchedule[] schedules, HashSet<DateTime> holidays, PartialHoliday[] partial)
    {
        _zone = zone;
        _schedules = schedules;
        _holidays = holidays;
        _partial = partial.ToDictionary(p => p.TradingDay);
        _replacements = partial.SelectMany(p => (p.Sessions ?? []).Select(s => (Session: s, p.TradingDay)))
            .ToLookup(r => r.TradingDay.AddDays(-r.Session.TradingDayInWeek));
    }

    /// <summary>The sessions that begin in the week of a day, the week before or the week after, in order.</summary>
    public List<Session> Around(DateTime day)
    {
        var sessions = new List<Session>();
        DateTime sunday = day.AddDays(-(int)day.DayOfWeek);
        for (int week = -1; week <= 1; week++) Add(sunday.AddDays(7 * week), sessions);
        return sessions;
    }

    /// <summary>Adds the sessions that begin in the week that begins with <paramref name="sunday"/>, in order.</summary>
    public void Add(DateTime sunday, List<Session> sessions)
    {
        int first = sessions.Count;
        for (int i = 0; i < _schedules.Length; i++)
        {
            DateTime from = i > 0 ? _schedules[i].FirstTradingDay : DateTime.MinValue;
            DateTime until = i + 1 < _schedules.Length ? _schedules[i + 1].FirstTradingDay : DateTime.MaxValue;
            // A session of this week counts for a day from the Saturday before until the Thursday after next.
            if (from > sunday.AddDays(11)) break;
            if (until < sunday) continue;
            foreach (WeeklySession session in _schedules[i].Sessions)
            {
                DateTime tradingDay = sunday.AddDays(session.TradingDayInWeek);
                if (tradingDay >= from && tradingDay < until) AddWeekly(session, sunday, tradingDay, sessions);
            }
        }

        foreach ((WeeklySession session, DateTime tradingDay) in _replacements[sunday])
            Add(sunday + session.BeginInWeek, sunday + session.EndInWeek, tradingDay, sessions);
        sessions.Sort(first, sessions.Count - first, ByBegin);
    }

    private void AddWeekly(WeeklySession session, DateTime sunday, DateTime tradingDay, List<Session> sessions)
    {
        if (_holidays.Contains(tradingDay)) return;
        DateTime begin = sunday + session.BeginInWeek;
        DateTime end = sunday + session.EndInWeek;
        if (_partial.TryGetValue(tradingDay, out PartialHoliday? partial))
        {
            if (partial.Sessions is not null) return;
            if (tradingDay + partial.LateOpen is { } open && open > begin) begin = open;
            if (tradingDay + partial.EarlyClose is { } close && close < end) end = close;
        }

        Add(begin, end, tradingDay, sessions);
    }

    private void Add(DateTime begin, DateTime end, DateTime tradingDay, List<Session> sessions)
    {
        long beginTicks = ExchangeClock.ToUtcTicks(_zone, begin);
        long endTicks = ExchangeClock.ToUtcTicks(_zone, end);
        // A session that a holiday cuts away, or that lies in the hour that a change of clocks skips, has no length left.
        if (beginTicks < endTicks) sessions.Add(new Session(beginTicks, endTicks, tradingDay));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NT8Bridge.Sessions;

/// <summary>
/// A market's sessions from its weekly hours and holidays, all on the exchange's clock, so that daylight saving moves them
/// in UTC. Answers from a run of about four weeks around the last question; a question outside makes a new run
/// (some microseconds) and puts it in place of the old one. Whoever asks for every bar keeps the <see cref="Session"/> and
/// asks again only when a time leaves it.
/// </summary>
public sealed class WeeklySessionCalendar : ISessionCalendar
{
    // Sessions are looked for this far from the ends of DateTime, so that no sum of dates leaves its range.
    private static readonly long FirstTick = new DateTime(2, 1, 1).Ticks;
    private static readonly long LastTick = new DateTime(9998, 1, 1).Ticks;

    private readonly TimeZoneInfo _zone;
    private readonly WeeklySchedule[] _schedules;
    private readonly HashSet<DateTime> _holidays;
    private readonly Dictionary<DateTime, PartialHoliday> _partial;
    private SessionRun? _run;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="zone">The exchange's time zone; see <see cref="ExchangeZones"/>.</param>
    /// <param name="schedules">The weekly hours, in any order.</param>
    /// <param name="holidays">Trading days without trading: no session that counts for them takes place, also not its part on the evening before.</param>
    /// <param name="partialHolidays">Trading days with a late open or an early close.</param>
    /// <exception cref="SessionTemplateException">The template contradicts itself.</exception>
    public WeeklySessionCalendar(
        string name,
        TimeZoneInfo zone,
        IEnumerable<WeeklySchedule> schedules,
        IEnumerable<DateTime> holidays,
        IEnumerable<PartialHoliday> partialHolidays)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _zone = zone ?? throw new ArgumentNullException(nameof(zone));
        _schedules = (schedules ?? throw new ArgumentNullException(nameof(schedules)))
            .OrderBy(s => s.FirstTradingDay).ToArray();
        _holidays = new HashSet<DateTime>((holidays ?? throw new ArgumentNullException(nameof(holidays))).Select(d => d.Date));
        PartialHoliday[] partial = (partialHolidays ?? throw new ArgumentNullException(nameof(partialHolidays))).ToArray();

        SessionTemplateCheck.Schedules(name, _schedules);
        SessionTemplateCheck.Holidays(name, _holidays, partial);
        _partial = partial.ToDictionary(p => p.TradingDay);
        foreach (WeeklySchedule later in _schedules.Skip(1)) SessionTemplateCheck.Change(name, later, SessionsAround(later.FirstTradingDay));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The exchange's time zone.</summary>
    public TimeZoneInfo Zone => _zone;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A time outside the years 2 to 9997.</exception>
    public Session SessionAtOrAfter(long utcTicks)
    {
        SessionRun? run = Volatile.Read(ref _run);
        if (run is null || !run.Answers(utcTicks))
        {
            run = RunAround(utcTicks);
            Volatile.Write(ref _run, run);
        }

        return run.AtOrAfter(utcTicks);
    }

    /// <summary>
    /// All sessions from the week before the time until two weeks after it, and further until one ends after it. A session
    /// is shorter than a week, so none that began earlier can end after the time's own week has begun.
    /// </summary>
    private SessionRun RunAround(long utcTicks)
    {
        if (utcTicks < FirstTick || utcTicks >= LastTick)
            throw new ArgumentOutOfRangeException(nameof(utcTicks), utcTicks, "Sessions are known for the years 2 to 9997.");

        DateTime today = ExchangeClock.ToLocal(_zone, utcTicks).Date;
        DateTime sunday = today.AddDays(-(int)today.DayOfWeek);
        var sessions = new List<Session>();
        DateTime week = sunday.AddDays(-7);
        while (week <= sunday.AddDays(14) || sessions.Count == 0 || sessions[sessions.Count - 1].EndUtcTicks <= utcTicks)
        {
            AddWeek(week, sessions);
            week = week.AddDays(7);
        }

        return new SessionRun(sessions.ToArray(), ExchangeClock.ToUtcTicks(_zone, sunday));
    }

    private List<Session> SessionsAround(DateTime tradingDay)
    {
        var sessions = new List<Session>();
        DateTime sunday = tradingDay.AddDays(-(int)tradingDay.DayOfWeek);
        for (int week = -1; week <= 1; week++) AddWeek(sunday.AddDays(7 * week), sessions);
        return sessions;
    }

    /// <summary>Adds the sessions that begin in the week of a Sunday, in order.</summary>
    private void AddWeek(DateTime sunday, List<Session> sessions)
    {
        int first = sessions.Count;
        for (int i = 0; i < _schedules.Length; i++)
        {
            DateTime until = i + 1 < _schedules.Length ? _schedules[i + 1].FirstTradingDay : DateTime.MaxValue;
            if (i > 0 && _schedules[i].FirstTradingDay > sunday.AddDays(14)) break;
            if (until < sunday.AddDays(-1)) continue;
            foreach (WeeklySession session in _schedules[i].Sessions)
            {
                DateTime tradingDay = sunday.AddDays(session.TradingDayInWeek);
                if ((i == 0 || tradingDay >= _schedules[i].FirstTradingDay) && tradingDay < until)
                    Add(sessions, sunday + session.BeginInWeek, sunday + session.EndInWeek, tradingDay);
            }
        }

        sessions.Sort(first, sessions.Count - first, Comparer<Session>.Create((a, b) => a.BeginUtcTicks.CompareTo(b.BeginUtcTicks)));
    }

    private void Add(List<Session> sessions, DateTime begin, DateTime end, DateTime tradingDay)
    {
        if (_holidays.Contains(tradingDay)) return;
        if (_partial.TryGetValue(tradingDay, out PartialHoliday? partial))
        {
            if (tradingDay + partial.LateOpen is { } open && open > begin) begin = open;
            if (tradingDay + partial.EarlyClose is { } close && close < end) end = close;
        }

        long beginTicks = ExchangeClock.ToUtcTicks(_zone, begin);
        long endTicks = ExchangeClock.ToUtcTicks(_zone, end);
        if (beginTicks < endTicks) sessions.Add(new Session(beginTicks, endTicks, tradingDay));
    }
}

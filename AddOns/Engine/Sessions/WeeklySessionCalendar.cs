using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NT8Bridge.Sessions;

/// <summary>
/// A market's sessions, made from its weekly hours and holidays. All of these are times of the exchange's clock, so that
/// daylight saving moves the sessions in UTC. The calendar holds a <see cref="SessionRun"/> of about four weeks around the last
/// question; a question outside it makes a new run, which takes some microseconds and replaces the old one. Whoever asks for
/// every bar should therefore keep the <see cref="Session"/> and ask again only for a time outside it.
/// </summary>
public sealed class WeeklySessionCalendar : ISessionCalendar
{
    // Sessions are known between these instants alone, a year from either end of DateTime, so that no sum of dates leaves its
    // range.
    private static readonly long FirstTick = new DateTime(2, 1, 1).Ticks;
    private static readonly long LastTick = new DateTime(9998, 1, 1).Ticks;

    private readonly SessionWeeks _weeks;
    private SessionRun? _run;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="zone">The exchange's time zone; see <see cref="ExchangeZones"/>.</param>
    /// <param name="schedules">The weekly hours, in any order.</param>
    /// <param name="holidays">Trading days without sessions; the part on the evening before falls out, too.</param>
    /// <param name="partialHolidays">Trading days with a late open, an early close or sessions of their own.</param>
    /// <exception cref="SessionTemplateException">The template contradicts itself.</exception>
    public WeeklySessionCalendar(
        string name,
        TimeZoneInfo zone,
        IEnumerable<WeeklySchedule> schedules,
        IEnumerable<DateTime> holidays,
        IEnumerable<PartialHoliday> partialHolidays)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Zone = zone ?? throw new ArgumentNullException(nameof(zone));
        WeeklySchedule[] ordered = (schedules ?? throw new ArgumentNullException(nameof(schedules)))
            .OrderBy(s => s.FirstTradingDay).ToArray();
        var full = new HashSet<DateTime>((holidays ?? throw new ArgumentNullException(nameof(holidays))).Select(d => d.Date));
        PartialHoliday[] partial = (partialHolidays ?? throw new ArgumentNullException(nameof(partialHolidays))).ToArray();

        SessionTemplateCheck.Schedules(name, ordered);
        SessionTemplateCheck.Holidays(name, full, partial);
        _weeks = new SessionWeeks(zone, ordered, full, partial);
        Schedules = ordered;
        Holidays = full.OrderBy(d => d).ToArray();
        PartialHolidays = partial;
        IEnumerable<DateTime> changes = ordered.Skip(1).Select(s => s.FirstTradingDay);
        IEnumerable<DateTime> replaced = partial.Where(p => p.Sessions is not null).Select(p => p.TradingDay);
        foreach (DateTime day in changes.Concat(replaced)) SessionTemplateCheck.Order(name, day, _weeks.Around(day));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The exchange's time zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The weekly hours, in the order of the days they hold from.</summary>
    public IReadOnlyList<WeeklySchedule> Schedules { get; }

    /// <summary>Trading days without a session, in order.</summary>
    public IReadOnlyList<DateTime> Holidays { get; }

    /// <summary>Trading days with a late open, an early close or sessions of their own.</summary>
    public IReadOnlyList<PartialHoliday> PartialHolidays { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The time lies outside the years 2 to 9997.</exception>
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
    /// All sessions that begin in the week before the time's own week, in that week or in the two after it, and in further weeks
    /// until one ends after the time. The run answers from the begin of the time's own week on: a session is shorter than a week,
    /// so none that began before the run can end after that.
    /// </summary>
    private SessionRun RunAround(long utcTicks)
    {
        if (utcTicks < FirstTick || utcTicks >= LastTick)
            throw new ArgumentOutOfRangeException(nameof(utcTicks), utcTicks, "Sessions are known for the years 2 to 9997.");

        DateTime today = ExchangeClock.ToLocal(Zone, utcTicks).Date;
        DateTime sunday = today.AddDays(-(int)today.DayOfWeek);
        var sessions = new List<Session>();
        DateTime week = sunday.AddDays(-7);
        while (week <= sunday.AddDays(14) || sessions.Count == 0 || sessions[sessions.Count - 1].EndUtcTicks <= utcTicks)
        {
            _weeks.Add(week, sessions);
            week = week.AddDays(7);
        }

        return new SessionRun(sessions.ToArray(), ExchangeClock.ToUtcTicks(Zone, sunday));
    }
}

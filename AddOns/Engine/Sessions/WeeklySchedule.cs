using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>The sessions of a week, valid from a trading day on until a later schedule takes over.</summary>
public sealed class WeeklySchedule
{
    /// <summary>
    /// Makes a schedule, which <see cref="WeeklySessionCalendar"/> checks. The earliest schedule of a template also holds on all
    /// days before its first one.
    /// </summary>
    public WeeklySchedule(DateTime firstTradingDay, IEnumerable<WeeklySession> sessions)
    {
        FirstTradingDay = firstTradingDay.Date;
        Sessions = (sessions ?? throw new ArgumentNullException(nameof(sessions))).OrderBy(s => s.BeginInWeek).ToArray();
    }

    /// <summary>A schedule for all time, as NinjaTrader's templates have.</summary>
    public WeeklySchedule(IEnumerable<WeeklySession> sessions) : this(DateTime.MinValue, sessions) { }

    /// <summary>First trading day on which the schedule holds; midnight.</summary>
    public DateTime FirstTradingDay { get; }

    /// <summary>The sessions in the order of the week that begins on Sunday 0:00.</summary>
    public IReadOnlyList<WeeklySession> Sessions { get; }
}

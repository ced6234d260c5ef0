using System;
using System.Globalization;

namespace NT8Bridge.Sessions;

/// <summary>
/// One session of a trading week on the exchange's clock, in the terms of NinjaTrader's <c>TradingHours.Sessions</c>: it begins
/// at a weekday and time, ends at the next occurrence of another weekday and time, and counts for a trading day.
/// </summary>
public sealed class WeeklySession
{
    /// <summary>
    /// Makes a session. Times are 0:00 to 24:00 of their weekday. The end is the first such weekday and time after the begin. The
    /// trading day is the first such weekday from the day of the begin on, but at most five days ahead: one that would lie six
    /// days ahead means the day before the begin (a session after midnight that still counts for yesterday). The numbers are not
    /// checked here but by <see cref="WeeklySessionCalendar"/>, which knows the template's name.
    /// </summary>
    public WeeklySession(DayOfWeek beginDay, TimeSpan beginTime, DayOfWeek endDay, TimeSpan endTime, DayOfWeek tradingDay)
    {
        BeginDay = beginDay;
        BeginTime = beginTime;
        EndDay = endDay;
        EndTime = endTime;
        TradingDay = tradingDay;
    }

    /// <summary>Weekday of the begin.</summary>
    public DayOfWeek BeginDay { get; }

    /// <summary>Time of the begin on the exchange's clock.</summary>
    public TimeSpan BeginTime { get; }

    /// <summary>Weekday of the end.</summary>
    public DayOfWeek EndDay { get; }

    /// <summary>Time of the end on the exchange's clock.</summary>
    public TimeSpan EndTime { get; }

    /// <summary>Weekday of the trading day that the session counts for.</summary>
    public DayOfWeek TradingDay { get; }

    /// <summary>Time of the begin since Sunday 0:00 of the week in which it lies.</summary>
    internal TimeSpan BeginInWeek => TimeSpan.FromDays((int)BeginDay) + BeginTime;

    /// <summary>Time of the end since the same Sunday 0:00; after the begin by at most a week.</summary>
    internal TimeSpan EndInWeek
    {
        get
        {
            TimeSpan end = TimeSpan.FromDays((int)EndDay) + EndTime;
            return end > BeginInWeek ? end : end + TimeSpan.FromDays(7);
        }
    }

    /// <summary>Days from that Sunday to the trading day; −1 for the Saturday before.</summary>
    internal int TradingDayInWeek
    {
        get
        {
            int ahead = ((int)TradingDay - (int)BeginDay + 7) % 7;
            return (int)BeginDay + (ahead == 6 ? -1 : ahead);
        }
    }

    /// <summary>For example "Sunday 17:00 to Monday 15:15 for Monday".</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture,
        "{0} {1:00}:{2:00} to {3} {4:00}:{5:00} for {6}",
        BeginDay, (int)BeginTime.TotalHours, BeginTime.Minutes, EndDay, (int)EndTime.TotalHours, EndTime.Minutes, TradingDay);
}

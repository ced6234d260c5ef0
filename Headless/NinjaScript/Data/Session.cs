using System;
using NT8Bridge.Sessions;

namespace NinjaTrader.Data;

/// <summary>One weekly session of a template, in the template's zone; times are numbers, 17:00 is 1700.</summary>
public class Session
{
    internal Session(WeeklySession session)
    {
        BeginDay = session.BeginDay;
        BeginTime = Number(session.BeginTime);
        EndDay = session.EndDay;
        EndTime = Number(session.EndTime);
        TradingDay = session.TradingDay;
    }

    /// <summary>Day on which it begins.</summary>
    public DayOfWeek BeginDay { get; }

    /// <summary>Time at which it begins.</summary>
    public int BeginTime { get; }

    /// <summary>Day on which it ends.</summary>
    public DayOfWeek EndDay { get; }

    /// <summary>Time at which it ends.</summary>
    public int EndTime { get; }

    /// <summary>Day that it counts for.</summary>
    public DayOfWeek TradingDay { get; }

    private static int Number(TimeSpan time) => ((int)time.TotalHours * 100) + time.Minutes;
}

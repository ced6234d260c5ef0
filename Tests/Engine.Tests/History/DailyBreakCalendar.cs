using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.History;

/// <summary>A market that trades every day from 22:00 UTC of the evening before to 21:15 UTC.</summary>
internal sealed class DailyBreakCalendar : ISessionCalendar
{
    public string Name => "Daily break";

    public Session SessionAtOrAfter(long utcTicks)
    {
        DateTime day = new DateTime(utcTicks).Date;
        Session session = Of(day);
        return utcTicks < session.EndUtcTicks ? session : Of(day.AddDays(1));
    }

    public static Session Of(DateTime day) => new(day.AddHours(-2).Ticks, day.AddHours(21.25).Ticks, day);
}

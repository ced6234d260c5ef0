using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Indicators;

/// <summary>A market that trades every day from 22:00 to 21:00 UTC, for the trading day on which it ends.</summary>
internal sealed class DailySessions : ISessionCalendar
{
    public string Name => "22:00 to 21:00 UTC";

    public Session SessionAtOrAfter(long utcTicks)
    {
        var day = new DateTime(utcTicks - (utcTicks % TimeSpan.TicksPerDay), DateTimeKind.Utc);
        if (utcTicks >= day.AddHours(21).Ticks) day = day.AddDays(1);
        return new Session(day.AddHours(-2).Ticks, day.AddHours(21).Ticks, DateTime.SpecifyKind(day, DateTimeKind.Unspecified));
    }
}

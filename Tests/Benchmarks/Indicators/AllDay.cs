using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>A market that never closes, one session a UTC day.</summary>
internal sealed class AllDay : ISessionCalendar
{
    public string Name => "24/7";

    public Session SessionAtOrAfter(long utcTicks)
    {
        var day = new DateTime(utcTicks - (utcTicks % TimeSpan.TicksPerDay), DateTimeKind.Unspecified);
        return new Session(day.Ticks, day.Ticks + TimeSpan.TicksPerDay, day);
    }
}

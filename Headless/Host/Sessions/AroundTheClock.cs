using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host;

/// <summary>Always open; a session is one UTC day.</summary>
internal sealed class AroundTheClock : ISessionCalendar
{
    internal const string TemplateName = "Default 24 x 7";

    public string Name => TemplateName;

    public Session SessionAtOrAfter(long utcTicks)
    {
        long begin = utcTicks - (utcTicks % TimeSpan.TicksPerDay);
        return new Session(begin, begin + TimeSpan.TicksPerDay, new DateTime(begin));
    }
}

using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Feeds;

/// <summary>A market that never closes, so that bars lie on the clock's own grid.</summary>
internal sealed class AlwaysOpen : ISessionCalendar
{
    private static readonly Session Whole = new(
        new DateTime(1970, 1, 1).Ticks, new DateTime(2100, 1, 1).Ticks, new DateTime(1970, 1, 1));

    public string Name => "always open";

    public Session SessionAtOrAfter(long utcTicks) => Whole;
}

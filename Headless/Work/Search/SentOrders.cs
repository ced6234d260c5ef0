using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// When the last orders were sent, for the limit of orders a minute; the rule of the engine's OrderRate, kept without making an
/// object for each variant.
/// </summary>
internal sealed class SentOrders(int perMinute)
{
    private readonly long[] _times = new long[perMinute];
    private int _next;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Fill(_times, long.MinValue);
        _next = 0;
    }

    /// <summary>An order was sent, UTC ticks; times never go back.</summary>
    public void Add(long utcTicks)
    {
        _times[_next] = utcTicks;
        if (++_next == _times.Length) _next = 0;
    }

    /// <summary>True while fewer than the limit were sent in the 60 seconds before.</summary>
    public bool HasRoom(long utcTicks) =>
        _times[_next] == long.MinValue || utcTicks - _times[_next] >= TimeSpan.TicksPerMinute;
}

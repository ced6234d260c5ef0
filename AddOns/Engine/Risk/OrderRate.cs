using System;

namespace NT8Bridge.Risk;

/// <summary>Counts orders in a sliding minute. Holds as many times as the limit, allocates nothing later.</summary>
public sealed class OrderRate
{
    private readonly long[] _times;
    private int _next;

    /// <summary>Makes it for a limit of orders within any 60 seconds.</summary>
    public OrderRate(int perMinute)
    {
        if (perMinute < 1) throw new ArgumentOutOfRangeException(nameof(perMinute), perMinute, "at least 1 is needed");
        _times = new long[perMinute];
        for (int i = 0; i < perMinute; i++) _times[i] = long.MinValue;
    }

    /// <summary>An order was sent at that time, UTC ticks; times never go back.</summary>
    public void OnOrder(long utcTicks)
    {
        _times[_next] = utcTicks;
        _next = (_next + 1) % _times.Length;
    }

    /// <summary>True while fewer orders than the limit were sent in the 60 seconds before that time.</summary>
    public bool HasRoom(long utcTicks) =>
        _times[_next] == long.MinValue || utcTicks - _times[_next] >= TimeSpan.TicksPerMinute;
}

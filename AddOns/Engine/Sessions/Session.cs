using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// One uninterrupted stretch of trading. Ticks from the begin (inclusive) to the end (exclusive) belong to it, and bars that end
/// after the begin and at or before the end.
/// </summary>
public readonly struct Session
{
    /// <summary>Makes a session from its bounds in UTC ticks and the exchange's trading date.</summary>
    public Session(long beginUtcTicks, long endUtcTicks, DateTime tradingDay)
    {
        BeginUtcTicks = beginUtcTicks;
        EndUtcTicks = endUtcTicks;
        TradingDay = tradingDay;
    }

    /// <summary>First instant of the session, UTC ticks.</summary>
    public long BeginUtcTicks { get; }

    /// <summary>First instant after the session, UTC ticks.</summary>
    public long EndUtcTicks { get; }

    /// <summary>The exchange's trading date (an evening session belongs to the next day); midnight, kind unspecified.</summary>
    public DateTime TradingDay { get; }

    /// <summary>True when a tick at that time belongs to the session.</summary>
    public bool ContainsTick(long utcTicks) => utcTicks >= BeginUtcTicks && utcTicks < EndUtcTicks;

    /// <summary>True when a bar that ends at that time belongs to the session.</summary>
    public bool ContainsBarEnd(long endUtcTicks) => endUtcTicks > BeginUtcTicks && endUtcTicks <= EndUtcTicks;
}

using System;

namespace NT8Bridge.Sessions;

/// <summary>One uninterrupted stretch of trading: ticks from begin (inclusive) to end (exclusive); a bar stamped at the end is in it.</summary>
public readonly struct Session
{
    /// <summary>Makes a session from its bounds in UTC ticks and the exchange's trading date.</summary>
    public Session(long beginUtcTicks, long endUtcTicks, DateTime tradingDay)
    {
        BeginUtcTicks = beginUtcTicks;
        EndUtcTicks = endUtcTicks;
        TradingDay = tradingDay;
    }

    /// <summary>First instant, UTC ticks.</summary>
    public long BeginUtcTicks { get; }

    /// <summary>First instant after the session, UTC ticks.</summary>
    public long EndUtcTicks { get; }

    /// <summary>The exchange's trading date (an evening session belongs to the next day); midnight, kind unspecified.</summary>
    public DateTime TradingDay { get; }

    /// <summary>True for a tick at that time.</summary>
    public bool ContainsTick(long utcTicks) => utcTicks >= BeginUtcTicks && utcTicks < EndUtcTicks;

    /// <summary>True for a bar that ends at that time.</summary>
    public bool ContainsBarEnd(long endUtcTicks) => endUtcTicks > BeginUtcTicks && endUtcTicks <= EndUtcTicks;
}

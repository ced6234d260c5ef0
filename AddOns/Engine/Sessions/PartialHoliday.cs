using System;

namespace NT8Bridge.Sessions;

/// <summary>A trading day that begins late, ends early, or both.</summary>
public sealed class PartialHoliday
{
    /// <summary>
    /// Makes a partial holiday. The two times count from 0:00 of <paramref name="tradingDay"/> on the exchange's clock, and
    /// may lie on another date: −6 h is 18:00 on the evening before. Every session of the trading day is cut to them; one
    /// that lies wholly outside falls away. Null leaves that side as it is.
    /// </summary>
    public PartialHoliday(DateTime tradingDay, TimeSpan? lateOpen, TimeSpan? earlyClose)
    {
        TradingDay = tradingDay.Date;
        LateOpen = lateOpen;
        EarlyClose = earlyClose;
    }

    /// <summary>The trading day; midnight.</summary>
    public DateTime TradingDay { get; }

    /// <summary>No trading before this time.</summary>
    public TimeSpan? LateOpen { get; }

    /// <summary>No trading from this time on.</summary>
    public TimeSpan? EarlyClose { get; }
}

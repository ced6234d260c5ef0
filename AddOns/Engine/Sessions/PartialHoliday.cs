using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>A trading day that begins late, ends early, or has sessions of its own.</summary>
public sealed class PartialHoliday
{
    /// <summary>
    /// Makes a partial holiday with a late open, an early close or both. The two times count from 0:00 of
    /// <paramref name="tradingDay"/> on the exchange's clock and may lie on another date: −6 h is 18:00 on the evening before.
    /// Every session of the trading day is cut to them; one that lies wholly outside falls away. Null leaves that side as it is.
    /// </summary>
    public PartialHoliday(DateTime tradingDay, TimeSpan? lateOpen, TimeSpan? earlyClose)
    {
        TradingDay = tradingDay.Date;
        LateOpen = lateOpen;
        EarlyClose = earlyClose;
    }

    /// <summary>
    /// Makes a partial holiday on which <paramref name="sessions"/> take the place of the weekly ones (NinjaTrader's holiday
    /// type Replace). Each counts for the weekday of <paramref name="tradingDay"/>.
    /// </summary>
    public PartialHoliday(DateTime tradingDay, IEnumerable<WeeklySession> sessions)
    {
        TradingDay = tradingDay.Date;
        Sessions = (sessions ?? throw new ArgumentNullException(nameof(sessions))).ToArray();
    }

    /// <summary>The trading day; midnight.</summary>
    public DateTime TradingDay { get; }

    /// <summary>Time since 0:00 of the trading day before which there is no trading; null for none.</summary>
    public TimeSpan? LateOpen { get; }

    /// <summary>Time since 0:00 of the trading day from which on there is no trading; null for none.</summary>
    public TimeSpan? EarlyClose { get; }

    /// <summary>The sessions of that day, or null when the weekly ones hold.</summary>
    public IReadOnlyList<WeeklySession>? Sessions { get; }
}

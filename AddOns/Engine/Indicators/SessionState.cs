using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>The session that the last bar belonged to; zero before the first one.</summary>
internal struct SessionState
{
    internal long BeginUtcTicks;
    internal long EndUtcTicks;
    internal long TradingDayTicks;

    /// <summary>1 when the bar before the trading day's first one was seen too, so that nothing of the day is missing.</summary>
    internal long IsWhole;

    /// <summary>True when a bar that ends at <paramref name="endUtcTicks"/> is the first of its trading day.</summary>
    internal readonly bool Advance(ISessionCalendar calendar, long endUtcTicks, out SessionState next)
    {
        next = this;
        if (endUtcTicks > BeginUtcTicks && endUtcTicks <= EndUtcTicks) return false;
        Session session = calendar.SessionAtOrAfter(endUtcTicks - 1);
        next.BeginUtcTicks = session.BeginUtcTicks;
        next.EndUtcTicks = session.EndUtcTicks;
        next.TradingDayTicks = session.TradingDay.Ticks;
        if (next.TradingDayTicks == TradingDayTicks) return false;
        next.IsWhole = EndUtcTicks == 0 ? 0 : 1;
        return true;
    }
}

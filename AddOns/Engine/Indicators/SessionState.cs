using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>
/// The session of the last bar, as part of the state of an indicator that speaks of the trading day. All bits zero before the
/// first bar.
/// </summary>
internal struct SessionState
{
    internal long BeginUtcTicks;
    internal long EndUtcTicks;
    internal long TradingDayTicks;

    /// <summary>
    /// 1 when a bar of an earlier trading day was seen, too, so that no bar of the present day can be missing at its begin;
    /// 0 otherwise.
    /// </summary>
    internal long IsWhole;

    /// <summary>
    /// Goes on to the session of a bar that ends at <paramref name="endUtcTicks"/>; true when the bar is the first of its trading
    /// day that was seen.
    /// </summary>
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

using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars of a number of ticks, stamped at their last tick. With a break at the end of day they restart with the session.
/// </summary>
internal sealed class TickBarAggregator : BarAggregator
{
    private readonly int _size;

    internal TickBarAggregator(BarsSeries series)
        : base(series) => _size = series.BarsPeriod.Value;

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        int last = Series.Count - 1;
        if (StartsAnew(isNewSession) || Series.GetTickCount(last) >= _size)
        {
            Begin(tick.UtcTicks, tick);
            return;
        }

        Extend(tick);
        Series.Stamp(last, tick.UtcTicks);
    }
}

using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars that span a number of ticks of price. A price beyond the span closes the bar at its limit; the next bar opens one
/// tick further, and a jump over several spans leaves a full bar for each.
/// </summary>
internal sealed class RangeBarAggregator : BarAggregator
{
    private readonly double _range;
    private readonly double _tickSize;

    internal RangeBarAggregator(BarsSeries series)
        : base(series)
    {
        _tickSize = series.Instrument.MasterInstrument.TickSize;
        _range = series.BarsPeriod.Value * _tickSize;
    }

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        if (StartsAnew(isNewSession))
        {
            Begin(tick.UtcTicks, tick);
            return;
        }

        double price = tick.Price;
        long size = tick.Size;
        while (true)
        {
            int last = Series.Count - 1;
            double top = Series.GetLow(last) + _range;
            double bottom = Series.GetHigh(last) - _range;
            double slack = _tickSize / 1000;
            if (price > top + slack) size = Close(tick, top, Round(top + _tickSize), size);
            else if (price < bottom - slack) size = Close(tick, bottom, Round(bottom - _tickSize), size);
            else break;
        }

        Series.Update(price, price, price, size, 1, tick.Bid, tick.Ask);
        Series.Stamp(Series.Count - 1, tick.UtcTicks);
    }

    /// <summary>
    /// Closes the newest bar at its limit and begins the next; the trade's volume goes to the first of them, so 0 is left.
    /// </summary>
    private long Close(in Tick tick, double limit, double nextOpen, long size)
    {
        Series.Update(limit, limit, limit, 0, 0, tick.Bid, tick.Ask);
        Series.Stamp(Series.Count - 1, tick.UtcTicks);
        Series.Append(tick.UtcTicks, nextOpen, nextOpen, nextOpen, nextOpen, size, 0, tick.Bid, tick.Ask);
        return 0;
    }
}

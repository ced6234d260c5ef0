using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars that span a number of ticks of price. A price beyond the span closes the bar at its limit; the next bar opens one
/// tick further, and a jump over several spans leaves a full bar for each.
/// </summary>
internal sealed class RangeBarsBuilder : BarsBuilder
{
    private readonly double _range;
    private readonly double _tickSize;

    internal RangeBarsBuilder(BarsSeries series)
        : base(series)
    {
        _tickSize = series.Instrument.MasterInstrument.TickSize;
        _range = series.BarsPeriod.Value * _tickSize;
    }

    protected override void Take(in Tick tick, bool isNewSession)
    {
        if (Series.Count == 0 || (isNewSession && Series.IsResetOnNewTradingDay))
        {
            Series.Append(tick.UtcTicks, tick.Price, tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
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

    private long Close(in Tick tick, double limit, double nextOpen, long size)
    {
        Series.Update(limit, limit, limit, 0, 0, tick.Bid, tick.Ask);
        Series.Stamp(Series.Count - 1, tick.UtcTicks);
        Series.Append(tick.UtcTicks, nextOpen, nextOpen, nextOpen, nextOpen, size, 0, tick.Bid, tick.Ask);
        return 0;
    }

    private double Round(double price) => Series.Instrument.MasterInstrument.RoundToTickSize(price);
}

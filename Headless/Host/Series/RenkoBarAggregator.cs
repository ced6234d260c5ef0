using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bricks of a number of ticks of price. After a brick, one brick further continues it and two bricks back reverse it; while
/// neither is reached, the newest bar shows where the price is.
/// </summary>
internal sealed class RenkoBarAggregator : BarAggregator
{
    private readonly double _brick;
    private double _upper;
    private double _lower;

    internal RenkoBarAggregator(BarsSeries series)
        : base(series) => _brick = series.BarsPeriod.Value * series.Instrument.MasterInstrument.TickSize;

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        double price = tick.Price;
        if (StartsAnew(isNewSession))
        {
            Begin(tick.UtcTicks, tick);
            (_upper, _lower) = (Round(price + _brick), Round(price - _brick));
            return;
        }

        double slack = _brick / 1000;
        Extend(tick);
        while (price >= _upper - slack) Close(tick, Round(_upper - _brick), _upper);
        while (price <= _lower + slack) Close(tick, Round(_lower + _brick), _lower);
        Series.Stamp(Series.Count - 1, tick.UtcTicks);
    }

    /// <summary>Makes the newest bar a full brick and begins the next bar at its end.</summary>
    private void Close(in Tick tick, double open, double close)
    {
        int last = Series.Count - 1;
        Series.SetPrices(last, open, Math.Max(open, close), Math.Min(open, close), close);
        Series.Stamp(last, tick.UtcTicks);
        double price = tick.Price;
        Series.Append(tick.UtcTicks, close, Math.Max(close, price), Math.Min(close, price), price, 0, 0, tick.Bid, tick.Ask);
        (_upper, _lower) = close > open
            ? (Round(close + _brick), Round(close - (2 * _brick)))
            : (Round(close + (2 * _brick)), Round(close - _brick));
    }
}

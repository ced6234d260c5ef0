using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Heiken-Ashi bars over other bars: close (O + H + L + C) / 4 on the tick grid, open the middle of the Heiken-Ashi bar
/// before, high and low around all of them.
/// </summary>
internal sealed class HeikenAshiBarAggregator : BarAggregator
{
    private readonly BarAggregator _source;
    private readonly BarsSeries _bars;

    internal HeikenAshiBarAggregator(BarsSeries series)
        : base(series)
    {
        var period = new BarsPeriod
        {
            BarsPeriodType = series.BarsPeriod.BaseBarsPeriodType, Value = series.BarsPeriod.BaseBarsPeriodValue,
        };
        _bars = new BarsSeries(series.Instrument, period, series.TradingHours, series.Zone, series.IsResetOnNewTradingDay);
        _source = BarAggregatorFactory.Create(_bars);
    }

    internal override bool NeedsFinerThan(int barSeconds) => _source.NeedsFinerThan(barSeconds);

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        if (_source.TryAdd(tick)) Update(tick.Bid, tick.Ask);
    }

    protected override void AddInSession(in Bar bar, bool isNewSession)
    {
        if (_source.TryAdd(bar)) Update(double.NaN, double.NaN);
    }

    /// <summary>Works out the newest bar again, and those that its source has begun since.</summary>
    private void Update(double bid, double ask)
    {
        for (int i = Math.Max(0, Series.Count - 1); i < _bars.Count; i++)
        {
            (double o, double h, double l, double c) = (_bars.GetOpen(i), _bars.GetHigh(i), _bars.GetLow(i), _bars.GetClose(i));
            double close = Round((o + h + l + c) / 4);
            double open = i == 0 ? o : Round((Series.GetOpen(i - 1) + Series.GetClose(i - 1)) / 2);
            double high = Math.Max(h, open);
            double low = Math.Min(l, open);
            if (i == Series.Count) Series.Append(_bars.GetUtcTicks(i), open, high, low, close, 0, 0, bid, ask);
            else Series.SetPrices(i, open, high, low, close);
            Series.Stamp(i, _bars.GetUtcTicks(i));
            Series.SetVolume(i, _bars.GetVolume(i), _bars.GetTickCount(i));
        }
    }
}

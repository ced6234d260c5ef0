using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars of whole trading days, weeks, months or years of the exchange. Days are stamped at their session's end; weeks show their
/// Friday, months and years their last day.
/// </summary>
internal sealed class DayBarAggregator : BarAggregator
{
    private int _periods;
    private int _lastPeriod = int.MinValue;

    internal DayBarAggregator(BarsSeries series)
        : base(series)
    {
    }

    internal override bool NeedsFinerThan(int barSeconds) => false;

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        if (isNewSession && BeginsBar()) Begin(0, tick);
        else Extend(tick);
        if (isNewSession) StampTradingDay();
    }

    protected override void AddInSession(in Bar bar, bool isNewSession)
    {
        if (isNewSession && BeginsBar()) Begin(0, bar);
        else Extend(bar);
        if (isNewSession) StampTradingDay();
    }

    /// <summary>
    /// True when the session just entered begins a day, week, month or year, and the newest bar already has its number of them.
    /// </summary>
    private bool BeginsBar()
    {
        int period = Series.BarsPeriod.DayPeriodOf(Session.TradingDay);
        if (period == _lastPeriod) return false;
        _lastPeriod = period;
        return _periods++ % Series.BarsPeriod.Value == 0;
    }

    private void StampTradingDay() =>
        Series.StampDay(Series.Count - 1, Session.EndUtcTicks, Series.BarsPeriod.ShownDayOf(Session.TradingDay));
}

using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Bars of whole trading days, weeks, months or years of the exchange; they show the date of their last trading day.</summary>
internal sealed class DayBarsBuilder : BarsBuilder
{
    private int _periods;
    private int _lastPeriod = int.MinValue;
    private bool _opens;

    internal DayBarsBuilder(BarsSeries series)
        : base(series)
    {
    }

    internal override bool NeedsFinerThan(int barSeconds) => false;

    protected override void Take(in Tick tick, bool isNewSession)
    {
        EnterPeriod(isNewSession);
        if (_opens) Series.Append(0, tick.Price, tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
        else Series.Update(tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
        Stamp(isNewSession);
    }

    protected override void Take(in Bar bar, bool isNewSession)
    {
        EnterPeriod(isNewSession);
        int ticks = Math.Max(1, bar.TickCount);
        if (_opens) Series.Append(0, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, ticks, double.NaN, double.NaN);
        else Series.Update(bar.High, bar.Low, bar.Close, bar.Volume, ticks, double.NaN, double.NaN);
        Stamp(isNewSession);
    }

    private void EnterPeriod(bool isNewSession)
    {
        _opens = false;
        if (!isNewSession) return;
        int period = PeriodOf(Session.TradingDay);
        if (period == _lastPeriod) return;
        _lastPeriod = period;
        _opens = _periods++ % Series.BarsPeriod.Value == 0;
    }

    private void Stamp(bool isNewSession)
    {
        if (isNewSession || _opens) Series.StampDay(Series.Count - 1, Session.EndUtcTicks, Session.TradingDay);
    }

    private int PeriodOf(DateTime day) => Series.BarsPeriod.BarsPeriodType switch
    {
        BarsPeriodType.Week => (int)((day.Ticks / TimeSpan.TicksPerDay) / 7),
        BarsPeriodType.Month => (day.Year * 12) + day.Month,
        BarsPeriodType.Year => day.Year,
        _ => (int)(day.Ticks / TimeSpan.TicksPerDay),
    };
}

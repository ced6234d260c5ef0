using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars of seconds or minutes, stamped at their end. With a break at the end of day they are counted from the session's
/// begin and clipped at its end; without, from the bar before, across the gap.
/// </summary>
internal sealed class TimeBarsBuilder : BarsBuilder
{
    private readonly long _length;
    private readonly long _unit;

    internal TimeBarsBuilder(BarsSeries series)
        : base(series)
    {
        _unit = series.BarsPeriod.BarsPeriodType == BarsPeriodType.Minute ? TimeSpan.TicksPerMinute : TimeSpan.TicksPerSecond;
        _length = series.BarsPeriod.Value * _unit;
    }

    internal override bool NeedsFinerThan(int barSeconds) => barSeconds * TimeSpan.TicksPerSecond > _length;

    protected override void Take(in Tick tick, bool isNewSession)
    {
        if (Joins(tick.UtcTicks, isNewSession))
        {
            Series.Update(tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
            return;
        }

        long anchor = Anchor();
        long elapsed = (tick.UtcTicks - anchor) / _unit * _unit;
        long stamp = Clip(anchor + (_length * (1 + (elapsed / _length))));
        Series.Append(stamp, tick.Price, tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
    }

    protected override void Take(in Bar bar, bool isNewSession)
    {
        if (Joins(bar.EndUtcTicks - 1, isNewSession))
        {
            Series.Update(bar.High, bar.Low, bar.Close, bar.Volume, Math.Max(1, bar.TickCount), double.NaN, double.NaN);
            return;
        }

        long anchor = Anchor();
        long elapsed = (bar.EndUtcTicks - anchor + _unit - 1) / _unit * _unit;
        long stamp = Clip(anchor + (_length * ((elapsed + _length - 1) / _length)));
        Series.Append(stamp, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, Math.Max(1, bar.TickCount), double.NaN, double.NaN);
    }

    private bool Joins(long utcTicks, bool isNewSession) =>
        Series.Count > 0 && !(isNewSession && Series.IsResetOnNewTradingDay) && utcTicks < Series.GetUtcTicks(Series.Count - 1);

    private long Anchor() => Series.IsResetOnNewTradingDay || Series.Count == 0
        ? Session.BeginUtcTicks
        : Series.GetUtcTicks(Series.Count - 1);

    private long Clip(long stamp) => Series.IsResetOnNewTradingDay ? Math.Min(stamp, Session.EndUtcTicks) : stamp;
}

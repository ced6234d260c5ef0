using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Bars of a number of ticks, stamped at their last tick. With a break at the end of day they restart with the session.</summary>
internal sealed class TickBarsBuilder : BarsBuilder
{
    private readonly int _size;

    internal TickBarsBuilder(BarsSeries series)
        : base(series) => _size = series.BarsPeriod.Value;

    protected override void Take(in Tick tick, bool isNewSession)
    {
        int last = Series.Count - 1;
        bool opens = last < 0 || Series.GetTickCount(last) >= _size || (isNewSession && Series.IsResetOnNewTradingDay);
        if (opens)
        {
            Series.Append(tick.UtcTicks, tick.Price, tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
            return;
        }

        Series.Update(tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);
        Series.Stamp(last, tick.UtcTicks);
    }
}

using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Bars that span a number of ticks of price. A price beyond the span closes the bar at its limit; the next bar opens one tick
/// further, and a jump over several spans leaves a full bar for each.
/// </summary>
public class RangeBarsType : BarsType
{
    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = "Range";
        BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Range, Value = 4 };
        BuiltFrom = BarsPeriodType.Tick;
        DefaultChartStyle = ChartStyleType.CandleStick;
    }

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period) => period.Value = 4;

    /// <inheritdoc/>
    protected override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        bool isNewSession = EntersSession(bars, time, isBar);
        if (bars.Count == 0 || (isNewSession && bars.IsResetOnNewTradingDay))
        {
            AddBar(bars, close, close, close, close, time, volume, bid, ask);
            return;
        }

        double tickSize = bars.Instrument.MasterInstrument.TickSize;
        double range = bars.BarsPeriod.Value * tickSize;
        double slack = tickSize / 1000;
        int last = bars.Count - 1;
        double limit = bars.GetLow(last) + range, otherLimit = bars.GetHigh(last) - range;
        double step = tickSize;
        if (close < otherLimit - slack) (limit, step, range) = (otherLimit, -tickSize, -range);
        else if (close <= limit + slack)
        {
            UpdateBar(bars, close, close, close, time, volume);
            return;
        }

        // A bar keeps its time when the tick that closes it finds it at its limit already.
        if (Math.Abs(bars.GetClose(last) - limit) > slack) UpdateBar(bars, limit, limit, limit, time, 0);
        double next = bars.Instrument.MasterInstrument.RoundToTickSize(limit + step);
        while ((close - (next + range)) * step > slack * tickSize)
        {
            limit = next + range;
            AddBar(bars, next, Math.Max(next, limit), Math.Min(next, limit), limit, time, 0, bid, ask);
            next = bars.Instrument.MasterInstrument.RoundToTickSize(limit + step);
        }

        AddBar(bars, next, Math.Max(next, close), Math.Min(next, close), close, time, volume, bid, ask);
    }
}

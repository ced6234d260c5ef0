using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Bricks of a number of ticks of price. After a brick, one brick further continues it and two bricks back reverse it; while
/// neither is reached, the newest bar shows where the price is. It becomes a brick, or flat at a session's end, by being taken
/// away and added anew.
/// </summary>
public class RenkoBarsType : BarsType
{
    private double _upper;
    private double _lower;

    /// <inheritdoc/>
    public override bool IsRemoveLastBarSupported => true;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = "Renko";
        BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Renko, Value = 2 };
        BuiltFrom = BarsPeriodType.Tick;
        DefaultChartStyle = ChartStyleType.OpenClose;
    }

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period) => period.Value = 2;

    /// <inheritdoc/>
    protected override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        bool isNewSession = EntersSession(bars, time, isBar);
        double brick = bars.BarsPeriod.Value * bars.Instrument.MasterInstrument.TickSize;
        double slack = brick / 1000;
        if (bars.Count == 0 || (isNewSession && bars.IsResetOnNewTradingDay))
        {
            if (bars.Count > 0) Replace(bars, bars.GetClose(bars.Count - 1), bars.GetClose(bars.Count - 1));
            AddBar(bars, close, close, close, close, time, volume, bid, ask);
            (_upper, _lower) = (Round(bars, close + brick), Round(bars, close - brick));
            return;
        }

        if (close < _upper - slack && close > _lower + slack)
        {
            UpdateBar(bars, close, close, close, time, volume);
            return;
        }

        // The bar keeps the time and volume it had before the tick that makes it a brick; that tick's volume is the next bar's.
        double end = EndBrick(bars, close >= _upper - slack, brick, out double start);
        Replace(bars, start, end);
        while (close >= _upper - slack || close <= _lower + slack)
        {
            end = EndBrick(bars, close >= _upper - slack, brick, out start);
            AddBar(bars, start, Math.Max(start, end), Math.Min(start, end), end, time, 0, bid, ask);
        }

        AddBar(bars, end, Math.Max(end, close), Math.Min(end, close), close, time, volume, bid, ask);
    }

    /// <summary>The end of the brick that is due, and the ends of the two that may follow it.</summary>
    private double EndBrick(Bars bars, bool rises, double brick, out double start)
    {
        double end = rises ? _upper : _lower;
        start = Round(bars, rises ? end - brick : end + brick);
        (_upper, _lower) = rises
            ? (Round(bars, end + brick), Round(bars, end - (2 * brick)))
            : (Round(bars, end + (2 * brick)), Round(bars, end - brick));
        return end;
    }

    private void Replace(Bars bars, double open, double close)
    {
        int last = bars.Count - 1;
        DateTime time = bars.GetTime(last);
        long volume = bars.GetVolume(last);
        RemoveLastBar(bars);
        AddBar(bars, open, Math.Max(open, close), Math.Min(open, close), close, time, volume);
    }

    private static double Round(Bars bars, double price) => bars.Instrument.MasterInstrument.RoundToTickSize(price);
}

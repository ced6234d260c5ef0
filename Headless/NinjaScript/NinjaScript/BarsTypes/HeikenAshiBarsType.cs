using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Heiken-Ashi bars over other bars: close (O + H + L + C) / 4 of the newest data point on the tick grid, open the middle of the
/// Heiken-Ashi bar before, high and low around all of them. So the close is the last price where ticks come in, and the average
/// of the last minute where minutes do.
/// </summary>
public class HeikenAshiBarsType : BarsType
{
    private BaseBars _base = null!;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "HeikenAshi";
            BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.HeikenAshi };
            BuiltFrom = BarsPeriodType.Minute;
            DefaultChartStyle = ChartStyleType.CandleStick;
        }
        else if (State == State.Configure)
        {
            _base = new BaseBars(BarsPeriod);
            BuiltFrom = _base.BuiltFrom;
            IsIntraday = !_base.IsDaily;
            IsTimeBased = _base.IsTimeBased;
        }
    }

    /// <inheritdoc/>
    public override void ApplyDefaultBasePeriodValue(BarsPeriod period) => period.BaseBarsPeriodValue = 1;

    /// <inheritdoc/>
    protected override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        bool isNewSession = EntersSession(bars, time, isBar);
        double average = Round(bars, (open + high + low + close) / 4);
        int last = bars.Count - 1;
        if (!_base.Begins(bars, SessionIterator, time, volume, isBar, isNewSession))
        {
            UpdateBar(bars, high, low, average, _base.Stamp, volume);
        }
        else
        {
            double middle = last < 0 ? open : Round(bars, (bars.GetOpen(last) + bars.GetClose(last)) / 2);
            AddBar(
                bars, middle, Math.Max(high, middle), Math.Min(low, middle), average, _base.Stamp, volume, bid, ask);
        }

        bars.LastPrice = close;
    }

    private static double Round(Bars bars, double price) => bars.Instrument.MasterInstrument.RoundToTickSize(price);
}

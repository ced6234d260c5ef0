using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Kagi: a line goes on with every close further in its direction; a close that lies the reversal amount back, in ticks or in
/// percent of the line's end, begins a line the other way.
/// </summary>
public class KagiBarsType : ClosingBarsType
{
    private bool _rises;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        base.OnStateChange();
        if (State != State.SetDefaults) return;
        Name = "Kagi";
        BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Kagi, Value = 2 };
        DefaultChartStyle = ChartStyleType.KagiLine;
    }

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period)
    {
        period.Value = 2;
        period.ReversalType = ReversalType.Tick;
    }

    /// <inheritdoc/>
    private protected override void Start(Bars bars, BaseBar bar)
    {
        _rises = bar.Close >= bar.Open;
        AddLine(bars, bar.Open, bar.Close, bar);
    }

    /// <inheritdoc/>
    private protected override void Continue(Bars bars, BaseBar bar)
    {
        double end = bars.GetClose(bars.Count - 1);
        double tickSize = bars.Instrument.MasterInstrument.TickSize;
        double reversal = bars.BarsPeriod.ReversalType == ReversalType.Tick
            ? bars.BarsPeriod.Value * tickSize
            : end * bars.BarsPeriod.Value / 100;
        double back = _rises ? end - bar.Close : bar.Close - end;
        if (back >= reversal - (tickSize / 1000))
        {
            _rises = !_rises;
            AddLine(bars, end, bar.Close, bar);
        }
        else
        {
            Extend(bars, back < 0 ? bar.Close : end, bar);
        }
    }
}

using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Line break: a close beyond the newest line adds a line in its direction; a close beyond the far end of the last lines (three
/// by default) adds one against it, which begins where the newest line began. Other closes change nothing.
/// </summary>
public class LineBreakBarsType : ClosingBarsType
{
    private int _first;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        base.OnStateChange();
        if (State != State.SetDefaults) return;
        Name = "LineBreak";
        BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.LineBreak, Value = 3 };
        DefaultChartStyle = ChartStyleType.OpenClose;
    }

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period) => period.Value = 3;

    /// <inheritdoc/>
    private protected override void Start(Bars bars, BaseBar bar)
    {
        _first = bars.Count;
        AddLine(bars, bar.Open, bar.Close, bar);
    }

    /// <inheritdoc/>
    private protected override void Continue(Bars bars, BaseBar bar)
    {
        int last = bars.Count - 1;
        bool rises = bars.GetClose(last) >= bars.GetOpen(last);
        double top = bars.GetHigh(last), bottom = bars.GetLow(last);
        double highest = top, lowest = bottom;
        for (int i = Math.Max(_first, bars.Count - bars.BarsPeriod.Value); i < last; i++)
        {
            highest = Math.Max(highest, bars.GetHigh(i));
            lowest = Math.Min(lowest, bars.GetLow(i));
        }

        if (bar.Close > (rises ? top : highest)) AddLine(bars, top, bar.Close, bar);
        else if (bar.Close < (rises ? lowest : bottom)) AddLine(bars, bottom, bar.Close, bar);
        else Extend(bars, bars.GetClose(last), bar);
    }
}

using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Point and figure: columns of whole boxes of price. A column goes on with every further box; where the price lies a number of
/// boxes back, a column the other way begins, one box from the end of the old one.
/// </summary>
public class PointAndFigureBarsType : ClosingBarsType
{
    private int _direction;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        base.OnStateChange();
        if (State != State.SetDefaults) return;
        Name = "PointAndFigure";
        BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.PointAndFigure, Value = 2, Value2 = 3 };
        DefaultChartStyle = ChartStyleType.PointAndFigure;
    }

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period) => (period.Value, period.Value2) = (2, 3);

    /// <inheritdoc/>
    private protected override void Start(Bars bars, BaseBar bar)
    {
        _direction = 0;
        double level = BoxBelow(bars, bar.Close);
        AddLine(bars, level, level, bar);
    }

    /// <inheritdoc/>
    private protected override void Continue(Bars bars, BaseBar bar)
    {
        bool looksAtExtremes = bars.BarsPeriod.PointAndFigurePriceType == PointAndFigurePriceType.HighsAndLows;
        double up = BoxBelow(bars, looksAtExtremes ? bar.High : bar.Close);
        double down = BoxAbove(bars, looksAtExtremes ? bar.Low : bar.Close);
        double end = bars.GetClose(bars.Count - 1);
        double box = BoxOf(bars);
        double slack = box / 1000;
        double back = (bars.BarsPeriod.Value2 * box) - slack;
        if (_direction >= 0 && up > end + slack) GoOn(bars, up, 1, bar);
        else if (_direction <= 0 && down < end - slack) GoOn(bars, down, -1, bar);
        else if (_direction > 0 && end - down >= back) Turn(bars, end - box, down, bar);
        else if (_direction < 0 && up - end >= back) Turn(bars, end + box, up, bar);
        else Extend(bars, end, bar);
    }

    private void GoOn(Bars bars, double to, int direction, BaseBar bar)
    {
        _direction = direction;
        Extend(bars, to, bar);
    }

    private void Turn(Bars bars, double from, double to, BaseBar bar)
    {
        _direction = -_direction;
        AddLine(bars, bars.Instrument.MasterInstrument.RoundToTickSize(from), to, bar);
    }

    private static double BoxOf(Bars bars) => bars.BarsPeriod.Value * bars.Instrument.MasterInstrument.TickSize;

    private static double BoxBelow(Bars bars, double price) => OnGrid(bars, Math.Floor((price / BoxOf(bars)) + 0.001));

    private static double BoxAbove(Bars bars, double price) => OnGrid(bars, Math.Ceiling((price / BoxOf(bars)) - 0.001));

    private static double OnGrid(Bars bars, double boxes) =>
        bars.Instrument.MasterInstrument.RoundToTickSize(boxes * BoxOf(bars));
}

using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.ChartStyles;

/// <summary>The style that a chart has by default.</summary>
internal sealed class CandlestickStyle : ChartStyle
{
    public override int GetBarPaintWidth(int barWidth) => 1 + (2 * (barWidth - 1));

    public override void OnRender(ChartControl chartControl, ChartScale chartScale, ChartBars chartBars)
    {
    }

    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = "Candlestick";
        ChartStyleType = ChartStyleType.CandleStick;
    }
}

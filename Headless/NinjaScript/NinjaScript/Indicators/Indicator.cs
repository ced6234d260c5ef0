namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>The class that indicators derive from; the generated regions add a method for every indicator to it.</summary>
    public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
    {
    }
}

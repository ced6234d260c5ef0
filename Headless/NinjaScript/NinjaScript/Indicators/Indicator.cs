namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// The class that indicators derive from. The build adds methods to it by which they call the built-in indicators.
/// </summary>
public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
{
}

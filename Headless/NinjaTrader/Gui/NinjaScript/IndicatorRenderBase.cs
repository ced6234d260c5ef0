using NinjaTrader.NinjaScript;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>What an indicator has on a chart.</summary>
public abstract class IndicatorRenderBase : IndicatorBase
{
}

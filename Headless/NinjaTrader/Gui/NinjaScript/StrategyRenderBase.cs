using NinjaTrader.NinjaScript;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>What a strategy has on a chart.</summary>
public abstract class StrategyRenderBase : StrategyBase
{
}

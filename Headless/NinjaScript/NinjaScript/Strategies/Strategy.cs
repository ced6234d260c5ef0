namespace NinjaTrader.NinjaScript.Strategies;

/// <summary>
/// The class that strategies derive from. The build adds methods to it by which they call the built-in indicators.
/// </summary>
public partial class Strategy : NinjaTrader.Gui.NinjaScript.StrategyRenderBase
{
    /// <summary>Carries the indicator methods and their caches; what it makes is hosted by the strategy.</summary>
    protected internal Indicators.Indicator indicator;

    /// <summary>Makes the strategy with its defaults set.</summary>
    public Strategy() => indicator = new Indicators.Indicator { Parent = this };
}

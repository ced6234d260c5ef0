namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A band of prices.</summary>
public class RegionHighlightY : RegionHighlightBase
{
}

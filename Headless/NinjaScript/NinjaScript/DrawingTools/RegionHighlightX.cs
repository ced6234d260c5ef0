namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A band of time.</summary>
public class RegionHighlightX : RegionHighlightBase
{
}

using System.Collections.Generic;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A drawing with levels.</summary>
public abstract class PriceLevelContainer : DrawingTool
{
    /// <summary>Price levels.</summary>
    public List<PriceLevel> PriceLevels { get; set; } = new();
}

using System.Collections.Generic;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A drawing with levels.</summary>
public abstract class PriceLevelContainer : DrawingTool
{
    /// <summary>Price levels.</summary>
    public List<PriceLevel> PriceLevels { get; set; } = new();

    /// <summary>Gives every level's stroke the surface that the drawing is painted on: none here.</summary>
    public void SetAllPriceLevelsRenderTarget()
    {
        foreach (PriceLevel level in PriceLevels)
        {
            if (level.Stroke is { } stroke) stroke.RenderTarget = RenderTarget;
        }
    }
}

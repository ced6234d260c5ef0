namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A fan.</summary>
public class GannFan : DrawingTool
{
    /// <summary> point.</summary>
    public ChartAnchor Anchor => At(0);
}

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>What is drawn above what.</summary>
public enum DrawingToolZOrder
{
    Normal,
    AlwaysDrawnFirst,
    AlwaysDrawnLast,
}

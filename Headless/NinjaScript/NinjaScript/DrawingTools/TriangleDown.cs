namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A triangle downwards.</summary>
public class TriangleDown : ChartMarker
{
}

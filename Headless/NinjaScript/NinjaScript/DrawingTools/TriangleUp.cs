namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A triangle upwards.</summary>
public class TriangleUp : ChartMarker
{
}

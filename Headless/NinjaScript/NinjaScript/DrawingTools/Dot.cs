namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A dot.</summary>
public class Dot : ChartMarker
{
}

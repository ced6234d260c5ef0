namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A diamond.</summary>
public class Diamond : ChartMarker
{
}

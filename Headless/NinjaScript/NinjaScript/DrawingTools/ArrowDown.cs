namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>An arrow downwards.</summary>
public class ArrowDown : ChartMarker
{
}

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>An arrow upwards.</summary>
public class ArrowUp : ChartMarker
{
}

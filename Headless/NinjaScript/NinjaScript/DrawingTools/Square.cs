namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A square.</summary>
public class Square : ChartMarker
{
}

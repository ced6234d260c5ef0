namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A horizontal line.</summary>
public class HorizontalLine : Line
{
}

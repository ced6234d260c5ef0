namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A vertical line.</summary>
public class VerticalLine : Line
{
}

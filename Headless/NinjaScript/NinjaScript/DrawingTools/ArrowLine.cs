namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A line with an arrow.</summary>
public class ArrowLine : Line
{
}

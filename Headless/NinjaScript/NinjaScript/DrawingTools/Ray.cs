namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A line that goes on one way.</summary>
public class Ray : Line
{
}

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A line that goes on both ways.</summary>
public class ExtendedLine : Line
{
}

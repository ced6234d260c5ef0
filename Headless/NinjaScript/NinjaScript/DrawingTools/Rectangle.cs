namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A rectangle.</summary>
public class Rectangle : ShapeBase
{
}

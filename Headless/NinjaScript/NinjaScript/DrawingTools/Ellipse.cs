namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>An ellipse.</summary>
public class Ellipse : ShapeBase
{
}

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Circles by levels.</summary>
public class FibonacciCircle : FibonacciLevels
{
}

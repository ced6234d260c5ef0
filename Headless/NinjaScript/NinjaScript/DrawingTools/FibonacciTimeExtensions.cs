namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Times by levels.</summary>
public class FibonacciTimeExtensions : FibonacciLevels
{
}

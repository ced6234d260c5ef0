namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Retracements by levels.</summary>
public class FibonacciRetracements : FibonacciLevels
{
}

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Extensions by levels.</summary>
public class FibonacciExtensions : FibonacciLevels
{
    /// <summary>Extension point.</summary>
    public ChartAnchor ExtensionAnchor => At(2);
}

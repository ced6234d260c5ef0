namespace NinjaTrader.NinjaScript.PerformanceMetrics;

/// <summary>The class that scripts' own statistics derive from.</summary>
public abstract class PerformanceMetric : PerformanceMetricBase
{
}

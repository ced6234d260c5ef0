using NinjaTrader.Gui.Chart;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>Something with bars on a chart.</summary>
public interface IChartBars
{
    /// <summary>The bars on the chart: null, as the host shows none.</summary>
    ChartBars ChartBars { get; }
}

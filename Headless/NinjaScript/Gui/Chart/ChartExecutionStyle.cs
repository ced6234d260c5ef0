namespace NinjaTrader.Gui.Chart;

/// <summary>How executions are marked.</summary>
public enum ChartExecutionStyle
{
    DoNotPlot,
    MarkersOnly,
    TextAndMarker,
}

using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.Gui.Chart;

/// <summary>Drawings that all charts of an instrument show; the host shows no chart.</summary>
public static class GlobalDrawingToolManager
{
    /// <summary>What the tag of such a drawing begins with.</summary>
    public static readonly char GlobalDrawingToolTagPrefix = '@';

    /// <summary>Tells other charts of a change; there is none.</summary>
    public static void RaiseGlobalDrawingObjectChanged(
        ChartControl chartControl, NinjaTrader.Cbi.Operation operation, DrawingTool drawingTool)
    {
    }
}

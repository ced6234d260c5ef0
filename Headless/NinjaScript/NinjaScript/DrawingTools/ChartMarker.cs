using System.Windows.Media;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A mark at one point.</summary>
public abstract class ChartMarker : DrawingTool
{
    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Outline brush.</summary>
    public Brush? OutlineBrush { get; set; }

    /// <summary> point.</summary>
    public ChartAnchor Anchor => At(0);
}

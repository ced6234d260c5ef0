using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Cycles of time.</summary>
public class TimeCycles : DrawingTool
{
    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; }

    /// <summary>Outline stroke.</summary>
    public Stroke OutlineStroke { get; set; } = new(Brushes.CornflowerBlue, 2);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);
}

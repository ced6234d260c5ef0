using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A triangle.</summary>
public class Triangle : DrawingTool
{
    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; }

    /// <summary>Outline stroke.</summary>
    public Stroke OutlineStroke { get; set; } = new(Brushes.CornflowerBlue, 2);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>Middle point.</summary>
    public ChartAnchor MiddleAnchor => At(1);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(2);
}

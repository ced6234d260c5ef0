using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A line between two points.</summary>
public class Line : DrawingTool
{
    /// <summary>Stroke.</summary>
    public Stroke Stroke { get; set; } = new(Brushes.CornflowerBlue, 2);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);
}

using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A ruler.</summary>
public class Ruler : DrawingTool
{
    /// <summary>Line color.</summary>
    public Stroke LineColor { get; set; } = new(Brushes.DarkGray);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);

    /// <summary>Text point.</summary>
    public ChartAnchor TextAnchor => At(2);
}

using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A channel around a regression.</summary>
public class RegressionChannel : DrawingTool
{
    /// <summary>Upper channel stroke.</summary>
    public Stroke UpperChannelStroke { get; set; } = new(Brushes.CornflowerBlue, 2);

    /// <summary>Regression stroke.</summary>
    public Stroke RegressionStroke { get; set; } = new(Brushes.DarkGray, 2);

    /// <summary>Lower channel stroke.</summary>
    public Stroke LowerChannelStroke { get; set; } = new(Brushes.CornflowerBlue, 2);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);
}

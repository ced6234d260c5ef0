using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Two parallel lines: a trend, and the parallel through a third point.</summary>
public class TrendChannel : PriceLevelContainer
{
    /// <summary>Look of the lines.</summary>
    public Stroke Stroke { get; set; } = new(Brushes.DarkGray, 2);

    /// <summary>Start of the trend.</summary>
    public ChartAnchor TrendStartAnchor => At(0);

    /// <summary>End of the trend.</summary>
    public ChartAnchor TrendEndAnchor => At(1);

    /// <summary>A point of the parallel.</summary>
    public ChartAnchor ParallelStartAnchor => At(2);
}

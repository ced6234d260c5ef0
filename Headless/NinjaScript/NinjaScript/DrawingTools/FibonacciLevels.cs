using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Levels between two points.</summary>
public abstract class FibonacciLevels : PriceLevelContainer
{
    /// <summary>Anchor line stroke.</summary>
    public Stroke AnchorLineStroke { get; set; } = new(Brushes.DarkGray);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);
}

using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A pitchfork.</summary>
public class AndrewsPitchfork : PriceLevelContainer
{
    /// <summary>Anchor line stroke.</summary>
    public Stroke AnchorLineStroke { get; set; } = new(Brushes.DarkGray);

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>Extension point.</summary>
    public ChartAnchor ExtensionAnchor => At(1);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(2);
}

using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>The area between two series, or a series and a price.</summary>
public class Region : DrawingTool
{
    /// <summary>The first series.</summary>
    public ISeries<double>? Series1 { get; set; }

    /// <summary>The second series.</summary>
    public ISeries<double>? Series2 { get; set; }

    /// <summary>Price.</summary>
    public double Price { get; set; }

    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; }

    /// <summary>Outline stroke.</summary>
    public Stroke OutlineStroke { get; set; } = new(Brushes.Transparent);

    /// <summary>Displacement.</summary>
    public int Displacement { get; set; }

    /// <summary>Start point.</summary>
    public ChartAnchor StartAnchor => At(0);

    /// <summary>End point.</summary>
    public ChartAnchor EndAnchor => At(1);
}

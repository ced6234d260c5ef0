using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A polygon.</summary>
public class Polygon : DrawingTool
{
    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; }

    /// <summary>Outline stroke.</summary>
    public Stroke OutlineStroke { get; set; } = new(Brushes.CornflowerBlue, 2);
}

using System.Windows;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Text at a point.</summary>
public class Text : DrawingTool
{
    /// <summary>Display text.</summary>
    public string DisplayText { get; set; } = string.Empty;

    /// <summary>Text brush.</summary>
    public Brush? TextBrush { get; set; }

    /// <summary>Font.</summary>
    public SimpleFont Font { get; set; } = new();

    /// <summary>Alignment.</summary>
    public TextAlignment Alignment { get; set; }

    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; } = 100;

    /// <summary>Outline stroke.</summary>
    public Stroke OutlineStroke { get; set; } = new(Brushes.Transparent);

    /// <summary>Vertical distance from the point in pixels.</summary>
    public int YPixelOffset { get; set; }

    /// <summary> point.</summary>
    public ChartAnchor Anchor => At(0);
}

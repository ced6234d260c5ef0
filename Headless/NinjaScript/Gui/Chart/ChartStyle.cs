using System.Windows.Media;

namespace NinjaTrader.Gui.Chart;

/// <summary>Look of price bars.</summary>
public class ChartStyle
{
    /// <summary>Brush of bars that close higher.</summary>
    public Brush UpBrush { get; set; } = Brushes.Green;

    /// <summary>Brush of bars that close lower.</summary>
    public Brush DownBrush { get; set; } = Brushes.Red;

    /// <summary>The same for the drawing surface.</summary>
    public SharpDX.Direct2D1.Brush? UpBrushDX { get; set; }

    /// <summary>The same for the drawing surface.</summary>
    public SharpDX.Direct2D1.Brush? DownBrushDX { get; set; }

    /// <summary>Outline of bars.</summary>
    public Stroke Stroke { get; set; } = new(Brushes.Black);

    /// <summary>Line from high to low.</summary>
    public Stroke Stroke2 { get; set; } = new(Brushes.Black);

    /// <summary>Width of a bar as it is set.</summary>
    public double BarWidth { get; set; } = 3;

    /// <summary>Width of a bar in pixels.</summary>
    public int GetBarPaintWidth(int barWidth) => 1 + (2 * (barWidth - 1));
}

using System.Windows.Media;

namespace NinjaTrader.Gui.Chart;

/// <summary>Look of price bars.</summary>
public class ChartStyle
{
    /// <summary>Up brush.</summary>
    public Brush UpBrush { get; set; } = Brushes.Green;

    /// <summary>Down brush.</summary>
    public Brush DownBrush { get; set; } = Brushes.Red;

    /// <summary>Up brush dx.</summary>
    public SharpDX.Direct2D1.Brush? UpBrushDX { get; set; }

    /// <summary>Down brush dx.</summary>
    public SharpDX.Direct2D1.Brush? DownBrushDX { get; set; }

    /// <summary>Stroke.</summary>
    public Stroke Stroke { get; set; } = new(Brushes.Black);

    /// <summary>Stroke2.</summary>
    public Stroke Stroke2 { get; set; } = new(Brushes.Black);

    /// <summary>Bar width.</summary>
    public double BarWidth { get; set; } = 3;

    /// <summary>Width of a bar in pixels.</summary>
    public int GetBarPaintWidth(int barWidth) => 1 + (2 * (barWidth - 1));
}

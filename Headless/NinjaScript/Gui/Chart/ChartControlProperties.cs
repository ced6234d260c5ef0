using System.Windows.Media;
using NinjaTrader.Gui.Tools;

namespace NinjaTrader.Gui.Chart;

/// <summary>Look of a chart.</summary>
public class ChartControlProperties
{
    /// <summary>Chart background.</summary>
    public Brush ChartBackground { get; set; } = Brushes.White;

    /// <summary>Chart text.</summary>
    public Brush ChartText { get; set; } = Brushes.Black;

    /// <summary>Axis pen brush.</summary>
    public Brush AxisPenBrush { get; set; } = Brushes.Black;

    /// <summary>Axis pen.</summary>
    public Stroke AxisPen { get; set; } = new(Brushes.Black);

    /// <summary>Label font.</summary>
    public SimpleFont LabelFont { get; set; } = new();

    /// <summary>Bar distance.</summary>
    public float BarDistance { get; set; } = 8;

    /// <summary>Whether bars stand at equal distances, whatever time lies between them.</summary>
    public bool EquidistantBarSpacing { get; set; } = true;

    /// <summary>Bar margin left.</summary>
    public int BarMarginLeft { get; set; } = 8;

    /// <summary>Bar margin right.</summary>
    public int BarMarginRight { get; set; } = 8;

    /// <summary>Crosshair label background.</summary>
    public Brush CrosshairLabelBackground { get; set; } = Brushes.Black;

    /// <summary>Chart trader visibility.</summary>
    public ChartTraderVisibility ChartTraderVisibility { get; set; }

    /// <summary>Bar spacing type.</summary>
    public BarSpacingType BarSpacingType { get; set; }

    /// <summary>Allow selection dragging.</summary>
    public bool AllowSelectionDragging { get; set; } = true;
}

using System.Windows.Media;

namespace NinjaTrader.Gui.Chart;

/// <summary>Look of price bars.</summary>
public class BarsProperties
{
    /// <summary>Look of the bars.</summary>
    public ChartStyle ChartStyle { get; set; } = new();

    /// <summary>Auto scale.</summary>
    public bool AutoScale { get; set; } = true;

    /// <summary>Bars back.</summary>
    public int BarsBack { get; set; }

    /// <summary>Panel index.</summary>
    public int PanelIndex { get; set; }

    /// <summary>Label.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>Plot executions.</summary>
    public ChartExecutionStyle PlotExecutions { get; set; }

    /// <summary>Chart style type.</summary>
    public ChartStyleType ChartStyleType { get; set; }

    /// <summary>Long execution brush.</summary>
    public Brush LongExecutionBrush { get; set; } = Brushes.Blue;

    /// <summary>Short execution brush.</summary>
    public Brush ShortExecutionBrush { get; set; } = Brushes.Magenta;

    /// <summary>Paint price marker.</summary>
    public bool PaintPriceMarker { get; set; } = true;
}

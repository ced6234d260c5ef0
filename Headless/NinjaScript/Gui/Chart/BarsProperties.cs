using System.Windows.Media;

namespace NinjaTrader.Gui.Chart;

/// <summary>Look of price bars.</summary>
public class BarsProperties
{
    /// <summary>Look of the bars.</summary>
    public NinjaTrader.NinjaScript.ChartStyles.ChartStyle ChartStyle { get; set; } =
        new NinjaTrader.NinjaScript.ChartStyles.CandlestickStyle();

    /// <summary>Days that the chart loads.</summary>
    public int DaysBack { get; set; } = 5;

    /// <summary>Whether the bars take part in scaling their panel.</summary>
    public bool AutoScale { get; set; } = true;

    /// <summary>Number of bars that are loaded.</summary>
    public int BarsBack { get; set; }

    /// <summary>Number of their panel, counted from 0.</summary>
    public int PanelIndex { get; set; }

    /// <summary>Text by which the chart names them.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>How executions are marked.</summary>
    public ChartExecutionStyle PlotExecutions { get; set; }

    /// <summary>How the bars are drawn.</summary>
    public ChartStyleType ChartStyleType { get; set; }

    /// <summary>Brush of marked purchases.</summary>
    public Brush LongExecutionBrush { get; set; } = Brushes.Blue;

    /// <summary>Brush of marked sales.</summary>
    public Brush ShortExecutionBrush { get; set; } = Brushes.Magenta;

    /// <summary>Whether the last price is marked on the axis.</summary>
    public bool PaintPriceMarker { get; set; } = true;
}

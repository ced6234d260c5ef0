using System.Collections.ObjectModel;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Chart;

/// <summary>A panel of a chart.</summary>
public class ChartPanel : Control
{
    /// <summary>X.</summary>
    public int X { get; set; }

    /// <summary>Y.</summary>
    public int Y { get; set; }

    /// <summary>W.</summary>
    public int W { get; set; }

    /// <summary>H.</summary>
    public int H { get; set; }

    /// <summary>Min value.</summary>
    public double MinValue { get; set; }

    /// <summary>Max value.</summary>
    public double MaxValue { get; set; }

    /// <summary>Panel index.</summary>
    public int PanelIndex { get; set; }

    /// <summary>Is waiting for bars.</summary>
    public bool IsWaitingForBars { get; set; }

    /// <summary>Is yaxis displayed left.</summary>
    public bool IsYAxisDisplayedLeft { get; set; }

    /// <summary>Is yaxis displayed right.</summary>
    public bool IsYAxisDisplayedRight { get; set; }

    /// <summary>Is yaxis displayed overlay.</summary>
    public bool IsYAxisDisplayedOverlay { get; set; }

    /// <summary>Total h.</summary>
    public double TotalH { get; set; }

    /// <summary>Its price axes.</summary>
    public ChartScaleCollection Scales { get; } = new();

    /// <summary>What it shows.</summary>
    public ObservableCollection<NinjaTrader.Gui.NinjaScript.IChartObject> ChartObjects { get; } = new();
}

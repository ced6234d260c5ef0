using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Chart;

/// <summary>A panel of a chart.</summary>
public class ChartPanel : Control
{
    /// <summary>Left edge in pixels.</summary>
    public int X { get; set; }

    /// <summary>Upper edge in pixels.</summary>
    public int Y { get; set; }

    /// <summary>Width in pixels.</summary>
    public int W { get; set; }

    /// <summary>Height in pixels.</summary>
    public int H { get; set; }

    /// <summary>Lowest value shown.</summary>
    public double MinValue { get; set; }

    /// <summary>Highest value shown.</summary>
    public double MaxValue { get; set; }

    /// <summary>Number of the panel, counted from 0.</summary>
    public int PanelIndex { get; set; }

    /// <summary>Whether its bars are still being loaded.</summary>
    public bool IsWaitingForBars { get; set; }

    /// <summary>Whether there is a left price axis.</summary>
    public bool IsYAxisDisplayedLeft { get; set; }

    /// <summary>Whether there is a right price axis.</summary>
    public bool IsYAxisDisplayedRight { get; set; }

    /// <summary>Whether there is a price axis over the panel.</summary>
    public bool IsYAxisDisplayedOverlay { get; set; }

    /// <summary>Total height in pixels.</summary>
    public double TotalH { get; set; }

    /// <summary>Its price axes.</summary>
    public ChartScaleCollection Scales { get; } = new();

    /// <summary>What it shows.</summary>
    public IList<NinjaTrader.Gui.NinjaScript.IChartObject> ChartObjects { get; } =
        new ObservableCollection<NinjaTrader.Gui.NinjaScript.IChartObject>();

    /// <summary>The chart of the panel: null.</summary>
    public ChartControl ChartControl { get; set; } = null!;
}

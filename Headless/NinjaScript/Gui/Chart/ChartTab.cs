using System.Windows.Controls;

namespace NinjaTrader.Gui.Chart;

/// <summary>A page with a chart.</summary>
public class ChartTab : UserControl
{
    /// <summary>Chart control.</summary>
    public ChartControl? ChartControl { get; set; }
}

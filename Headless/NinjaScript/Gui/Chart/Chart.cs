using System.Collections.ObjectModel;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Chart;

/// <summary>A window with charts.</summary>
public class Chart : NinjaTrader.Gui.Tools.NTWindow
{
    /// <summary>Active chart control.</summary>
    public ChartControl? ActiveChartControl { get; set; }

    /// <summary>Main tab control.</summary>
    public TabControl MainTabControl { get; set; } = new();

    /// <summary>What stands in the caption bar.</summary>
    public ObservableCollection<object> MainMenu { get; } = new();

    /// <summary>The order panel.</summary>
    public ChartTrader? ChartTrader { get; set; }
}

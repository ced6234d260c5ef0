namespace NinjaTrader.Gui.Chart;

/// <summary>A window with charts.</summary>
public class Chart : NinjaTrader.Gui.Tools.NTWindow
{
    /// <summary>Active chart control.</summary>
    public ChartControl? ActiveChartControl { get; set; }

    /// <summary>The order panel.</summary>
    public ChartTrader? ChartTrader { get; set; }
}

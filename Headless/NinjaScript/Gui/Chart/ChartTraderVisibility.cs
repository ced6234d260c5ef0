namespace NinjaTrader.Gui.Chart;

/// <summary>Whether the order panel of a chart is seen.</summary>
public enum ChartTraderVisibility
{
    Collapsed,
    Hidden,
    Visible,
}

namespace NinjaTrader.Gui.Chart;

/// <summary>What a panel shows.</summary>
public enum PanelType
{
    Price,
    Indicator,
}

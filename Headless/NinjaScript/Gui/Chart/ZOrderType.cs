namespace NinjaTrader.Gui.Chart;

/// <summary>What is drawn above what.</summary>
public enum ZOrderType
{
    Normal,
    AlwaysDrawnFirst,
    AlwaysDrawnLast,
}

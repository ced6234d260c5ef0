namespace NinjaTrader.Gui.Chart;

/// <summary>How the price axis finds its range.</summary>
public enum YAxisRangeType
{
    Automatic,
    Fixed,
}

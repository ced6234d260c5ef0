namespace NinjaTrader.Gui;

/// <summary>The unit in which a drawing shows a distance of prices.</summary>
public enum ValueUnit
{
    Price,
    Percent,
    Currency,
    Pips,
    Ticks,
}

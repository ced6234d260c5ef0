namespace NinjaTrader.NinjaScript;

/// <summary>The unit in which a stop or target is given.</summary>
public enum CalculationMode
{
    /// <summary>Amount of currency for the whole position.</summary>
    Currency,

    /// <summary>Fraction of the entry price: 0.01 is 1 %.</summary>
    Percent,

    /// <summary>A price.</summary>
    Price,

    /// <summary>Ticks from the entry price.</summary>
    Ticks,

    /// <summary>Pips from the entry price.</summary>
    Pips,
}

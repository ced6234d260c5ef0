namespace NinjaTrader.Cbi;

/// <summary>The measure in which a profit is stated.</summary>
public enum PerformanceUnit
{
    /// <summary>The account's currency.</summary>
    Currency,

    /// <summary>A fraction of the entry price (0.01 = 1 %).</summary>
    Percent,

    /// <summary>Pips.</summary>
    Pips,

    /// <summary>Price points.</summary>
    Points,

    /// <summary>Ticks of the instrument.</summary>
    Ticks,
}

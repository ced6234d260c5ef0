namespace NinjaTrader.Cbi;

/// <summary>Who entered an order.</summary>
public enum OrderEntry
{
    /// <summary>A program.</summary>
    Automated,

    /// <summary>A person.</summary>
    Manual,
}

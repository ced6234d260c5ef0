namespace NinjaTrader.Cbi;

/// <summary>Side of a position or of an execution.</summary>
public enum MarketPosition
{
    /// <summary>Bought.</summary>
    Long,

    /// <summary>Sold.</summary>
    Short,

    /// <summary>Neither.</summary>
    Flat,
}

namespace NinjaTrader.Cbi;

/// <summary>What an order does: open or cover, long or short.</summary>
public enum OrderAction
{
    /// <summary>Opens or adds to a long position.</summary>
    Buy,

    /// <summary>Closes a short position.</summary>
    BuyToCover,

    /// <summary>Closes a long position.</summary>
    Sell,

    /// <summary>Opens or adds to a short position.</summary>
    SellShort,
}

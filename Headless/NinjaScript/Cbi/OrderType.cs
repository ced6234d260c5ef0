namespace NinjaTrader.Cbi;

/// <summary>Kinds of order.</summary>
public enum OrderType
{
    /// <summary>At the limit price or better.</summary>
    Limit,

    /// <summary>At the market.</summary>
    Market,

    /// <summary>Market if touched: at the market once the stop price trades.</summary>
    MIT,

    /// <summary>A limit order once the stop price trades.</summary>
    StopLimit,

    /// <summary>At the market once the stop price trades.</summary>
    StopMarket,

    /// <summary>Not known.</summary>
    Unknown,
}

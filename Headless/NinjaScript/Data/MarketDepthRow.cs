using System;

namespace NinjaTrader.Data;

/// <summary>A row of an order book.</summary>
public class MarketDepthRow
{
    /// <summary>Price.</summary>
    public double Price { get; set; }

    /// <summary>Volume.</summary>
    public long Volume { get; set; }

    /// <summary>Time.</summary>
    public DateTime Time { get; set; }

    /// <summary>Market maker.</summary>
    public string MarketMaker { get; set; } = string.Empty;
}

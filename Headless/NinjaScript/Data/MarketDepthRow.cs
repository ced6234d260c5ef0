using System;

namespace NinjaTrader.Data;

/// <summary>A row of an order book.</summary>
public class MarketDepthRow
{
    /// <summary>Price of the row.</summary>
    public double Price { get; set; }

    /// <summary>Quantity at that price.</summary>
    public long Volume { get; set; }

    /// <summary>When it changed last, in the configured zone.</summary>
    public DateTime Time { get; set; }

    /// <summary>Who quotes it; empty on futures.</summary>
    public string MarketMaker { get; set; } = string.Empty;
}

using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>One change of an order book.</summary>
public class MarketDepthEventArgs : EventArgs
{
    /// <summary>Instrument whose book it is.</summary>
    public Instrument Instrument { get; set; } = null!;

    /// <summary>Ask or Bid: the side that changed.</summary>
    public MarketDataType MarketDataType { get; set; }

    /// <summary>Whether the row is new, changed or gone.</summary>
    public Operation Operation { get; set; }

    /// <summary>Index of the row, 0 being the best price.</summary>
    public int Position { get; set; }

    /// <summary>Price of the row.</summary>
    public double Price { get; set; }

    /// <summary>Quantity at that price.</summary>
    public long Volume { get; set; }

    /// <summary>When, in the configured zone.</summary>
    public DateTime Time { get; set; }

    /// <summary>True when the book has to be reset, for example after a reconnect.</summary>
    public bool IsReset { get; set; }

    /// <summary>Who quotes it; empty on futures.</summary>
    public string MarketMaker { get; set; } = string.Empty;
}

using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>One change of an order book.</summary>
public class MarketDepthEventArgs : EventArgs
{
    /// <summary>Instrument.</summary>
    public Instrument Instrument { get; set; } = null!;

    /// <summary>Market data type.</summary>
    public MarketDataType MarketDataType { get; set; }

    /// <summary>Operation.</summary>
    public Operation Operation { get; set; }

    /// <summary>Position.</summary>
    public int Position { get; set; }

    /// <summary>Price.</summary>
    public double Price { get; set; }

    /// <summary>Volume.</summary>
    public long Volume { get; set; }

    /// <summary>Time.</summary>
    public DateTime Time { get; set; }

    /// <summary>Is reset.</summary>
    public bool IsReset { get; set; }

    /// <summary>Market maker.</summary>
    public string MarketMaker { get; set; } = string.Empty;
}

using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>One change of an instrument's market data.</summary>
public class MarketDataEventArgs : EventArgs
{
    /// <summary>Best ask at that time.</summary>
    public double Ask { get; internal set; }

    /// <summary>Best bid at that time.</summary>
    public double Bid { get; internal set; }

    /// <summary>Instrument it belongs to.</summary>
    public Instrument Instrument { get; internal set; } = null!;

    /// <summary>True when the data has to be reset, for example after a reconnect.</summary>
    public bool IsReset { get; internal set; }

    /// <summary>Price of the last trade when the update came; 0 where none was known.</summary>
    public double Last { get; internal set; }

    /// <summary>What changed.</summary>
    public MarketDataType MarketDataType { get; internal set; }

    /// <summary>The new price.</summary>
    public double Price { get; internal set; }

    /// <summary>When, in the configured zone.</summary>
    public DateTime Time { get; internal set; }

    /// <summary>The traded or quoted quantity.</summary>
    public long Volume { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Instrument?.FullName} {MarketDataType} {Price} {Volume} {Time:yyyy-MM-dd HH:mm:ss.fff}";
}

using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>An order book; the host keeps none.</summary>
public class MarketDepth<T>
    where T : MarketDepthRow
{
    /// <summary>The book of an instrument.</summary>
    public MarketDepth(Instrument instrument) => Instrument = instrument;

    /// <summary>Whose book it is.</summary>
    public Instrument Instrument { get; }

    /// <summary>Offers, the best first: none.</summary>
    public List<T> Asks { get; } = new();

    /// <summary>Bids, the best first: none.</summary>
    public List<T> Bids { get; } = new();

    /// <summary>The book changed; never raised here.</summary>
    public event EventHandler<MarketDepthEventArgs>? Update { add { } remove { } }
}

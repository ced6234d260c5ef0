using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>An order book, as far as a market replay has told it.</summary>
public class MarketDepth<T>
    where T : MarketDepthRow
{
    /// <summary>The book of an instrument.</summary>
    public MarketDepth(Instrument instrument) => Instrument = instrument;

    /// <summary>Whose book it is.</summary>
    public Instrument Instrument { get; }

    /// <summary>Offers, the best first.</summary>
    public List<T> Asks { get; } = new();

    /// <summary>Bids, the best first.</summary>
    public List<T> Bids { get; } = new();

    /// <summary>The book changed.</summary>
    public event EventHandler<MarketDepthEventArgs>? Update;

    /// <summary>Tells of a change that the rows have already.</summary>
    internal void Raise(MarketDepthEventArgs change) => Update?.Invoke(this, change);
}

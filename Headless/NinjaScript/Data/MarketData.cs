using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>The newest bid, ask and trade of an instrument: null until the run has them.</summary>
public class MarketData
{
    private readonly Instrument _instrument;

    internal MarketData(Instrument instrument) => _instrument = instrument;

    /// <summary>Never raised: the host tells scripts by OnMarketData.</summary>
    public event EventHandler<MarketDataEventArgs>? Update { add { } remove { } }

    /// <summary>The newest trade; null before the first.</summary>
    public MarketDataEventArgs? Last => Of(MarketDataType.Last, quote => quote.Last, quote => quote.LastSize);

    /// <summary>The best bid; null where unknown.</summary>
    public MarketDataEventArgs? Bid => Of(MarketDataType.Bid, quote => quote.Bid, quote => quote.BidSize);

    /// <summary>The best ask; null where unknown.</summary>
    public MarketDataEventArgs? Ask => Of(MarketDataType.Ask, quote => quote.Ask, quote => quote.AskSize);

    private MarketDataEventArgs? Of(MarketDataType type, Func<Quote, double> price, Func<Quote, long> size)
    {
        IRunHost host = RunHost.Current;
        if (host.QuoteOf(_instrument) is not { } quote || double.IsNaN(price(quote))) return null;
        return new MarketDataEventArgs
        {
            Instrument = _instrument,
            MarketDataType = type,
            Price = price(quote),
            Volume = size(quote),
            Time = host.Now,
            Bid = quote.Bid,
            Ask = quote.Ask,
        };
    }
}

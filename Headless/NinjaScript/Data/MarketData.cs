using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>The newest bid, ask and trade of an instrument: null until the run has them.</summary>
public class MarketData
{
    private readonly Instrument _instrument;

    private readonly DayFigures _day;

    /// <summary>The quotes of an instrument.</summary>
    public MarketData(Instrument instrument)
    {
        _instrument = instrument;
        _day = new DayFigures(instrument);
    }

    /// <summary>Never raised: the host tells scripts by OnMarketData.</summary>
    public event EventHandler<MarketDataEventArgs>? Update { add { } remove { } }

    /// <summary>The newest trade; null before the first.</summary>
    public MarketDataEventArgs? Last => Of(MarketDataType.Last, quote => quote.Last, quote => quote.LastSize);

    /// <summary>The best bid; null where unknown.</summary>
    public MarketDataEventArgs? Bid => Of(MarketDataType.Bid, quote => quote.Bid, quote => quote.BidSize);

    /// <summary>The best ask; null where unknown.</summary>
    public MarketDataEventArgs? Ask => Of(MarketDataType.Ask, quote => quote.Ask, quote => quote.AskSize);

    /// <summary>Highest price of the trading day so far; null where the run has no quotes.</summary>
    public MarketDataEventArgs? DailyHigh => OfDay(MarketDataType.DailyHigh, day => day.High);

    /// <summary>Lowest price of the trading day so far; null where the run has no quotes.</summary>
    public MarketDataEventArgs? DailyLow => OfDay(MarketDataType.DailyLow, day => day.Low);

    /// <summary>Volume of the trading day so far, as Price and as Volume; null where the run has no quotes.</summary>
    public MarketDataEventArgs? DailyVolume => OfDay(MarketDataType.DailyVolume, day => day.Volume);

    /// <summary>Close of the trading day before; null where the run has no quotes.</summary>
    public MarketDataEventArgs? LastClose => OfDay(MarketDataType.LastClose, day => day.LastClose);

    /// <summary>First price of the trading day; null where the run has no quotes.</summary>
    public MarketDataEventArgs? Opening => OfDay(MarketDataType.Opening, day => day.Open);

    /// <summary>Open interest: null, as data files hold none.</summary>
    public MarketDataEventArgs? OpenInterest => null;

    /// <summary>Settlement price: null, as data files hold none.</summary>
    public MarketDataEventArgs? Settlement => null;

    private MarketDataEventArgs? OfDay(MarketDataType type, Func<DayFigures, double> figure)
    {
        IRunHost host = RunHost.Current;
        if (host.QuoteOf(_instrument) is not { } quote || figure(_day.Now(host)) is var value && double.IsNaN(value)) return null;
        return new MarketDataEventArgs
        {
            Instrument = _instrument,
            MarketDataType = type,
            Price = value,
            Volume = type == MarketDataType.DailyVolume ? (long)value : 0,
            Time = host.Now,
            Bid = quote.Bid,
            Ask = quote.Ask,
            Last = quote.Last,
        };
    }

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
            Last = double.IsNaN(quote.Last) ? 0 : quote.Last,
        };
    }
}

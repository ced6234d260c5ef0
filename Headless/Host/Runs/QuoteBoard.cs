using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host;

/// <summary>The newest quotes and trades of the instruments of a run.</summary>
internal sealed class QuoteBoard
{
    private readonly Dictionary<Instrument, Quote> _quotes = new();

    /// <summary>The quote of an instrument; all NaN before the first.</summary>
    internal Quote Of(Instrument instrument)
    {
        if (!_quotes.TryGetValue(instrument, out Quote? quote)) _quotes[instrument] = quote = new Quote();
        return quote;
    }

    /// <summary>Bid, ask and last trade; NaN where unknown.</summary>
    internal sealed class Quote
    {
        internal double Bid { get; set; } = double.NaN;

        internal double Ask { get; set; } = double.NaN;

        internal double Last { get; set; } = double.NaN;

        internal long LastSize { get; set; }

        internal long BidSize { get; set; }

        internal long AskSize { get; set; }
    }
}

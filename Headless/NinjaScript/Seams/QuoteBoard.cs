using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

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
}

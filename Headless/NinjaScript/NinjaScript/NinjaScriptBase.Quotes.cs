using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Quotes of the present; in history, and where no quotes are known, the close of the bar in work.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Best ask of the instrument in work.</summary>
    public double GetCurrentAsk() => GetCurrentAsk(BarsInProgress);

    /// <summary>Best ask of a series' instrument.</summary>
    public double GetCurrentAsk(int barsSeriesIndex) =>
        QuoteOf(barsSeriesIndex)?.Ask is { } ask && !double.IsNaN(ask) ? ask : LastPrice(barsSeriesIndex);

    /// <summary>Best bid of the instrument in work.</summary>
    public double GetCurrentBid() => GetCurrentBid(BarsInProgress);

    /// <summary>Best bid of a series' instrument.</summary>
    public double GetCurrentBid(int barsSeriesIndex) =>
        QuoteOf(barsSeriesIndex)?.Bid is { } bid && !double.IsNaN(bid) ? bid : LastPrice(barsSeriesIndex);

    /// <summary>Quantity at the best ask; 0 where unknown.</summary>
    public long GetCurrentAskVolume() => GetCurrentAskVolume(BarsInProgress);

    /// <summary>Quantity at the best ask; 0 where unknown.</summary>
    public long GetCurrentAskVolume(int barsSeriesIndex) => QuoteOf(barsSeriesIndex)?.AskSize ?? 0;

    /// <summary>Quantity at the best bid; 0 where unknown.</summary>
    public long GetCurrentBidVolume() => GetCurrentBidVolume(BarsInProgress);

    /// <summary>Quantity at the best bid; 0 where unknown.</summary>
    public long GetCurrentBidVolume(int barsSeriesIndex) => QuoteOf(barsSeriesIndex)?.BidSize ?? 0;

    /// <summary>The newest quotes of a series' instrument; null in history.</summary>
    private Quote? QuoteOf(int seriesIndex) => IsRealtime ? Context.Quotes.Of(BarsArray[seriesIndex].Instrument) : null;

    private double LastPrice(int seriesIndex)
    {
        if (_current[seriesIndex] < 0) return 0;
        return QuoteOf(seriesIndex) is { Last: var last } && !double.IsNaN(last)
            ? last
            : BarsArray[seriesIndex].GetClose(_current[seriesIndex]);
    }
}

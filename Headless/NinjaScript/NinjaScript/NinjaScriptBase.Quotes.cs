using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Quotes of the present; in history, and where no quotes are known, the close of the bar in work.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Best ask of the primary instrument.</summary>
    public double GetCurrentAsk() => GetCurrentAsk(BarsInProgress);

    /// <summary>Best ask of a series' instrument.</summary>
    public double GetCurrentAsk(int barsSeriesIndex) => Quoted(barsSeriesIndex)?.Ask is { } ask && !double.IsNaN(ask) ? ask : LastPrice(barsSeriesIndex);

    /// <summary>Best bid of the primary instrument.</summary>
    public double GetCurrentBid() => GetCurrentBid(BarsInProgress);

    /// <summary>Best bid of a series' instrument.</summary>
    public double GetCurrentBid(int barsSeriesIndex) => Quoted(barsSeriesIndex)?.Bid is { } bid && !double.IsNaN(bid) ? bid : LastPrice(barsSeriesIndex);

    /// <summary>Quantity at the best ask; 0 where unknown.</summary>
    public long GetCurrentAskVolume() => GetCurrentAskVolume(BarsInProgress);

    /// <summary>Quantity at the best ask; 0 where unknown.</summary>
    public long GetCurrentAskVolume(int barsSeriesIndex) => Quoted(barsSeriesIndex)?.AskSize ?? 0;

    /// <summary>Quantity at the best bid; 0 where unknown.</summary>
    public long GetCurrentBidVolume() => GetCurrentBidVolume(BarsInProgress);

    /// <summary>Quantity at the best bid; 0 where unknown.</summary>
    public long GetCurrentBidVolume(int barsSeriesIndex) => Quoted(barsSeriesIndex)?.BidSize ?? 0;

    private Quote? Quoted(int position) => IsRealtime ? Context.Quotes.Of(BarsArray[position].Instrument) : null;

    private double LastPrice(int position) => _current[position] < 0 ? 0 : IsRealtime && Quoted(position) is { Last: var last } && !double.IsNaN(last)
        ? last
        : BarsArray[position].GetClose(_current[position]);
}

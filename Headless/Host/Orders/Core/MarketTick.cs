using System;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>A trade in realtime or playback. Bid and ask are NaN where the source has no quotes.</summary>
internal readonly record struct MarketTick(DateTime Time, double Last, double Bid, double Ask)
{
    /// <summary>What a market order pays or gets now: the quote on the other side, or the last price without quotes.</summary>
    public double MarketPrice(bool isBuy)
    {
        double quote = isBuy ? Ask : Bid;
        return double.IsFinite(quote) && quote != 0 ? quote : Last;
    }
}

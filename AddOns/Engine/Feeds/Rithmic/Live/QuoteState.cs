using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>Best bid and ask, put together from updates that carry one side at a time.</summary>
internal sealed class QuoteState
{
    private const long BidBit = 1;
    private const long AskBit = 2;

    private static readonly int PresenceBits = LiveMessages.BestBidOffer.IndexOf("presence_bits");
    private static readonly int ClearBits = LiveMessages.BestBidOffer.IndexOf("clear_bits");
    private static readonly int BidPrice = LiveMessages.BestBidOffer.IndexOf("bid_price");
    private static readonly int AskPrice = LiveMessages.BestBidOffer.IndexOf("ask_price");

    /// <summary>Best bid, NaN while unknown.</summary>
    public double Bid { get; private set; } = double.NaN;

    /// <summary>Best ask, NaN while unknown.</summary>
    public double Ask { get; private set; } = double.NaN;

    /// <summary>Applies what is present, then clears what is to be cleared; a side in both masks is cleared.</summary>
    public void Apply(Message update)
    {
        long present = update.Integer(PresenceBits);
        long clear = update.Integer(ClearBits);
        if ((present & BidBit) != 0 && update.Has(BidPrice)) Bid = update.Double(BidPrice);
        if ((present & AskBit) != 0 && update.Has(AskPrice)) Ask = update.Double(AskPrice);
        if ((clear & BidBit) != 0) Bid = double.NaN;
        if ((clear & AskBit) != 0) Ask = double.NaN;
    }

    /// <summary>Forgets both sides, as after a lost connection.</summary>
    public void Reset() => Bid = Ask = double.NaN;
}

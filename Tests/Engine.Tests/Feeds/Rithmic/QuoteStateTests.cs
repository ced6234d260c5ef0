using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>Best bid and ask out of updates of one side at a time.</summary>
[TestClass]
public sealed class QuoteStateTests
{
    private const int Bid = 1;
    private const int Ask = 2;

    private readonly QuoteState _quotes = new();

    [TestMethod]
    public void A_side_that_is_not_present_stays()
    {
        Apply(Bid | Ask, 0, 100, 101);
        Apply(Ask, 0, 5, 102);
        Assert.AreEqual((100.0, 102.0), (_quotes.Bid, _quotes.Ask));
        Apply(Bid, 0, 99, 5);
        Assert.AreEqual((99.0, 102.0), (_quotes.Bid, _quotes.Ask));
    }

    [TestMethod]
    public void Each_side_is_cleared_alone()
    {
        Apply(Bid | Ask, 0, 100, 101);
        Apply(0, Ask, 5, 5);
        Assert.AreEqual((100.0, double.NaN), (_quotes.Bid, _quotes.Ask));
        Apply(Ask, 0, 5, 103);
        Apply(0, Bid, 5, 5);
        Assert.AreEqual((double.NaN, 103.0), (_quotes.Bid, _quotes.Ask));
        Apply(Bid | Ask, Bid, 100, 101);
        Assert.AreEqual((double.NaN, 101.0), (_quotes.Bid, _quotes.Ask), "a side in both masks is cleared");
        _quotes.Reset();
        Assert.AreEqual((double.NaN, double.NaN), (_quotes.Bid, _quotes.Ask));
    }

    private void Apply(int present, int clear, double bid, double ask) => _quotes.Apply(
        new Message(LiveMessages.BestBidOffer).Set("presence_bits", present).Set("clear_bits", clear)
            .Set("bid_price", bid).Set("ask_price", ask));
}

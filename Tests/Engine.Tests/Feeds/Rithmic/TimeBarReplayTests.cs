using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>One replay of time bars, part by part.</summary>
[TestClass]
public sealed class TimeBarReplayTests
{
    private readonly List<string> _resumed = [];
    private readonly TimeBarReplay _replay;

    public TimeBarReplayTests() =>
        _replay = new TimeBarReplay(new Message(HistoryMessages.RequestTimeBarReplay), _resumed.Add);

    [TestMethod]
    public void A_notice_is_followed_once_until_a_bar_has_come()
    {
        Take(Notice("a"));
        Take(Notice("a"));
        CollectionAssert.AreEqual(new[] { "a" }, _resumed);
        Take(Notice("b"));
        CollectionAssert.AreEqual(new[] { "a", "b" }, _resumed);
        Take(Bar(60, 5));
        Take(Notice("b"));
        CollectionAssert.AreEqual(new[] { "a", "b", "b" }, _resumed, "the server has stopped once more");
        Assert.AreEqual(5, _replay.Parts);
    }

    [TestMethod]
    public void A_part_that_cannot_be_read_is_a_hole_and_no_bar()
    {
        Take(Bar(60, 5));
        Take(Bar(120, 6), isSound: false);
        Take(Notice("a"), isSound: false);
        Assert.IsTrue(_replay.HasHole);
        Assert.IsEmpty(_resumed);
        Assert.AreEqual(5, _replay.Bars().Single().Close);
        Assert.IsTrue(_replay.Take(new Message(HistoryMessages.ResponseTimeBarReplay).Set("rp_code", "0"), true));
        Assert.AreEqual("A part of the replay could not be read.", _replay.Done.Result);
    }

    private void Take(Message part, bool isSound = true) => Assert.IsFalse(_replay.Take(part, isSound));

    private static Message Notice(string key) => new Message(HistoryMessages.ResponseTimeBarReplay).Set("request_key", key);

    private static Message Bar(int marker, double price) => new Message(HistoryMessages.ResponseTimeBarReplay)
        .Set("request_key", "a").Set("rq_handler_rp_code", "0").Set("marker", marker).Set("open_price", price)
        .Set("high_price", price).Set("low_price", price).Set("close_price", price).Set("volume", 3).Set("num_trades", 2);
}

using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.Tests.History;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class RithmicStartTests
{
    private const string Replayed = "the market is replayed";

    /// <summary>
    /// In a replay only a gateway on this machine is asked: a server's present does not go together with the past.
    /// </summary>
    [TestMethod]
    [DataRow("wss://rituz.example.com:443", true, true)]
    [DataRow("wss://127.0.0.1:443", true, false)]
    [DataRow("ws://localhost:8080", true, false)]
    [DataRow("wss://rituz.example.com:443", false, false)]
    public void A_replay_asks_no_server(string gateway, bool isReplay, bool isRefused)
    {
        RithmicStart start = Start(gateway, isReplay);
        Assert.AreEqual(isRefused, start.Refusal.Contains(Replayed), start.Refusal);
        Assert.AreEqual(start.Feed is null, start.Refusal.Length > 0);
        start.Feed?.Dispose();
    }

    [TestMethod]
    public void An_address_that_is_none_is_refused_with_the_mend() =>
        StringAssert.Contains(Start("rithmic", isReplay: false).Refusal, "write wss://");

    private static RithmicStart Start(string gateway, bool isReplay)
    {
        using var scratch = new ScratchFolder();
        return RithmicStart.Of(
            gateway, "System", "App", "COMEX", "GC 12-13", new BarInterval(30), new AlwaysOpen(),
            Path.Combine(scratch.Path, "none"), isReplay, new VirtualClock(new DateTime(2024, 3, 4)));
    }
}

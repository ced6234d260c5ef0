using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>Bar type 1 counts in seconds, 2 in minutes; whole minutes are asked for as such.</summary>
[TestClass]
public sealed class TimeBarRequestTests
{
    [TestMethod]
    [DataRow(1, 1, 1)]
    [DataRow(30, 1, 30)]
    [DataRow(90, 1, 90)]
    [DataRow(60, 2, 1)]
    [DataRow(300, 2, 5)]
    [DataRow(3660, 2, 61)]
    public void Seconds_and_minutes(int seconds, int type, int period)
    {
        long begin = new DateTime(2013, 10, 8, 12, 0, 0).Ticks;
        Message request = TimeBarPager.Request(
            "GCZ3", "COMEX", new BarInterval(seconds), begin, begin + TimeSpan.TicksPerHour);
        Assert.AreEqual((type, period), ((int)request.Integer("bar_type"), (int)request.Integer("bar_type_period")));
        Assert.AreEqual(1_381_233_601, request.Integer("start_index"), "the bar that ends there is held already");
        Assert.AreEqual(1_381_237_200, request.Integer("finish_index"));
    }
}

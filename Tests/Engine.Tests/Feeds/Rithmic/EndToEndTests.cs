using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class EndToEndTests
{
    [TestMethod]
    public async Task A_trading_day_over_a_socket_gives_the_bars_that_the_engine_makes_from_the_file()
    {
        Trade[] day = GoldDay.Trades();
        using var rig = new FeedRig(day);
        await rig.SubscribedAsync();
        await rig.PlayAsync(day.Length);
        await rig.SettleAsync();

        Bar[] expected = GoldDay.Bars(day);
        Assert.IsGreaterThan(2_000, expected.Length);
        rig.AssertBars(expected);
        RithmicReport report = rig.Feed.Report();
        Assert.AreEqual("GCZ3", report.Contract);
        Assert.IsEmpty(report.Gaps, string.Join("\n", report.Gaps) + "\n" + string.Join("\n", rig.Feed.Journal.Lines()));
        Assert.AreEqual(0L, report.LateTicks + report.Repeated + report.Unusable + report.DroppedMessages + report.BrokenBodies);
    }
}

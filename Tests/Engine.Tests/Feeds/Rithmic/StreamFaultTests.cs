using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A stream that is bent in every known way gives the bars of the clean run, or a gap that is named.</summary>
[TestClass]
public sealed class StreamFaultTests
{
    [TestMethod]
    public async Task Trades_that_come_twice_count_once()
    {
        RithmicReport report = await SameBarsAsync(script => script.DuplicateEvery = 17);
        Assert.IsGreaterThan(50L, report.Repeated);
    }

    [TestMethod]
    public async Task Volume_only_messages_and_snapshots_are_no_trades()
    {
        RithmicReport report = await SameBarsAsync(script => script.VolumeApart = true);
        Assert.IsGreaterThan(1_000L, report.WithoutTrade);
        Assert.AreEqual(1L, report.Snapshots);
    }

    [TestMethod]
    public async Task Unknown_templates_are_counted_and_skipped()
    {
        RithmicReport report = await SameBarsAsync(script => script.UnknownTemplateEvery = 3);
        Assert.IsGreaterThan(500L, report.UnknownTemplates);
        Assert.AreEqual(358, report.UnknownByTemplate.Single().Key);
    }

    [TestMethod]
    public async Task Hostile_lengths_cost_their_own_message_alone()
    {
        RithmicReport report = await SameBarsAsync(script => script.BadLengthEvery = 5);
        Assert.IsGreaterThan(500L, report.DroppedMessages);
    }

    [TestMethod]
    public async Task Frames_that_share_a_message_are_taken_apart() =>
        await SameBarsAsync(script => script.JoinFrames = 7);

    [TestMethod]
    public async Task Trades_out_of_order_give_the_same_bars_or_a_named_gap()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour, script => script.SwapEvery = 11);
        await rig.SubscribedAsync();
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        RithmicReport report = rig.Feed.Report();
        Dictionary<long, Bar> bars = rig.Bars.ToDictionary(bar => bar.EndUtcTicks);
        int gaps = 0;
        foreach (Bar expected in GoldDay.Bars(hour))
        {
            bool named = report.Gaps.Any(
                gap => gap.State == FeedGapState.Lost && expected.EndUtcTicks > gap.FromUtcTicks
                && expected.EndUtcTicks <= gap.ToUtcTicks);
            if (named) gaps++;
            else Assert.IsTrue(bars.TryGetValue(expected.EndUtcTicks, out Bar bar) && bar.SameAs(expected), expected.ToString());
        }

        Assert.IsGreaterThan(0, report.Gaps.Count);
        Assert.IsLessThan(20, gaps);
        Assert.AreEqual(0L, report.Repeated);
    }

    [TestMethod]
    public async Task An_engine_that_does_not_take_its_bars_gets_them_later_and_is_told()
    {
        Trade[] day = GoldDay.Trades();
        using var rig = new FeedRig(day, queuedBars: 64);
        await rig.SubscribedAsync();
        await rig.PlayAsync(day.Length / 2, take: false);
        Assert.IsGreaterThan(500L, rig.Feed.Overflowed);
        rig.Take();
        Assert.HasCount(64, rig.Bars);
        await rig.UntilAsync(() => rig.Feed.Report().Gaps.All(gap => gap.State == FeedGapState.Repaired));
        await rig.PlayAsync(day.Length);
        await rig.SettleAsync();
        rig.AssertBars(GoldDay.Bars(day));
    }

    private static async Task<RithmicReport> SameBarsAsync(Action<GatewayScript> fault)
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour, fault);
        await rig.SubscribedAsync();
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        rig.AssertBars(GoldDay.Bars(hour));
        Assert.IsEmpty(rig.Feed.Report().Gaps);
        return rig.Feed.Report();
    }
}

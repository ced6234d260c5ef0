using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.History;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// The gateway keeps to the protocol where the feed alone would not show it: asked by the client's own session.
/// </summary>
[TestClass]
public sealed class GatewayTests
{
    [TestMethod]
    [DataRow(1, 12.0, 12)]
    [DataRow(3, 30.0, 30)]
    [DataRow(3, 0.0, 30)]
    [DataRow(1, null, 30)]
    public async Task A_plant_whose_client_does_not_beat_is_cut_off_after_the_interval(int plant, double? named, int seconds)
    {
        using var rig = new PlantRig(GoldDay.Hour(), script => script.HeartbeatInterval = named);
        PlantSession silent = await rig.OpenAsync((RithmicPlant)plant, beats: false);
        rig.Clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.AreEqual(0, rig.Gateway.CutIdle());
        Assert.IsFalse(silent.Ended.IsCompleted);
        rig.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.AreEqual(1, rig.Gateway.CutIdle());
        Assert.AreEqual(0, rig.Gateway.CutIdle(), "once");
        Assert.AreEqual(RithmicFault.LinkLost, (await silent.Ended).Fault);
    }

    [TestMethod]
    [DataRow(12.0)]
    [DataRow(30.0)]
    [DataRow(0.0)]
    [DataRow(null)]
    public async Task The_feed_beats_on_both_plants_often_enough_to_be_left_alone(double? seconds)
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour, script => script.HeartbeatInterval = seconds);
        rig.Gateway.Clock = () => TimeSpan.FromTicks(rig.Clock.MonotonicTicks);
        await rig.SubscribedAsync();
        await rig.PlayAsync(2_000);
        long now = GoldDay.TickOf(hour[1_999]).UtcTicks;
        Task<HistoryLoad> load = rig.LoadAsync(
            new HistoryRequest("GC 12-13", new BarInterval(30), now - TimeSpan.TicksPerMinute * 5, now, 10));
        await rig.UntilAsync(() => load.IsCompleted);
        long until = rig.Clock.MonotonicTicks + TimeSpan.FromSeconds(100).Ticks;
        int cut = 0;
        await rig.UntilAsync(() =>
        {
            cut += rig.Gateway.CutIdle();
            return rig.Clock.MonotonicTicks >= until;
        });
        Assert.AreEqual(0, cut);
        CollectionAssert.AreEqual(
            new[] { 1, 3 },
            rig.Gateway.Sessions.Select(session => session.Plant).Where(plant => plant != 0).OrderBy(plant => plant).ToArray());
    }

    [TestMethod]
    public async Task Only_the_updates_that_were_asked_for_are_sent_until_they_are_asked_for_no_more()
    {
        using var rig = new PlantRig(GoldDay.Hour());
        PlantSession session = await rig.OpenAsync(RithmicPlant.Ticker);
        Assert.AreEqual("0", await PlantRig.SubscribeAsync(session, 1, 2));
        CollectionAssert.AreEqual(new[] { 151 }, await rig.HeardAsync(session), "the best quote");
        await rig.Gateway.PlayAsync(50);
        Assert.IsEmpty(await rig.HeardAsync(session), "no trades");
        Assert.AreEqual(50, rig.Gateway.Position, "the market goes on");

        Assert.AreEqual("0", await PlantRig.SubscribeAsync(session, 1, 1));
        CollectionAssert.AreEqual(new[] { 150 }, await rig.HeardAsync(session), "the last trade");
        await rig.Gateway.PlayAsync(50);
        CollectionAssert.AreEqual(Enumerable.Repeat(150, 50).ToArray(), await rig.HeardAsync(session));

        Assert.AreEqual("0", await PlantRig.SubscribeAsync(session, 2, 1, "GCG4"));
        await rig.Gateway.PlayAsync(1);
        Assert.HasCount(1, await rig.HeardAsync(session), "another symbol's end changes nothing");

        Assert.AreEqual("0", await PlantRig.SubscribeAsync(session, 2, 1));
        await rig.Gateway.PlayAsync(50);
        Assert.IsEmpty(await rig.HeardAsync(session), "no more trades");
        Assert.AreEqual("GCZ3", rig.Gateway.Subscriber!.Symbol, "its quotes are still sent");

        Assert.AreEqual("0", await PlantRig.SubscribeAsync(session, 2, 2));
        Assert.IsNull(rig.Gateway.Subscriber);
    }

    [TestMethod]
    public async Task What_no_subscription_can_be_is_bad_input_and_subscribes_nobody()
    {
        using var rig = new PlantRig(GoldDay.Hour());
        PlantSession session = await rig.OpenAsync(RithmicPlant.Ticker);
        Assert.AreEqual("6", await PlantRig.SubscribeAsync(session, 0, 3));
        Assert.AreEqual("6", await PlantRig.SubscribeAsync(session, 3, 3));
        Assert.AreEqual("6", await PlantRig.SubscribeAsync(session, 1, 3, string.Empty));
        Assert.IsNull(rig.Gateway.Subscriber);

        PlantSession history = await rig.OpenAsync(RithmicPlant.History);
        RithmicException refused = await Assert.ThrowsExactlyAsync<RithmicException>(
            () => PlantRig.SubscribeAsync(history, 1, 3));
        StringAssert.Contains(refused.Message, "bad input");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(25)]
    public async Task Bars_of_one_trade_are_the_trades_and_a_replay_that_stops_goes_on_when_asked(int truncateAfter)
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new PlantRig(hour, script => script.TruncateAfter = truncateAfter);
        rig.Gateway.Position = 400;
        PlantSession session = await rig.OpenAsync(RithmicPlant.History);
        long from = Second(hour[10]) + 1, to = Second(hour[300]);
        Trade[] expected = hour.Take(400)
            .Where(trade => trade.Size > 0 && Second(trade) >= from && Second(trade) <= to).ToArray();
        Assert.IsGreaterThan(100, expected.Length);

        TickBarParts replay = await ReplayAsync(session, from, to, "1");
        Assert.AreEqual("0", await replay.Code);
        Assert.AreEqual(truncateAfter == 0 ? 0 : (expected.Length - 1) / truncateAfter, replay.Notices);
        CollectionAssert.AreEqual(
            expected.Select(trade => (Second(trade), Micros(trade), trade.Price, (long)trade.Size, 1L)).ToArray(),
            replay.Bars.Select(bar => (bar.CloseSecond, bar.CloseMicros, bar.Close, bar.Volume, bar.Trades)).ToArray());
        Assert.AreEqual((from, 0L), (replay.Bars[0].OpenSecond, replay.Bars[0].OpenMicros), "the second that was asked for");
        Assert.AreEqual(
            (Second(expected[1]), Micros(expected[1])), (replay.Bars[1].OpenSecond, replay.Bars[1].OpenMicros));
    }

    [TestMethod]
    public async Task Bars_of_seven_trades_hold_all_of_them_and_the_last_what_is_left()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new PlantRig(hour);
        rig.Gateway.Position = 400;
        PlantSession session = await rig.OpenAsync(RithmicPlant.History);
        Trade[] all = hour.Take(400).Where(trade => trade.Size > 0).ToArray();
        TickBarParts replay = await ReplayAsync(session, Second(hour[0]), Second(hour[399]), "7");
        Assert.AreEqual("0", await replay.Code);
        Assert.HasCount((all.Length + 6) / 7, replay.Bars);
        Assert.AreEqual(all.Sum(trade => (long)trade.Size), replay.Bars.Sum(bar => bar.Volume));
        Assert.IsTrue(replay.Bars.Take(replay.Bars.Count - 1).All(bar => bar.Trades == 7));
        Assert.AreEqual(all[6].Price, replay.Bars[0].Close);
        Assert.AreEqual((all.Length - 1) % 7 + 1L, replay.Bars[replay.Bars.Count - 1].Trades);
    }

    [TestMethod]
    [DataRow(2, 1, "1", "6 bad input")]
    [DataRow(1, 2, "1", "6 bad input")]
    [DataRow(1, 1, "0", "6 bad input")]
    [DataRow(1, 1, "", "6 bad input")]
    [DataRow(1, 1, "1", "7 no data")]
    public async Task Other_bars_are_bad_input_and_a_window_without_trades_has_no_data(
        int type, int subType, string specifier, string code)
    {
        using var rig = new PlantRig(GoldDay.Hour());
        PlantSession session = await rig.OpenAsync(RithmicPlant.History);
        TickBarParts replay = await ReplayAsync(session, 1, 2, specifier, type, subType);
        Assert.AreEqual(code, await replay.Code);
    }

    private static async Task<TickBarParts> ReplayAsync(
        PlantSession session, long from, long to, string specifier, long type = 1, long subType = 1)
    {
        var replay = new TickBarParts(session, new Message(HistoryMessages.RequestTickBarReplay)
            .Set("symbol", "GCZ3").Set("exchange", "COMEX").Set("bar_type", type).Set("bar_sub_type", subType)
            .Set("bar_type_specifier", specifier).Set("start_index", from).Set("finish_index", to)
            .Set("direction", 1L).Set("time_order", 1L));
        await session.AskAsync(replay, replay.Code, SessionLimits.Answer, CancellationToken.None);
        return replay;
    }

    private static long Second(Trade trade) => trade.UnixMicroseconds / 1_000_000;

    private static long Micros(Trade trade) => trade.UnixMicroseconds % 1_000_000;
}

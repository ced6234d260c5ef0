using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.History;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>What users of other clients report of real servers, beyond streams, links and replays that are bent.</summary>
[TestClass]
public sealed class KnownFaultTests
{
    [TestMethod]
    public async Task A_gateway_that_names_no_system_is_refused_before_any_login()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.Systems = []);
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "Rithmic Test");
        Assert.AreEqual(0, rig.Gateway.Received.Count(template => template == 10));
    }

    /// <summary>
    /// Silence is what the interval is for: a client that beats too late is cut off by the server, one without pause floods it.
    /// </summary>
    [TestMethod]
    [DataRow(12.0, 15)]
    [DataRow(0.0, 6)]
    [DataRow(null, 6)]
    [DataRow(30.0, 6)]
    public async Task Heartbeats_follow_the_interval_that_the_server_names(double? seconds, int atLeast)
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.HeartbeatInterval = seconds);
        await rig.SubscribedAsync();
        int before = rig.Gateway.Subscriber!.Heartbeats;
        long until = rig.Clock.MonotonicTicks + TimeSpan.FromSeconds(180).Ticks;
        await rig.UntilAsync(() => rig.Clock.MonotonicTicks >= until);
        await rig.Within(rig.Gateway.FenceAsync());
        int beats = rig.Gateway.Subscriber!.Heartbeats - before;
        Assert.IsGreaterThanOrEqualTo(atLeast, beats);
        Assert.IsLessThan(atLeast * 2, beats);
        Assert.AreEqual(FeedStatus.Connected, rig.Feed.Status);
    }

    [TestMethod]
    public async Task A_request_that_the_server_takes_for_one_before_login_is_explained()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        rig.Gateway.Intercept = async (session, message) =>
        {
            if (message.Template != 100) return false;
            await session.RejectAsync(message.UserMsg, "1034", "invalid operation before login.");
            return true;
        };
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "The server wants a login first.");
    }

    [TestMethod]
    public async Task A_forced_logout_right_after_the_login_waits_like_any_other()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        bool thrownOut = false;
        rig.Gateway.Intercept = async (session, message) =>
        {
            if (message.Template != 113 || thrownOut) return false;
            thrownOut = true;
            await session.ForceLogoutAsync();
            return true;
        };
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Lost);
        StringAssert.Contains(rig.Feed.StatusReason, "logged this session out");
        long before = rig.Clock.MonotonicTicks;
        await rig.UntilAsync(() => rig.Gateway.Subscriber is not null && rig.Feed.Status == FeedStatus.Connected);
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(60).Ticks, rig.Clock.MonotonicTicks - before);
    }

    [TestMethod]
    public async Task Two_contradictory_live_bars_change_nothing_because_bars_are_made_of_trades()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour);
        await rig.SubscribedAsync();
        await rig.PlayAsync(hour.Length / 2);
        for (int close = 100; close < 102; close++)
        {
            await rig.Within(rig.Gateway.Subscriber!.SendAsync(
                new FrameBuilder(250).Text(110100, "GCZ3").Text(110101, "COMEX").Int(119200, 1).Text(119112, "30")
                    .Int(119100, 1381237230).Long(119110, 5)
                    .Double(100019, close).Double(100012, close).Double(100013, close).Double(100021, close)));
        }

        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        rig.AssertBars(GoldDay.Bars(hour));
    }

    [TestMethod]
    public async Task Rows_that_come_after_a_replay_was_given_up_do_not_reach_the_next_one()
    {
        Trade[] day = GoldDay.Trades();
        using var rig = new FeedRig(day);
        await rig.SubscribedAsync();
        rig.Gateway.Position = day.Length;
        Bar[] expected = GoldDay.Bars(day);
        var window = new HistoryRequest(
            "GC 12-13", new BarInterval(30), expected[0].EndUtcTicks - 1, expected[200].EndUtcTicks, 201);
        GatewaySession? plant = null;
        string late = string.Empty;
        rig.Gateway.Intercept = (session, message) =>
        {
            if (message.Template != 202 || plant is not null) return Task.FromResult(false);
            (plant, late) = (session, message.UserMsg);
            return Task.FromResult(true);
        };
        using var given = new CancellationTokenSource();
        Task<HistoryLoad> first = rig.LoadAsync(window, given.Token);
        await rig.UntilAsync(() => plant is not null);
        given.Cancel();
        await rig.UntilAsync(() => first.IsCompleted);
        Assert.IsTrue(first.IsCanceled || first.IsFaulted);

        Task<HistoryLoad> second = rig.LoadAsync(window);
        await rig.Within(plant!.SendAsync(
            new FrameBuilder(203).Text(132760, late).Text(132764, "0")
                .Int(119100, (int)((expected[7].EndUtcTicks - new DateTime(1970, 1, 1).Ticks) / 10_000_000))
                .Long(119110, 1).Double(100019, 1).Double(100012, 1).Double(100013, 1).Double(100021, 1)));
        await rig.UntilAsync(() => second.IsCompleted);
        HistoryLoad load = await second;
        Assert.AreEqual(string.Empty, load.Reason);
        Assert.HasCount(201, load.Bars);
        Assert.IsTrue(load.Bars[7].SameAs(expected[7]), load.Bars[7].ToString());
    }

    [TestMethod]
    public async Task A_late_end_of_a_replay_that_was_cut_is_no_whole_answer()
    {
        using var rig = new FeedRig(
            GoldDay.Trades(), script => (script.EmptyReplays, script.EmptyCode) = (1_000, ["12", "output inhibited"]));
        await rig.SubscribedAsync();
        long now = rig.Clock.UtcTicks;
        Task<HistoryLoad> load = rig.LoadAsync(
            new HistoryRequest("GC 12-13", new BarInterval(30), now - TimeSpan.TicksPerHour, now, 120));
        await rig.UntilAsync(() => load.IsCompleted);
        StringAssert.Contains((await load).Reason, "stopped the replay");
    }

    [TestMethod]
    public async Task A_server_that_keeps_silent_at_the_logout_is_left_all_the_same()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.AnswersLogout = false);
        await rig.SubscribedAsync();
        GatewaySession session = rig.Gateway.Subscriber!;
        rig.Feed.Dispose();
        await rig.Clock.ElapseAsync(SessionLimits.Logout);
        await rig.Within(rig.Feed.Stopped);
        await rig.Within(rig.Gateway.UntilAsync(() => session.Peer.ClientCloseCode == 1000));
    }

    [TestMethod]
    public void What_is_no_trade_makes_no_tick()
    {
        var reader = new TradeReader();
        Assert.IsFalse(reader.TryRead(Trade().Set("presence_bits", 8L), new QuoteState(), out _), "volume alone");
        Assert.IsFalse(
            reader.TryRead(Trade().Set("presence_bits", 9L).Set("clear_bits", 1L), new QuoteState(), out _),
            "present and cleared");
        Assert.IsFalse(
            reader.TryRead(Trade().Set("presence_bits", 9L).Set("is_snapshot", true), new QuoteState(), out _), "snapshot");
        Assert.IsFalse(reader.TryRead(Trade(size: 0).Set("presence_bits", 9L), new QuoteState(), out _), "no quantity");
        Assert.IsFalse(reader.TryRead(Trade(price: double.NaN).Set("presence_bits", 9L), new QuoteState(), out _), "no price");
        Assert.AreEqual(
            (0L, 2L, 1L, 1L, 1L), (reader.Trades, reader.WithoutTrade, reader.Snapshots, reader.WithoutSize, reader.Unusable));
        Assert.IsTrue(
            reader.TryRead(Trade().Set("presence_bits", 9L), new QuoteState(), out Tick tick), "no aggressor, and no quote yet");
        Assert.AreEqual((1310.5, 3L), (tick.Price, tick.Size));
    }

    private static Message Trade(double price = 1310.5, long size = 3) => new Message(LiveMessages.LastTrade)
        .Set("symbol", "GCZ3").Set("trade_price", price).Set("trade_size", size).Set("volume", 700L).Set("ssboe", 1381237200L)
        .Set("usecs", 5L);
}

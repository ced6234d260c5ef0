using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.History;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// A connection that fails in every known way ends with the bars of the clean run, or with a gap that is named.
/// </summary>
[TestClass]
public sealed class LinkFaultTests
{
    [TestMethod]
    [DataRow("reset")]
    [DataRow("close 1000")]
    [DataRow("close 1011")]
    [DataRow("end of stream")]
    public async Task A_connection_lost_in_mid_bar_is_resumed_and_repaired(string end)
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour);
        await rig.SubscribedAsync();
        await rig.PlayAsync(hour.Length / 3);
        await rig.ReconnectAsync(hour.Length / 5, () => end switch
        {
            "reset" => rig.ResetAsync(),
            "end of stream" => EndOfStream(rig),
            _ => rig.Gateway.Subscriber!.Peer.CloseAsync(int.Parse(end.Substring(6))),
        });
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();

        rig.AssertBars(GoldDay.Bars(hour));
        FeedGap gap = rig.Feed.Report().Gaps.Single();
        Assert.AreEqual(FeedGapState.Repaired, gap.State);
        Assert.IsGreaterThan(TimeSpan.FromMinutes(5).Ticks, gap.ToUtcTicks - gap.FromUtcTicks);
        Assert.AreEqual(2, rig.Gateway.Received.Count(template => template == 100), "subscribed exactly once a connection");
        Assert.IsFalse(rig.Feed.Journal.Lines().Any(line => line.Contains("Roll")), "the first front month is no roll");
    }

    [TestMethod]
    public async Task What_a_lost_connection_has_read_is_counted_once()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour);
        await rig.SubscribedAsync();
        await rig.PlayAsync(500);
        long frames = rig.Feed.Report().Frames;
        await rig.ResetAsync();
        await rig.UntilAsync(() => rig.Feed.Status != FeedStatus.Connected);
        long afterwards = rig.Feed.Report().Frames;
        Assert.IsGreaterThan(500, frames);
        Assert.IsTrue(afterwards >= frames && afterwards < frames + 100, $"{frames} frames, then {afterwards}");
    }

    [TestMethod]
    public async Task A_server_that_no_longer_answers_heartbeats_is_left_and_found_again()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour);
        await rig.SubscribedAsync();
        await rig.PlayAsync(500);
        await rig.ReconnectAsync(200, () =>
        {
            rig.Gateway.Script.AnswersHeartbeats = false;
            rig.AnswerLimits.Remove(SessionLimits.Silence);
            return rig.UntilAsync(() =>
            {
                if (rig.Feed.Status != FeedStatus.Lost) return false;
                StringAssert.Contains(rig.Feed.StatusReason, "silent");
                rig.AnswerLimits.Add(SessionLimits.Silence);
                return rig.Gateway.Script.AnswersHeartbeats = true;
            });
        });
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        rig.AssertBars(GoldDay.Bars(hour));
    }

    [TestMethod]
    public async Task After_a_forced_logout_it_waits_a_minute_and_repairs()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour);
        await rig.SubscribedAsync();
        await rig.PlayAsync(700);
        long before = rig.Clock.MonotonicTicks;
        await rig.ReconnectAsync(300, () => rig.Gateway.Subscriber!.ForceLogoutAsync());
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(60).Ticks, rig.Clock.MonotonicTicks - before);
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        rig.AssertBars(GoldDay.Bars(hour));
    }

    [TestMethod]
    public async Task After_the_third_forced_logout_it_gives_up_and_says_who_may_hold_the_session()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        await rig.SubscribedAsync();
        await rig.ReconnectAsync(0, () => rig.Gateway.Subscriber!.ForceLogoutAsync());
        await rig.ReconnectAsync(0, () => rig.Gateway.Subscriber!.ForceLogoutAsync());
        await rig.Within(rig.Gateway.Subscriber!.ForceLogoutAsync());
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "took its place");
        StringAssert.Contains(rig.Feed.StatusReason, "3 times");
        int logins = rig.Gateway.Received.Count(template => template == 10);
        rig.Clock.Advance(TimeSpan.FromHours(2));
        Assert.AreEqual(logins, rig.Gateway.Received.Count(template => template == 10));
    }

    [TestMethod]
    public async Task A_forced_logout_of_both_plants_is_one_event()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        await rig.SubscribedAsync();
        await rig.PlayAsync(2_000);
        await LoadAsync(rig);
        GatewaySession history = rig.Gateway.Sessions.Single(session => session.Plant == 3);
        await rig.ReconnectAsync(0, async () =>
        {
            await history.ForceLogoutAsync();
            await rig.Gateway.Subscriber!.ForceLogoutAsync();
        });
        await LoadAsync(rig);
        Assert.AreEqual(2, rig.Gateway.Sessions.Count(session => session.Plant == 3));
        await rig.ReconnectAsync(0, () => rig.Gateway.Subscriber!.ForceLogoutAsync());
        Assert.AreEqual(FeedStatus.Connected, rig.Feed.Status);
    }

    [TestMethod]
    public async Task A_gateway_that_cannot_be_reached_is_told_and_tried_again()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        rig.Gateway.Dispose();
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Lost);
        StringAssert.Contains(rig.Feed.StatusReason, "does not accept a WebSocket connection");
        StringAssert.Contains(rig.Feed.StatusReason, "Next attempt in");
    }

    [TestMethod]
    public async Task A_wrong_password_is_refused_once_and_explained()
    {
        using var rig = new FeedRig(GoldDay.Hour(), password: "not-the-one");
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "Permission denied");
        StringAssert.Contains(rig.Feed.StatusReason, "agreements");
        StringAssert.Contains(rig.Feed.StatusReason, "13");
        rig.Clock.Advance(TimeSpan.FromHours(1));
        Assert.AreEqual(1, rig.Gateway.Received.Count(template => template == 10));
    }

    [TestMethod]
    public async Task A_code_without_text_keeps_its_number()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.LoginCode = ["5"]);
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "(code 5, no text)");
    }

    [TestMethod]
    public async Task A_login_that_is_never_answered_times_out_and_is_tried_again()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.LoginCode = []);
        rig.Feed.Start();
        await rig.Clock.ElapseAsync(SessionLimits.Login);
        await rig.StatusAsync(FeedStatus.Lost);
        StringAssert.Contains(rig.Feed.StatusReason, "RequestLogin");
        rig.Gateway.Script.LoginCode = null;
        await rig.SubscribedAsync();
    }

    [TestMethod]
    public async Task A_gateway_without_the_configured_system_is_refused_before_any_login()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.Systems = ["Apex", "TopstepTrader"]);
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "Apex, TopstepTrader");
        Assert.AreEqual(0, rig.Gateway.Received.Count(template => template == 10));
    }

    [TestMethod]
    public async Task A_front_month_that_is_not_known_yet_is_asked_again()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.EmptyFrontMonths = 2);
        await rig.SubscribedAsync();
        Assert.AreEqual(3, rig.Gateway.Received.Count(template => template == 113));
        Assert.AreEqual("GCZ3", rig.Feed.Report().Contract);
    }

    [TestMethod]
    public async Task A_refused_subscription_is_explained_and_never_a_reason_to_connect_again()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.SubscriptionCode = ["13", "permission denied"]);
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "does not send GCZ3");
        StringAssert.Contains(rig.Feed.StatusReason, "permission denied");
        Assert.AreEqual(1, rig.Gateway.Received.Count(template => template == 10));
    }

    /// <summary>A stream that failed does not stop the history, whichever of the two logs in first.</summary>
    [TestMethod]
    public async Task Where_the_stream_is_refused_the_past_can_still_be_had()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.SubscriptionCode = ["13", "permission denied"]);
        rig.Gateway.Position = 2_000;
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        await LoadAsync(rig);
        Assert.AreEqual(FeedStatus.Failed, rig.Feed.Status);
        rig.Feed.Dispose();
        await rig.Within(rig.Feed.Stopped);
        Assert.IsTrue(rig.Gateway.Sessions.Single(session => session.Plant == 3).LoggedOut);
    }

    [TestMethod]
    public async Task A_rejection_reaches_the_request_that_it_names()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        rig.Gateway.Intercept = async (session, message) =>
        {
            if (message.Template != 100) return false;
            await session.RejectAsync(message.UserMsg, "0");
            return true;
        };
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "RequestMarketDataUpdate was rejected");
    }

    /// <summary>Who waits for the feed looks at it when it announces something, and at no other time.</summary>
    [TestMethod]
    public async Task A_new_status_words_and_bars_are_announced()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.Entitled = false);
        var statuses = new ConcurrentQueue<FeedStatus>();
        var notes = new ConcurrentQueue<string>();
        rig.Feed.Arrived += () =>
        {
            statuses.Enqueue(rig.Feed.Status);
            while (rig.Feed.TryTakeNote(out string note)) notes.Enqueue(note);
        };
        await rig.SubscribedAsync();
        await rig.UntilAsync(() => notes.Any(note => note.Contains("NOT entitled")));
        Assert.IsTrue(statuses.Contains(FeedStatus.Connected), string.Join(", ", statuses));
        int before = statuses.Count - notes.Count;
        await rig.PlayAsync(2_000);
        await rig.SettleAsync();
        Assert.IsGreaterThan(3, rig.Bars.Count);
        Assert.IsGreaterThan(before, statuses.Count - notes.Count, "bars are announced beside notes");
    }

    [TestMethod]
    [DataRow(true, "is entitled to the data of COMEX")]
    [DataRow(false, "NOT entitled to the data of COMEX")]
    public async Task The_right_to_the_exchange_s_data_is_told(bool entitled, string expected)
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.Entitled = entitled);
        await rig.SubscribedAsync();
        await rig.UntilAsync(() => rig.Feed.Journal.Lines().Any(line => line.Contains(expected)));
    }

    [TestMethod]
    public async Task A_socket_that_takes_nothing_any_more_is_given_up()
    {
        var clock = new VirtualClock(new DateTime(2013, 10, 8));
        using var sender = new FrameSender(new StuckSocket(), clock);
        Task sent = sender.SendAsync(new Message(SessionMessages.RequestHeartbeat), CancellationToken.None);
        await clock.ElapseAsync(SessionLimits.Write);
        RithmicException failure = await Assert.ThrowsExactlyAsync<RithmicException>(() => sent);
        Assert.AreEqual(RithmicFault.DeadLink, failure.Fault);
    }

    /// <summary>
    /// A history request may be given up at any moment. Were the write cancelled with it, the framework would break the
    /// connection of all other requests, and the next message would be put together in the bytes of the one before.
    /// </summary>
    [TestMethod]
    public async Task A_request_that_is_given_up_in_the_midst_of_its_write_breaks_no_connection()
    {
        var socket = new HeldSocket();
        using var sender = new FrameSender(socket, new VirtualClock(new DateTime(2013, 10, 8)));
        using var given = new CancellationTokenSource();
        Task first = sender.SendAsync(new Message(SessionMessages.RequestHeartbeat), given.Token);
        Task second = sender.SendAsync(new Message(SessionMessages.RequestLogout), CancellationToken.None);
        Task third = sender.SendAsync(new Message(SessionMessages.RequestHeartbeat), given.Token);
        given.Cancel();
        await Assert.ThrowsAsync<OperationCanceledException>(() => third);
        Assert.AreEqual(1, socket.Open, "one at a time");
        Assert.AreEqual(18, await socket.TakeAsync());
        await first;
        Assert.AreEqual(12, await socket.TakeAsync());
        await second;
        Assert.IsFalse(socket.IsBroken);
    }

    [TestMethod]
    public async Task A_roll_while_connected_is_announced_and_not_followed()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        await rig.SubscribedAsync();
        await rig.Within(rig.Gateway.Subscriber!.SendAsync(
            new FrameBuilder(159).Text(110100, "GC").Text(110101, "COMEX").Bool(149166, false).Text(157095, "GCG4")
                .Text(157096, "COMEX")));
        await rig.Within(rig.Gateway.FenceAsync());
        Assert.AreEqual("GCG4", rig.Feed.Report().FrontMonth);
        Assert.AreEqual("GCZ3", rig.Feed.Report().Contract);
        Assert.IsTrue(rig.Feed.Journal.Lines().Any(line => line.Contains("Roll")));
    }

    [TestMethod]
    public async Task Heartbeats_come_within_the_interval_that_the_server_names()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.HeartbeatInterval = 20);
        await rig.SubscribedAsync();
        long until = rig.Clock.MonotonicTicks + TimeSpan.FromSeconds(200).Ticks;
        await rig.UntilAsync(() => rig.Clock.MonotonicTicks >= until);
        await rig.Within(rig.Gateway.FenceAsync());
        Assert.IsGreaterThanOrEqualTo(10, rig.Gateway.Subscriber!.Heartbeats);
        Assert.AreEqual(FeedStatus.Connected, rig.Feed.Status);
    }

    [TestMethod]
    public async Task A_heartbeat_answered_with_an_error_is_told_and_costs_nothing()
    {
        using var rig = new FeedRig(GoldDay.Hour(), script => script.HeartbeatCode = ["9", "odd"]);
        await rig.SubscribedAsync();
        await rig.Within(rig.Gateway.FenceAsync());
        Assert.AreEqual(FeedStatus.Connected, rig.Feed.Status);
        Assert.IsTrue(rig.Feed.Journal.Lines().Any(line => line.Contains("Heartbeat answered with an error")));
    }

    [TestMethod]
    public async Task A_rejection_without_identity_is_only_logged()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        await rig.SubscribedAsync();
        await rig.Within(rig.Gateway.Subscriber!.RejectAsync(string.Empty, "0"));
        await rig.Within(rig.Gateway.FenceAsync());
        Assert.AreEqual(FeedStatus.Connected, rig.Feed.Status);
        Assert.IsTrue(rig.Feed.Journal.Lines().Any(line => line.Contains("Rejected")));
    }

    [TestMethod]
    public async Task A_stopped_feed_logs_out_and_closes_with_1000()
    {
        using var rig = new FeedRig(GoldDay.Hour());
        await rig.SubscribedAsync();
        GatewaySession session = rig.Gateway.Subscriber!;
        rig.Feed.Dispose();
        await rig.Within(rig.Feed.Stopped);
        Assert.AreEqual(FeedStatus.Disconnected, rig.Feed.Status);
        await rig.Within(rig.Gateway.UntilAsync(() => session.Peer.ClientCloseCode == 1000));
        Assert.IsTrue(session.LoggedOut);
    }

    private static async Task LoadAsync(FeedRig rig)
    {
        long now = GoldDay.TickOf(GoldDay.Hour()[1_999]).UtcTicks;
        var request = new HistoryRequest("GC 12-13", new BarInterval(30), now - TimeSpan.TicksPerMinute * 5, now, 10);
        Task<HistoryLoad> load = rig.LoadAsync(request);
        await rig.UntilAsync(() => load.IsCompleted);
        Assert.IsNotEmpty((await load).Bars);
    }

    private static Task EndOfStream(FeedRig rig)
    {
        rig.Gateway.Subscriber!.Peer.Dispose();
        return Task.CompletedTask;
    }
}

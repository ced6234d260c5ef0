using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.Feeds;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>A feed beside the platform's on a live engine: real gold bars, in both feeds or in one.</summary>
[TestClass]
public sealed class SideStreamTests
{
    private const int First = 5004;

    private readonly GivenFeed _feed = new();
    private readonly LiveEngine _live;
    private readonly List<string> _said = [];
    private long _now = Gold.Bars[First - 1].EndUtcTicks + TimeSpan.TicksPerSecond;

    public SideStreamTests()
    {
        _live = New();
        _live.UseSideFeed(_feed, 0.1, isReplay: false);
        _live.FeedSaid += note => _said.Add(note.Text);
        _live.DrainNeeded += () => _live.Drain();
    }

    [TestMethod]
    public void The_side_feed_is_connected_first_and_its_bars_are_used_from_the_first_common_one_on()
    {
        Begin();
        Assert.IsTrue(_feed.IsStarted);
        _feed.Become(FeedStatus.Connected);
        for (int i = First; i < First + 40; i++) Both(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        EngineCounters counters = _live.Engine.Counters;
        Assert.AreEqual(40L, counters[BarOrigin.SideFeed, BarOutcome.Accepted] + counters[BarOrigin.Live, BarOutcome.Accepted]);
        Assert.IsGreaterThan(38L, counters[BarOrigin.SideFeed, BarOutcome.Accepted]);
        Assert.AreEqual(40L, _live.Side!.Arbiter.Comparison.EqualPairs);
        StartupStep step = _live.Report.Steps.Single(one => one.Name == "Rithmic stream");
        Assert.IsTrue(step.Succeeded);
        string row = RowText.Of(Row(_live));
        StringAssert.Contains(row, "side feed: Rithmic connected, in use; 40 bars; 40 pairs, 40 equal, worst price 0 ticks");
        StringAssert.StartsWith(FeedLine.Of(Row(_live).FeedNotes.Last()).Text, "Rithmic is in use from now on");
        _live.Stop();
        Assert.IsTrue(_feed.IsDisposed);
    }

    /// <summary>In a replay it decides whether the feed is waited for; live, what the trader reads of the start.</summary>
    [TestMethod]
    public void A_connection_that_came_and_went_before_anybody_looked_is_told()
    {
        _live.Start("GC 12-13");
        _feed.Become(FeedStatus.Connected);
        _feed.Become(FeedStatus.Lost, "reset by the server.");
        for (int i = 0; i < First; i++) _live.OnPlatformBar(Gold.Bars[i]);
        _live.EndPlatformHistory();
        CollectionAssert.AreEqual(new[] { "Rithmic is connected.", "Rithmic is lost: reset by the server." }, _said);
        Assert.IsTrue(_live.Report.Steps.Single(one => one.Name == "Rithmic stream").Succeeded);
        for (int i = First; i < First + 40; i++) Platform(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        Assert.AreEqual(1, _said.Count(line => line == "Rithmic is connected."), "it is told once");
    }

    [TestMethod]
    public void What_the_feed_has_to_tell_reaches_the_trader()
    {
        Begin();
        _feed.Become(FeedStatus.Connected);
        _feed.Tell("This login is NOT entitled to the data of COMEX.");
        Assert.AreEqual("Rithmic: This login is NOT entitled to the data of COMEX.", _said.Last());
        Assert.AreEqual(_said.Last(), FeedLine.Of(Row(_live).FeedNotes.Last()).Text);
    }

    [TestMethod]
    public void A_refused_feed_is_said_everywhere_and_the_platform_s_bars_are_used()
    {
        Begin();
        _feed.Become(FeedStatus.Failed, "Permission denied.");
        for (int i = First; i < First + 40; i++) Platform(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        StartupStep step = _live.Report.Steps.Single(one => one.Name == "Rithmic stream");
        Assert.IsFalse(step.Succeeded);
        Assert.AreEqual("Permission denied. NinjaTrader's feed is used.", step.Detail);
        Assert.AreEqual("Rithmic: Permission denied. NinjaTrader's feed is used.", _said.Single());
        StringAssert.Contains(RowText.Of(Row(_live)), "Permission denied.");
    }

    [TestMethod]
    public void There_is_one_side_feed_at_most_be_it_used_or_refused()
    {
        using var second = new GivenFeed();
        Assert.ThrowsExactly<InvalidOperationException>(() => _live.UseSideFeed(second, 0.1, isReplay: false));
        Assert.ThrowsExactly<InvalidOperationException>(() => _live.RefuseSideFeed("Rithmic", "none"));
        LiveEngine refused = New();
        refused.RefuseSideFeed("Rithmic", "none");
        Assert.ThrowsExactly<InvalidOperationException>(() => refused.RefuseSideFeed("Rithmic", "another"));
        Assert.ThrowsExactly<InvalidOperationException>(() => refused.UseSideFeed(second, 0.1, isReplay: false));
    }

    [TestMethod]
    public void A_feed_that_is_off_says_why_and_the_platform_s_bars_are_used()
    {
        LiveEngine live = New();
        live.RefuseSideFeed("Rithmic", "the market is replayed.");
        live.FeedSaid += note => _said.Add(note.Text);
        live.Start("GC 12-13");
        Assert.AreEqual("Rithmic: off: the market is replayed. NinjaTrader's feed is used.", _said.Single());
        StartupStep step = live.Report.Steps.Single(one => one.Name == "Rithmic stream");
        Assert.IsFalse(step.Succeeded);
        Assert.AreEqual("off: the market is replayed. NinjaTrader's feed is used.", step.Detail);
        for (int i = 0; i < First; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        Run(live, First, 40);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        live.OnStreamLost("ConnectionLost");
        Assert.AreEqual(EnginePhase.Degraded, live.Phase);
        live.OnStreamBack();
        StringAssert.StartsWith(Row(live).SideFeed, "Rithmic off: the market is replayed.");
    }

    [TestMethod]
    public void A_lost_platform_does_not_stop_an_engine_that_has_a_side_feed()
    {
        Begin();
        _feed.Become(FeedStatus.Connected);
        for (int i = First; i < First + 40; i++) Both(i);
        _live.OnStreamLost("ConnectionLost");
        for (int i = First + 40; i < First + 60; i++) Side(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        Assert.AreEqual(0, _live.Interruptions);
        _live.OnStreamBack();
        Assert.AreEqual(Clean(First + 60), Fingerprint.Of(_live.Engine));
    }

    [TestMethod]
    public void Without_both_the_engine_stops_trading_and_the_side_feed_s_repair_ends_it_without_a_gap()
    {
        Begin();
        _feed.Become(FeedStatus.Connected);
        for (int i = First; i < First + 40; i++) Both(i);
        _live.OnStreamLost("ConnectionLost");
        _feed.Become(FeedStatus.Lost, "closed.");
        Assert.AreEqual(EnginePhase.Degraded, _live.Phase);
        _now = Gold.Bars[First + 50].EndUtcTicks;
        _feed.Become(FeedStatus.Connected);
        _feed.Give(Gold.Bars.Skip(First + 40).Take(11).ToArray());
        for (int i = First + 51; i < First + 80; i++) Side(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        Assert.IsEmpty(_live.UnknownGaps);
        Assert.AreEqual(Clean(First + 80), Fingerprint.Of(_live.Engine));
    }

    [TestMethod]
    public void A_gap_of_the_side_feed_is_one_of_the_ledger_until_the_platform_s_history_fills_it()
    {
        Begin();
        _feed.Become(FeedStatus.Connected);
        for (int i = First; i < First + 40; i++) Both(i);
        Bar before = Gold.Bars[First + 39], after = Gold.Bars[First + 43];
        _feed.Lose(before.EndUtcTicks, Gold.Bars[First + 42].EndUtcTicks);
        _now = after.EndUtcTicks;
        _feed.Give(after);
        AssertWasDegraded();
        Gap gap = _live.UnknownGaps.Single();
        Assert.AreEqual((before.EndUtcTicks, Gold.Bars[First + 42].EndUtcTicks), (gap.FromUtcTicks, gap.ToUtcTicks));
        Assert.IsTrue(_said.Any(text => text.StartsWith("Gap from ", StringComparison.Ordinal)));
        _live.FillGap(Gold.Bars.Skip(First + 40).Take(3).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        for (int i = First + 44; i < First + 80; i++) Side(i);
        Assert.AreEqual(EnginePhase.Ready, _live.Phase);
        Assert.AreEqual(Clean(First + 80), Fingerprint.Of(_live.Engine));
    }

    [TestMethod]
    public void A_doubtful_bar_that_was_taken_counts_as_unknown()
    {
        Begin();
        _feed.Become(FeedStatus.Connected);
        for (int i = First; i < First + 40; i++) Both(i);
        Bar doubtful = Gold.Bars[First + 39];
        _feed.Lose(doubtful.EndUtcTicks - _live.Engine.Options.Interval.Ticks, doubtful.EndUtcTicks);
        Side(First + 40);
        Gap gap = _live.UnknownGaps.Single();
        Assert.AreEqual(
            (doubtful.EndUtcTicks - _live.Engine.Options.Interval.Ticks, doubtful.EndUtcTicks, 1, false),
            (gap.FromUtcTicks, gap.ToUtcTicks, gap.Bars, gap.IsQuiet));
        AssertWasDegraded();
    }

    [TestMethod]
    public void In_a_replay_bars_wait_for_their_time_and_the_platform_s_bar_for_them()
    {
        LiveEngine live = New();
        var feed = new GivenFeed();
        live.UseSideFeed(feed, 0.1, isReplay: true);
        live.Start("GC 12-13");
        feed.Become(FeedStatus.Connected);
        for (int i = 0; i < First; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        feed.Give(Gold.Bars.Skip(First).Take(100).ToArray());
        live.Drain();
        Assert.AreEqual(0L, live.Side!.Bars);
        Run(live, First, 40);
        Assert.AreEqual(40L, live.Side.Bars);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        feed.Become(FeedStatus.Failed, "gone for good.");
        Run(live, First + 40, 60);
        Assert.AreEqual(Clean(First + 100), Fingerprint.Of(live.Engine));
        Assert.AreEqual(FeedRole.Platform, live.Side.Arbiter.InUse);
    }

    private static LiveEngine New(Func<long> utcNow) => new(
        new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), new LiveOptions(),
        Array.Empty<IHistorySource>(), null, null, new GivenClock(utcNow));

    private static EngineRow Row(LiveEngine live) => EngineRow.Of("GC 12-13", live, [], [], string.Empty, []);

    private static string Clean(int bars)
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        for (int i = 0; i < bars; i++) engine.OnBar(Gold.Bars[i], BarOrigin.PlatformHistory);
        return Fingerprint.Of(engine);
    }

    private LiveEngine New() => New(() => _now);

    private void Begin()
    {
        _live.Start("GC 12-13");
        for (int i = 0; i < First; i++) _live.OnPlatformBar(Gold.Bars[i]);
        _live.EndPlatformHistory();
        Assert.AreEqual(EnginePhase.WarmingUp, _live.Phase);
    }

    private void Run(LiveEngine live, int from, int count)
    {
        for (int i = from; i < from + count; i++)
        {
            _now = Gold.Bars[i].EndUtcTicks;
            live.OnLiveBar(Gold.Bars[i]);
        }
    }

    private void AssertWasDegraded()
    {
        Assert.AreEqual(
            "stream lost: Rithmic: history has none",
            _live.Report.Phases.Single(change => change.Phase == EnginePhase.Degraded).Reason);
        Assert.IsFalse(_live.MayTrade);
    }

    private void Platform(int i) => Run(_live, i, 1);

    private void Side(int i)
    {
        _now = Gold.Bars[i].EndUtcTicks;
        _feed.Give(Gold.Bars[i]);
    }

    private void Both(int i)
    {
        Side(i);
        Platform(i);
    }
}

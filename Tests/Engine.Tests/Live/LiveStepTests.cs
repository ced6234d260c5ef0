using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

/// <summary>Whoever hands over a bar learns what became of it and whether there is a signal to act on.</summary>
[TestClass]
public sealed class LiveStepTests
{
    [TestMethod]
    public void A_new_bar_is_accepted_and_has_its_signal()
    {
        using LiveRun run = LiveRun.Ready();
        LiveStep step = Hand(run, Gold.Bars[LiveRun.First + 40]);
        Assert.AreEqual(BarOutcome.Accepted, step.Outcome);
        Assert.IsTrue(step.HasSignal);
        Assert.AreEqual(Gold.Bars[LiveRun.First + 40].EndUtcTicks, step.Signal.EndUtcTicks);
        Assert.AreEqual(run.Engine.Signals[0].Score, step.Signal.Score);
    }

    [TestMethod]
    public void A_bar_of_the_past_has_an_outcome_and_no_signal()
    {
        using LiveRun run = LiveRun.Ready();
        Bar newest = Gold.Bars[LiveRun.First + 39];
        AssertStep(BarOutcome.Duplicate, Hand(run, newest));
        AssertStep(BarOutcome.Correction, Hand(run, LiveRun.With(newest, newest.Volume + 1)));
        AssertStep(BarOutcome.Correction, Hand(run, LiveRun.With(Gold.Bars[LiveRun.First + 30], 1_000_000)));
        Assert.AreEqual(BarOutcome.Accepted, Hand(run, Gold.Bars[LiveRun.First + 41]).Outcome);
        Assert.AreEqual(BarOutcome.Late, Hand(run, Gold.Bars[LiveRun.First + 40]).Outcome);
    }

    [TestMethod]
    public void A_bar_that_does_not_reach_the_engine_has_no_outcome()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        AssertStep(null, Hand(run, Gold.Bars[LiveRun.First]));
        cache.Release();
        run.Live.WaitForSources();

        Assert.AreEqual(BarOutcome.Accepted, Hand(run, Gold.Bars[LiveRun.First + 1]).Outcome);
        AssertStep(null, run.Live.OnLiveBar(Gold.Bars[LiveRun.First + 2].Restamped(run.Now + TimeSpan.TicksPerHour)));
    }

    [TestMethod]
    public void Bars_of_the_side_feed_give_the_newest_signal_once()
    {
        long now = Gold.Bars[LiveRun.First - 1].EndUtcTicks + TimeSpan.TicksPerSecond;
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        using var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => now));
        var feed = new GivenFeed();
        live.UseSideFeed(feed, 0.1, isReplay: false);
        live.Start("GC 12-13");
        feed.Become(FeedStatus.Connected);
        for (int i = 0; i < LiveRun.First; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        AssertStep(null, live.Drain());

        // Both feeds have the first bar, so the side feed is used from then on.
        now = Gold.Bars[LiveRun.First].EndUtcTicks;
        feed.Give(Gold.Bars[LiveRun.First]);
        Assert.IsTrue(live.OnLiveBar(Gold.Bars[LiveRun.First]).HasSignal);
        now = Gold.Bars[LiveRun.First + 2].EndUtcTicks;
        feed.Give(Gold.Bars[LiveRun.First + 1], Gold.Bars[LiveRun.First + 2]);
        LiveStep step = live.Drain();
        Assert.AreEqual(Gold.Bars[LiveRun.First + 2].EndUtcTicks, step.Signal.EndUtcTicks);
        Assert.AreEqual(BarOutcome.Accepted, step.Outcome);
        AssertStep(null, live.OnLiveBar(Gold.Bars[LiveRun.First + 1]));
    }

    [TestMethod]
    public void A_second_side_feed_and_one_after_the_start_are_refused()
    {
        using var run = new LiveRun();
        run.Live.RefuseSideFeed("Rithmic", "the market is replayed.");
        Assert.ThrowsExactly<InvalidOperationException>(() => run.Live.UseSideFeed(new GivenFeed(), 0.1, isReplay: false));
        Assert.AreEqual("Rithmic off: the market is replayed. NinjaTrader's feed is used.", run.Live.SideInWords);
        Assert.IsNull(run.Live.Side);
        run.Live.Start("GC 12-13");
        Assert.ThrowsExactly<InvalidOperationException>(() => run.Live.RefuseSideFeed("Rithmic", "late"));
    }

    private static LiveStep Hand(LiveRun run, in Bar bar)
    {
        run.Now = Math.Max(run.Now, bar.EndUtcTicks);
        return run.Live.OnLiveBar(bar);
    }

    private static void AssertStep(BarOutcome? outcome, LiveStep step)
    {
        Assert.AreEqual(outcome, step.Outcome);
        Assert.IsFalse(step.HasSignal);
    }
}

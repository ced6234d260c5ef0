using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Live.Gaps;

/// <summary>History that comes with holes, from the future, too late or in two versions.</summary>
[TestClass]
public sealed class HistoryEvidenceTests
{
    [TestMethod]
    [DataRow(BarOrigin.WarmCache)]
    [DataRow(BarOrigin.PlatformHistory)]
    public void A_hole_that_this_market_never_has_is_unknown_until_the_platform_was_asked(BarOrigin origin)
    {
        IEnumerable<Bar> holed = Gold.Bars.Take(4900).Concat(Gold.Bars.Skip(4930).Take(LiveRun.First - 4930));
        using var run = new LiveRun(new GivenBars(holed, origin));
        run.Live.Start("GC 12-13");
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        run.Take(LiveRun.First, 40);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        Gap gap = run.Live.UnknownGaps.Single();
        Assert.AreEqual(Gold.Bars[4899].EndUtcTicks, gap.FromUtcTicks);
        run.Live.FillGap(Gold.Bars.Skip(4900).Take(30).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        run.Take(LiveRun.First + 40, 1);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 41);
    }

    [TestMethod]
    public void History_that_comes_after_the_join_explains_a_hole_at_once()
    {
        var cache = new GivenBars(Gold.Bars.Take(LiveRun.First), isHeld: true);
        using var run = new LiveRun(cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, 4900);
        run.Platform(4930, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Take(LiveRun.First, 10);
        Assert.AreEqual(Gold.Bars[4899].EndUtcTicks, run.Live.UnknownGaps.Single().FromUtcTicks);
        cache.Release();
        run.Live.WaitForSources();
        Assert.AreEqual(0, run.Live.UnknownGaps.Count);
        run.AssertClean(LiveRun.First + 10);
    }

    [TestMethod]
    public void Quiet_intervals_that_this_market_has_now_and_then_are_quiet()
    {
        using var run = LiveRun.Ready();
        Assert.AreEqual(0, run.Live.UnknownGaps.Count);
        Assert.IsTrue(run.Live.Gaps().Count > 0 && run.Live.Gaps().All(gap => gap.IsQuiet));
    }

    [TestMethod]
    public void Three_missing_minutes_of_a_busy_market_at_the_seam_are_unknown()
    {
        // 12:00 UTC on 9 October: every interval of the hour before has a trade.
        int first = Array.FindIndex(Gold.Bars, bar => bar.EndUtcTicks > new DateTime(2013, 10, 9, 14, 0, 0).Ticks);
        using var run = new LiveRun { Now = Gold.Bars[first].EndUtcTicks - TimeSpan.TicksPerSecond };
        run.Live.Start("GC 12-13");
        run.Platform(0, first - 6);
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        run.Take(first, 40);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        Assert.AreEqual(6, run.Live.UnknownGaps.Single().Bars);
    }

    [TestMethod]
    public void History_from_the_future_is_counted_and_left_out()
    {
        Bar last = Gold.Bars[LiveRun.First - 1];
        var future = new Bar(last.EndUtcTicks + 2 * TimeSpan.TicksPerHour, last.Open, last.High, last.Low, last.Close, 5, 1);
        using var run = new LiveRun(new GivenBars(new[] { future }));
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        Assert.AreEqual(1, run.Live.Report.Merge!.AheadOfClock);
        StringAssert.Contains(run.Live.Report.Merge.ToString(), "1 ahead of the clock");
        run.Take(LiveRun.First, 40);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 40);
    }

    [TestMethod]
    public void A_correction_that_comes_while_history_loads_counts_as_it_does_later()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(new LiveOptions { Overlap = OverlapPolicy.Fail }, cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Take(LiveRun.With(Gold.Bars[LiveRun.First], 1_000_000));
        run.Take(Gold.Bars[LiveRun.First]);
        run.Take(LiveRun.First + 1, 1);
        cache.Release();
        run.Live.WaitForSources();
        run.AssertClean(LiveRun.First + 2);
        Assert.AreEqual(1, run.Live.Report.Merge!.Corrected);
    }

    [TestMethod]
    public void A_platform_that_never_ends_its_history_does_not_hold_the_start_for_ever()
    {
        using var run = new LiveRun(new GivenBars(Array.Empty<Bar>()));
        run.Live.Start("GC 12-13");
        run.Take(LiveRun.First, 2);
        Assert.AreEqual(EnginePhase.Seeding, run.Phase);
        run.Take(LiveRun.First + 2, 4);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        StringAssert.Contains(run.Live.Report.Steps.First().Detail, "not finished in time");

        // It comes at last: in its place, not in the waste.
        run.Platform(0, LiveRun.First + 3);
        run.Live.EndPlatformHistory();
        StartupStep step = run.Live.Report.Steps.First();
        Assert.IsTrue(step.Succeeded);
        StringAssert.Contains(step.Detail, "after the join");
        run.Take(LiveRun.First + 6, 40);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 46);
        Assert.AreEqual(LiveRun.First, run.Engine.Counters[BarOrigin.PlatformHistory, BarOutcome.Late]);
        Assert.AreEqual(3, run.Engine.Counters[BarOrigin.PlatformHistory, BarOutcome.Duplicate]);
    }

    [TestMethod]
    public void A_source_that_answers_after_the_time_limit_is_not_lost()
    {
        var cache = new GivenBars(Gold.Bars.Take(LiveRun.First - 40), BarOrigin.HistoryFolder, isHeld: true);
        using var run = new LiveRun(cache);
        int asked = 0;
        run.Live.PumpNeeded += () => Interlocked.Increment(ref asked);
        run.Live.Start("GC 12-13");
        run.Platform(LiveRun.First - 60, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Take(LiveRun.First, 8);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        StringAssert.Contains(Step().Detail, "not finished in time");
        cache.Release();
        SpinWait.SpinUntil(() => Volatile.Read(ref asked) > 0);
        run.Live.Pump();
        StringAssert.Contains(Step().Detail, "came after the join");
        run.Take(LiveRun.First + 8, 32);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 40);
        Assert.AreEqual(LiveRun.First - 60, run.Engine.Counters[BarOrigin.HistoryFolder, BarOutcome.Late]);
        Assert.AreEqual(20, run.Engine.Counters[BarOrigin.HistoryFolder, BarOutcome.Duplicate]);

        StartupStep Step() => run.Live.Report.Steps.Single(one => one.Name == cache.Name);
    }

    /// <summary>A clock that goes back while history loads must not hold the start: the stream's own time goes on.</summary>
    [TestMethod]
    public void A_clock_that_goes_back_does_not_stretch_the_time_limit()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Now -= TimeSpan.TicksPerHour;
        for (int i = 0; i < 6; i++) run.Live.OnLiveBar(Gold.Bars[LiveRun.First + i]);
        Assert.AreEqual(EnginePhase.Degraded, run.Phase, "joined, and the bars are an hour ahead of the clock");
        cache.Release();
    }

    [TestMethod]
    public void A_difference_that_shall_end_the_start_ends_it_with_its_reason()
    {
        Bar other = LiveRun.With(Gold.Bars[5000], 1_000_000);
        using var run = new LiveRun(new LiveOptions { Overlap = OverlapPolicy.Fail }, new GivenBars(new[] { other }));
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        Assert.AreEqual(EnginePhase.Stopped, run.Phase);
        StringAssert.Contains(run.Live.Report.Phases.Last().Reason, "PlatformHistory");
        run.Take(LiveRun.First, 5);
        Assert.AreEqual(0, run.Engine.Window.Count, "nothing is fed to an engine without its history");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(479)]
    public void Too_little_history_never_opens_the_gate(int bars)
    {
        using var run = new LiveRun();
        run.Live.Start("GC 12-13");
        run.Platform(LiveRun.First - bars, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Now += TimeSpan.FromHours(3).Ticks;
        run.Live.Pump();
        run.Now -= TimeSpan.FromHours(3).Ticks;
        run.Take(LiveRun.First, 60);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        Assert.IsTrue(run.Live.Readiness.Items().Any(item => !item.IsMet));
    }

    [TestMethod]
    public void Calls_out_of_order_are_told_or_harmless()
    {
        using var run = new LiveRun();
        Assert.ThrowsExactly<InvalidOperationException>(run.Live.EndPlatformHistory);
        run.Live.OnStreamBack();
        run.Live.OnStreamLost("before the start");
        run.Live.OnOtherMarketTrades(run.Now);
        run.Live.CheckStream();
        run.Live.Pump();
        Assert.IsFalse(run.Live.TrySaveNow());
        run.Live.Start("GC 12-13");
        Assert.ThrowsExactly<InvalidOperationException>(() => run.Live.Start("GC 12-13"));
        run.Live.Stop();
        run.Live.EndPlatformHistory();
        run.Live.OnStreamLost("after the end");
        run.Live.OnStreamBack();
        run.Live.CheckStream();
        run.Take(LiveRun.First, 1);
        run.Live.FillGap(Array.Empty<Bar>(), BarOrigin.PlatformHistory, 0, 1);
        run.Live.Pump();
        Assert.AreEqual(EnginePhase.Stopped, run.Phase);
    }

    /// <summary>The window counts time in which the market trades: on Sunday evening it lies in Friday.</summary>
    [TestMethod]
    public void History_is_asked_back_by_trading_time_not_by_the_clock()
    {
        var source = new GivenBars(Array.Empty<Bar>());
        // Monday 7 October 2013, 00:10 UTC: the session began on Sunday at 22:00 UTC.
        using var run = new LiveRun(source) { Now = new DateTime(2013, 10, 6, 22, 10, 0).Ticks };
        run.Live.Start("GC 12-13");
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        long friday = new DateTime(2013, 10, 4, 17, 25, 0).Ticks;
        Assert.IsTrue(source.Request!.FromUtcTicks <= friday, new DateTime(source.Request.FromUtcTicks).ToString("s"));
    }
}

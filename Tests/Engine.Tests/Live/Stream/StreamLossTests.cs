using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>What the stream did not bring is named, whenever it was lost, and never passes for a quiet market.</summary>
[TestClass]
public sealed class StreamLossTests
{
    private static readonly long Second = TimeSpan.TicksPerSecond;

    [TestMethod]
    public void A_loss_while_history_loads_leaves_an_unknown_gap()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(new LiveOptions { StartupTimeout = TimeSpan.FromHours(1) }, cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Take(LiveRun.First, 2);
        run.Now += 10 * Second;
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[LiveRun.First + 6].EndUtcTicks + Second;
        run.Live.OnStreamBack();
        run.Take(LiveRun.First + 8, 2);
        Assert.AreEqual(EnginePhase.Seeding, run.Phase);
        cache.Release();
        run.Live.WaitForSources();
        run.Take(LiveRun.First + 10, 40);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase, "six bars are missing");
        Gap gap = run.Live.UnknownGaps.Single();
        Assert.AreEqual(
            (Gold.Bars[LiveRun.First + 1].EndUtcTicks, Gold.Bars[LiveRun.First + 7].EndUtcTicks),
            (gap.FromUtcTicks, gap.ToUtcTicks));
        run.Live.FillGap(
            Gold.Bars.Skip(LiveRun.First + 2).Take(6).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        run.Take(LiveRun.First + 50, 1);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 51);
    }

    /// <summary>
    /// Found by the property: two losses, nobody ever says that the stream is back, and all of it before the join.
    /// </summary>
    [TestMethod]
    public void Every_loss_while_history_loads_is_kept()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(new LiveOptions { StartupTimeout = TimeSpan.FromHours(1) }, cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        for (int loss = 0; loss < 3; loss++)
        {
            int from = LiveRun.First + loss * 12;
            run.Take(from, 6);
            run.Live.OnStreamLost("test");
            run.Now = Gold.Bars[from + 11].EndUtcTicks;
        }

        run.Take(LiveRun.First + 36, 6);
        cache.Release();
        run.Live.WaitForSources();
        Assert.AreEqual(3, run.Live.Interruptions);
        Assert.AreEqual(3, run.Live.UnknownGaps.Count);
    }

    /// <summary>
    /// Found by the property: nothing came for longer than gold is ever silent by day, and only then was a word said.
    /// </summary>
    [TestMethod]
    [DataRow(true, DisplayName = "a loss")]
    [DataRow(false, DisplayName = "a bar ahead of the clock")]
    public void A_stream_that_froze_before_its_loss_was_told_was_not_whole_until_then(bool isTold)
    {
        using var run = LiveRun.Ready();
        const int last = LiveRun.First + 39;
        run.Now = Gold.Bars[last + 90].EndUtcTicks;
        if (isTold) run.Live.OnStreamLost("test");
        else run.Live.OnLiveBar(Gold.Bars[last + 400]);
        Assert.AreNotEqual(EnginePhase.Ready, run.Phase);

        // A quote of a stream that is said to be lost says nothing; the stream that is back does, and the first whole bar.
        run.Live.OnSignOfLife(run.Now + Second);
        run.Now = Gold.Bars[last + 95].EndUtcTicks + Second;
        run.Live.OnStreamBack();
        run.Take(last + 97, 3);
        Gap gap = run.Live.UnknownGaps.Single();
        Assert.AreEqual(
            (Gold.Bars[last].EndUtcTicks, Gold.Bars[last + 96].EndUtcTicks), (gap.FromUtcTicks, gap.ToUtcTicks));
    }

    [TestMethod]
    public void A_stream_that_is_still_away_at_the_join_is_degraded()
    {
        var cache = new GivenBars(Array.Empty<Bar>(), isHeld: true);
        using var run = new LiveRun(cache);
        run.Live.Start("GC 12-13");
        run.Platform(0, LiveRun.First);
        run.Live.EndPlatformHistory();
        run.Live.OnStreamLost("test");
        cache.Release();
        run.Live.WaitForSources();
        Assert.AreEqual(EnginePhase.Degraded, run.Phase);
    }

    /// <summary>Signs of life that ran ahead of a loss prove nothing about what comes after it.</summary>
    [TestMethod]
    public void A_quote_stamped_ahead_of_a_loss_does_not_hide_it()
    {
        using var run = LiveRun.Ready();
        long last = run.Engine.Window[0].EndUtcTicks;
        run.Live.OnSignOfLife(last + 600 * Second);
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[LiveRun.First + 46].EndUtcTicks;
        run.Live.OnStreamBack();
        run.Take(LiveRun.First + 47, 10);
        Assert.AreEqual(1, run.Live.UnknownGaps.Count);
        Assert.AreEqual(last, run.Live.UnknownGaps[0].FromUtcTicks);
    }

    [TestMethod]
    public void Bars_dropped_for_the_clock_leave_an_unknown_gap_and_no_ready()
    {
        using var run = LiveRun.Ready();
        long right = run.Now;
        run.Now = right - 600 * Second;
        for (int i = LiveRun.First + 40; i < LiveRun.First + 45; i++) run.Live.OnLiveBar(Gold.Bars[i]);
        Assert.AreEqual(5L, run.Live.BarsAheadOfClock);
        Assert.AreEqual(EnginePhase.Degraded, run.Phase);
        StringAssert.Contains(run.Live.Report.Phases.Last().Reason, "clock");
        run.Now = right;
        run.Take(LiveRun.First + 45, 40);
        Assert.AreNotEqual(EnginePhase.Ready, run.Phase);
        Gap gap = run.Live.UnknownGaps.Single();
        Assert.IsTrue(
            gap.FromUtcTicks <= Gold.Bars[LiveRun.First + 39].EndUtcTicks
            && gap.ToUtcTicks >= Gold.Bars[LiveRun.First + 44].EndUtcTicks);
        run.Live.FillGap(
            Gold.Bars.Skip(LiveRun.First + 40).Take(6).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        run.Take(LiveRun.First + 85, 1);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(LiveRun.First + 86);
    }

    /// <summary>A bar that comes late after the clock was set back lies before the loss: it does not end it.</summary>
    [TestMethod]
    public void A_late_bar_does_not_hide_what_was_dropped_for_the_clock()
    {
        using var run = LiveRun.Ready();
        Bar late = Gold.Bars[LiveRun.First + 40];
        run.Take(LiveRun.First + 41, 9);
        long right = run.Now;
        run.Now = right - TimeSpan.TicksPerHour;
        run.Live.OnLiveBar(Gold.Bars[LiveRun.First + 50]);
        run.Now = Gold.Bars[LiveRun.First + 50].EndUtcTicks;
        run.Take(late);
        run.Take(LiveRun.First + 51, 40);
        long dropped = Gold.Bars[LiveRun.First + 50].EndUtcTicks;
        Assert.IsTrue(run.Live.UnknownGaps.Any(gap => gap.FromUtcTicks < dropped && gap.ToUtcTicks >= dropped));
        Assert.AreNotEqual(EnginePhase.Ready, run.Phase);
    }

    /// <summary>The nightly disconnect in the break: nothing was missed, also when the new session begins quietly.</summary>
    [TestMethod]
    public void A_loss_within_the_daily_break_costs_nothing_but_the_warm_up()
    {
        int open = Array.FindIndex(Gold.Bars, 3000, bar => bar.EndUtcTicks > new DateTime(2013, 10, 8, 22, 0, 0).Ticks);
        using var run = LiveRun.Joined(open - 60);
        run.Take(open - 60, 60);
        long close = new DateTime(2013, 10, 8, 21, 15, 0).Ticks;
        run.Now = close + 300 * Second;
        run.Live.OnStreamLost("nightly");
        run.Now = close + 1200 * Second;
        run.Live.OnStreamBack();
        run.Take(open + 3, 40);
        // The session's first three bars are left out: the stream was there, nobody traded.
        Assert.AreEqual(0, run.Live.UnknownGaps.Count);
    }

    [TestMethod]
    public void A_late_bar_of_the_stream_closes_the_gap_that_it_fills()
    {
        int lost = LiveRun.First + 40;
        while (Gold.Bars[lost + 1].EndUtcTicks - Gold.Bars[lost - 1].EndUtcTicks != 60 * Second) lost++;
        using var run = LiveRun.Ready(lost - LiveRun.First);
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[lost].EndUtcTicks;
        run.Live.OnStreamBack();
        run.Take(lost + 1, 20);
        Assert.AreEqual(1, run.Live.UnknownGaps.Single().Bars);
        run.Live.OnLiveBar(Gold.Bars[lost]);
        Assert.AreEqual(0, run.Live.UnknownGaps.Count);
        run.Take(lost + 21, 1);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(lost + 22);
    }

    /// <summary>Memories count from behind a gap; a bar that comes late and belongs before it is none of theirs.</summary>
    [TestMethod]
    public void A_late_bar_from_before_a_gap_counts_for_nothing_behind_it()
    {
        int late = LiveRun.First + 20;
        using var run = LiveRun.Joined();
        run.Take(LiveRun.First, 20);
        run.Take(late + 1, 19);
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[LiveRun.First + 60].EndUtcTicks;
        run.Live.OnStreamBack();
        run.Take(LiveRun.First + 61, 30);
        Assert.AreEqual(1, run.Live.UnknownGaps.Count);
        long closed = run.Engine.RuleInputs.Max(input => input.Series.ClosedBars);
        string before = Present();
        run.Live.OnLiveBar(Gold.Bars[late]);
        Assert.AreEqual(closed + 1, run.Engine.RuleInputs.Max(input => input.Series.ClosedBars));
        Assert.AreEqual(before, Present());

        string Present() => string.Join(
            " ", run.Live.Readiness.Items().Where(item => item.Name != "window").Select(item => item.Name + " " + item.Present));
    }

    /// <summary>A gap that nobody could fill is over when the window and every memory have been filled anew behind it.</summary>
    [TestMethod]
    public void An_unknown_gap_expires_with_the_window_and_memories_count_from_behind_it()
    {
        using var run = LiveRun.Ready();
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[LiveRun.First + 60].EndUtcTicks;
        run.Live.OnStreamBack();
        run.Take(LiveRun.First + 61, 470);
        Assert.AreEqual(1, run.Live.UnknownGaps.Count);
        run.Take(LiveRun.First + 531, 30);
        Assert.AreEqual(0, run.Live.UnknownGaps.Count, "it has left the window");
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        ReadinessItem[] missing = run.Live.Readiness.Items().Where(item => !item.IsMet).ToArray();
        Assert.IsTrue(
            missing.Length > 0 && missing.All(item => item.Present < 200), "memories have not: they count from behind the gap");

        // A second gap that is filled must not bring back what lies before the first.
        run.Live.OnStreamLost("test");
        run.Now = Gold.Bars[LiveRun.First + 565].EndUtcTicks;
        run.Live.OnStreamBack();
        run.Take(LiveRun.First + 566, 30);
        Gap gap = run.Live.UnknownGaps.Single();
        run.Live.FillGap(
            Gold.Bars.Skip(LiveRun.First + 561).Take(5).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        Assert.AreEqual(0, run.Live.UnknownGaps.Count);
        Assert.IsFalse(run.Live.Readiness.IsMet());
        foreach (ReadinessItem item in missing)
            Assert.IsTrue(run.Live.Readiness.Items().Single(now => now.Name == item.Name).Present < 220, item.Name);
    }
}

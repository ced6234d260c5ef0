using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Stream;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>One market alone, a connection that says Connected, and nothing comes.</summary>
[TestClass]
public sealed class FrozenStreamTests
{
    private static readonly long Second = TimeSpan.TicksPerSecond;

    /// <summary>A busy hour: nearly every interval before it has a trade.</summary>
    private static readonly int Busy = Array.FindIndex(
        Gold.Bars, bar => bar.EndUtcTicks > new DateTime(2013, 10, 9, 14, 0, 0).Ticks);

    /// <summary>A feed may tell its newest tick again: that it was alive then is no news.</summary>
    [TestMethod]
    public void A_sign_of_life_that_is_known_does_not_end_a_frozen_stream()
    {
        LiveStream stream = new(new GapLedger(), new BarInterval(30));
        stream.Begin(100 * Second);
        stream.OnSignOfLife(130 * Second);
        stream.Lose("nothing comes", 130 * Second, isFrozen: true);
        stream.OnSignOfLife(130 * Second);
        Assert.IsTrue(stream.IsAway);
        stream.OnSignOfLife(130 * Second + 1);
        Assert.IsFalse(stream.IsAway);
        Assert.AreEqual(130 * Second + 1, stream.SilentSince);
    }

    [TestMethod]
    public void Silence_in_a_busy_hour_is_a_frozen_stream_and_quotes_are_a_sign_of_life()
    {
        using var run = LiveRun.Joined(Busy);
        run.Take(Busy, 40);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        long silent = run.Now;
        run.Now = silent + 119 * Second;
        run.Live.CheckStream();
        Assert.AreEqual(EnginePhase.Ready, run.Phase, "below the limit");
        run.Live.OnSignOfLife(silent + Second);
        run.Now = silent + 121 * Second;
        run.Live.CheckStream();
        Assert.AreEqual(EnginePhase.Ready, run.Phase, "a quote came");
        run.Now = silent + 301 * Second;
        run.Live.CheckStream();
        Assert.AreEqual(EnginePhase.Degraded, run.Phase);
        StringAssert.Contains(run.Live.Report.Phases.Last().Reason, "no trade and no quote for 5 minutes");
        run.Live.CheckStream();
        Assert.AreEqual(1, run.Live.Interruptions, "one silence is one interruption");

        // A quote ends it; the silence stays unknown until the platform is asked.
        int back = Array.FindIndex(Gold.Bars, bar => bar.EndUtcTicks - 30 * Second > run.Now);
        run.Live.OnSignOfLife(run.Now);
        run.Take(back, 40);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        Gap gap = run.Live.UnknownGaps.Single();
        run.Live.FillGap(
            Gold.Bars.Skip(Busy + 40).Take(back - Busy - 40).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks,
            gap.ToUtcTicks);
        run.Take(back + 40, 1);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        run.AssertClean(back + 41);
    }

    /// <summary>The platform hands over a long chart before its stream is heard: that is no silence.</summary>
    [TestMethod]
    public void A_slow_start_is_not_a_frozen_stream()
    {
        using var run = new LiveRun { Now = Gold.Bars[Busy].EndUtcTicks - 400 * Second };
        run.Live.Start("GC 12-13");
        run.Now = Gold.Bars[Busy].EndUtcTicks - Second;
        run.Platform(0, Busy);
        run.Live.EndPlatformHistory();
        run.Live.CheckStream();
        run.Live.OnSignOfLife(run.Now);
        run.Take(Busy, 40);
        Assert.AreEqual((0, EnginePhase.Ready), (run.Live.Interruptions, run.Phase));
    }

    /// <summary>The connection says that it is back, and nothing comes: that is no return.</summary>
    [TestMethod]
    public void A_stream_that_comes_back_silent_is_frozen()
    {
        using var run = LiveRun.Joined(Busy);
        run.Take(Busy, 40);
        run.Live.OnStreamLost("test");
        run.Now += 60 * Second;
        run.Live.OnStreamBack();
        run.Now += 400 * Second;
        run.Live.CheckStream();
        Assert.AreEqual(2, run.Live.Interruptions);
        int next = Array.FindIndex(Gold.Bars, bar => bar.EndUtcTicks > run.Now);
        run.Take(next, 30);
        Gap gap = run.Live.UnknownGaps.Single();
        Assert.IsTrue(gap.FromUtcTicks <= Gold.Bars[Busy + 39].EndUtcTicks && gap.ToUtcTicks >= Gold.Bars[next - 1].EndUtcTicks);
    }

    /// <summary>Where nobody looks at the clock, the bar after the silence tells.</summary>
    [TestMethod]
    public void A_bar_after_an_impossible_silence_is_one_after_a_loss()
    {
        using var run = LiveRun.Joined(Busy);
        run.Take(Busy, 40);
        run.Take(Busy + 60, 1);
        Assert.AreEqual(EnginePhase.Degraded, run.Phase);
        run.Take(Busy + 61, 20);
        Assert.AreEqual(EnginePhase.WarmingUp, run.Phase);
        Assert.IsTrue(run.Live.UnknownGaps.Single().Bars >= 20);
    }

    /// <summary>
    /// The three days of the sample, looked at every five seconds, without a quote: no false alarm, also over the breaks.
    /// </summary>
    [TestMethod]
    public void The_sample_s_own_quiet_times_raise_no_alarm()
    {
        using var run = LiveRun.Joined(500);
        int looks = 0;
        for (int i = 500; i < Gold.Bars.Length; i++)
        {
            for (; run.Now < Gold.Bars[i].EndUtcTicks; run.Now += 5 * Second, looks++) run.Live.CheckStream();
            run.Take(i, 1);
        }

        Assert.AreEqual(0, run.Live.Interruptions);
        Assert.IsTrue(looks > 40_000, $"{looks} looks");
    }

    [TestMethod]
    public void What_a_market_is_never_silent_for_follows_from_how_often_it_trades()
    {
        var interval = new BarInterval(30);
        var silence = new UsualSilence(interval, Gold.Calendar);
        long start = new DateTime(2013, 10, 8, 0, 0, 0).Ticks;
        foreach ((int every, int minutes) in new[] { (1, 3), (2, 16), (10, 90) })
        {
            long[] ends = Enumerable.Range(0, 120).Select(i => start + i * every * interval.Ticks).ToArray();
            long last = ends[119];
            long most = 0;
            while (silence.Allows(ends, 119, last, last + (most + 1) * 60 * Second, Array.Empty<Gap>())) most++;
            Assert.IsTrue(
                most <= minutes && most >= minutes / 2, $"a trade in every {every} intervals: silent for up to {most} minutes");
        }
    }

    /// <summary>What was lost half an hour ago says nothing of how quiet the market is.</summary>
    [TestMethod]
    public void An_unknown_gap_does_not_count_as_quiet()
    {
        var interval = new BarInterval(30);
        var silence = new UsualSilence(interval, Gold.Calendar);
        long start = new DateTime(2013, 10, 8, 0, 0, 0).Ticks;
        long[] ends = Enumerable.Range(0, 120).Where(i => i < 70 || i >= 110).Select(i => start + i * interval.Ticks).ToArray();
        long last = ends[ends.Length - 1], tenMinutesOn = last + 600 * Second;
        var lost = new Gap(ends[69], ends[70] - interval.Ticks, 40, IsQuiet: false);
        Assert.IsTrue(
            silence.Allows(ends, ends.Length - 1, last, tenMinutesOn, Array.Empty<Gap>()),
            "taken for quiet it would make a silence of ten minutes believable");
        Assert.IsFalse(silence.Allows(ends, ends.Length - 1, last, tenMinutesOn, new[] { lost }));
    }

    [TestMethod]
    public void A_closed_market_is_never_frozen()
    {
        int last = Array.FindLastIndex(Gold.Bars, bar => bar.EndUtcTicks <= new DateTime(2013, 10, 8, 21, 15, 0).Ticks);
        using var run = LiveRun.Joined(last - 60);
        run.Take(last - 60, 61);
        foreach (int minutes in new[] { 1, 10, 44 })
        {
            run.Now = new DateTime(2013, 10, 8, 21, 15, 0).Ticks + minutes * TimeSpan.TicksPerMinute;
            run.Live.CheckStream();
        }

        Assert.AreEqual(0, run.Live.Interruptions);
    }
}

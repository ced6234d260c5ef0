#if NET
using System;
using System.IO;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Stream;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tests;

/// <summary>A warm engine takes bars without touching the heap. .NET Framework cannot count a thread's bytes.</summary>
[TestClass]
public sealed class AllocationTests
{
    private const int Bars = 10_000;
    private static readonly BarInterval HalfMinute = new(30);

    [TestMethod]
    public void Ten_thousand_bars_allocate_nothing()
    {
        ISessionCalendar calendar = new AlwaysOpenDays();
        long from = new DateTime(2024, 3, 4).Ticks;
        Bar[] bars = RandomBars.Make(new Random(11), calendar, from, from + (9 * TimeSpan.TicksPerDay), HalfMinute);
        int warm = bars.Length - Bars;
        Assert.IsGreaterThan(4 * 480, warm, "the engine has not taken its first copy for late bars");
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), calendar);
        int[] heard = new int[3];
        engine.SignalEmitted += signal => heard[(int)signal.Direction + 1]++;
        for (int i = 0; i < warm; i++) engine.OnBar(bars[i], BarOrigin.Live);
        Array.Clear(heard);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = warm; i < bars.Length; i++) engine.OnBar(bars[i], BarOrigin.Live);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.AreEqual(0L, allocated);
        Assert.AreEqual(bars.Length, engine.Counters[BarOutcome.Accepted]);
        Assert.AreEqual(Bars, heard[0] + heard[1] + heard[2]);
        Assert.IsTrue(heard[0] > 0 && heard[2] > 0, $"the model sold {heard[0]} and bought {heard[2]} times");
        foreach (IndicatorOutput output in engine.RuleInputs) Assert.IsTrue(output.IsReady, output.Name);
    }

    /// <summary>The recorder's own thread makes text of what it gets; the engine's thread allocates nothing.</summary>
    [TestMethod]
    public void Ten_thousand_bars_on_a_tape_allocate_nothing()
    {
        long from = new DateTime(2024, 3, 4).Ticks;
        Bar[] bars = RandomBars.Make(new Random(11), new AlwaysOpenDays(), from, from + (9 * TimeSpan.TicksPerDay), HalfMinute);
        int warm = bars.Length - Bars;
        var engine = new TradingEngine(new EngineOptions { KeepsHash = true }, SignalModel.Default(), new AlwaysOpenDays());
        for (int i = 0; i < warm; i++) engine.OnBar(bars[i], BarOrigin.Live);
        var header = new TapeHeader { Engine = TapeEngine.Of(engine) };
        header.Series.Add(new TapeSeries { Values = { "a", "b" } });
        double[] values = [1.5, 2.5];
        using MemoryStream memory = new();
        using TapeRecorder recorder = new(header, () => memory, _ => { }, waits: false);
        recorder.Follow(engine);
        Record(0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 1; i < Bars; i++) Record(i);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The end of a recording waits a few seconds, in which a busy machine may not have written all.
        Assert.IsTrue(SpinWait.SpinUntil(() => recorder.Written >= 2L * Bars, TimeSpan.FromMinutes(1)), $"{recorder.Written}");
        recorder.Dispose();
        Assert.AreEqual(0L, allocated);
        Assert.AreEqual(0L, recorder.Lost);
        // The snapshot of the engine that was followed, then the bar and what the engine made of it.
        Assert.AreEqual(1 + (2L * Bars), recorder.Written);

        void Record(int i)
        {
            recorder.OnBar(0, i, bars[warm + i], values);
            engine.OnBar(bars[warm + i], BarOrigin.Live);
        }
    }

    [TestMethod]
    public void Two_feeds_compared_and_joined_allocate_nothing_for_a_bar()
    {
        long from = new DateTime(2024, 3, 4).Ticks;
        Bar[] bars = RandomBars.Make(new Random(12), new AlwaysOpenDays(), from, from + (5 * TimeSpan.TicksPerDay), HalfMinute);
        int warm = bars.Length - Bars;
        Assert.IsGreaterThan(100, warm);
        var stream = new CountingStream();
        var arbiter = new FeedArbiter("Rithmic", HalfMinute, 0.1, stream);
        arbiter.BeginAfter(from);
        arbiter.OnThere(FeedRole.Side, from);
        for (int i = 0; i < warm; i++) Both(i);
        int handed = stream.Bars;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = warm; i < bars.Length; i++) Both(i);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.AreEqual(0L, allocated);
        Assert.AreEqual(Bars, stream.Bars - handed);
        Assert.AreEqual(FeedRole.Side, arbiter.InUse);
        Assert.IsGreaterThan(Bars, arbiter.Comparison.EqualPairs);

        // Now one, now the other is the first; the later one's bar waits.
        void Both(int i)
        {
            arbiter.OnBar(i % 3 == 0 ? FeedRole.Platform : FeedRole.Side, bars[i], bars[i].EndUtcTicks);
            arbiter.OnBar(i % 3 == 0 ? FeedRole.Side : FeedRole.Platform, bars[i], bars[i].EndUtcTicks + 1);
        }
    }

    private sealed class CountingStream : IArbitratedStream
    {
        public int Bars { get; private set; }

        public void OnBar(in Bar bar, FeedRole from)
        {
            if (from == FeedRole.Side) Bars++;
        }

        public void OnMissedBar(in Bar bar, FeedRole from) => Assert.Fail("no bar is missed");

        public void OnGap(long fromUtcTicks, long toUtcTicks, string reason)
        {
        }

        public void OnLost(string reason, long wholeUntilUtcTicks) => Assert.Fail("no feed is lost");

        public void OnBack()
        {
        }

        public void OnDecision(string text)
        {
        }
    }

    /// <summary>One session a UTC day, worked out without a table.</summary>
    private sealed class AlwaysOpenDays : ISessionCalendar
    {
        public string Name => "24 x 7";

        public Session SessionAtOrAfter(long utcTicks)
        {
            long begin = utcTicks - (utcTicks % TimeSpan.TicksPerDay);
            return new Session(begin, begin + TimeSpan.TicksPerDay, new DateTime(begin));
        }
    }
}
#endif

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

[TestClass]
public sealed class LiveEngineTests
{
    private sealed class Source : IHistorySource
    {
        private readonly ManualResetEventSlim _gate = new(true);

        public Source(Bar[] bars, bool blocked = false, Exception? failure = null)
        {
            Bars = bars;
            Failure = failure;
            if (blocked) _gate.Reset();
        }

        public Bar[] Bars { get; }

        public Exception? Failure { get; }

        public string Name => "cache";

        public BarOrigin Origin => BarOrigin.WarmCache;

        public void Release() => _gate.Set();

        public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
        {
            _gate.Wait(cancellation);
            return Failure is null ? new HistoryLoad(Bars, string.Empty, 0) : throw Failure;
        }
    }

    private sealed class Clock
    {
        public long Now { get; set; }
    }

    private readonly Clock _clock = new() { Now = Gold.Bars[5004].EndUtcTicks - TimeSpan.TicksPerSecond };

    private LiveEngine New(params IHistorySource[] sources) => New(TimeSpan.FromSeconds(120), sources);

    private LiveEngine New(TimeSpan timeout, params IHistorySource[] sources)
    {
        var options = new LiveOptions { StartupTimeout = timeout };
        return new LiveEngine(Plain(), options, sources, null, null, new GivenClock(() => _clock.Now));
    }

    private void Live(LiveEngine live, int from, int count)
    {
        for (int i = from; i < from + count; i++)
        {
            _clock.Now = Gold.Bars[i].EndUtcTicks;
            live.OnLiveBar(Gold.Bars[i]);
        }
    }

    private static void Platform(LiveEngine live, int from, int to)
    {
        for (int i = from; i < to; i++) live.OnPlatformBar(Gold.Bars[i]);
    }

    [TestMethod]
    public void History_cache_and_stream_are_joined_then_warmed_then_ready()
    {
        LiveEngine live = New(new Source(Gold.Bars.Skip(4524).Take(480).ToArray()));
        live.Start("GC 12-13");
        Platform(live, 0, 4900);
        live.EndPlatformHistory();
        live.WaitForSources();
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        Assert.IsFalse(live.MayTrade);
        Live(live, 5004, 40);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        CollectionAssert.AreEqual(
            new[] { EnginePhase.Seeding, EnginePhase.Merging, EnginePhase.WarmingUp, EnginePhase.Ready },
            live.Report.Phases.Select(change => change.Phase).ToArray());
        MergeReport merge = live.Report.Merge!;
        Assert.AreEqual((5004, 376, 0), (merge.Bars, merge.Equal, merge.Different));
        Assert.AreEqual(104, merge.Used(BarOrigin.WarmCache));
        PhaseChange ready = live.Report.Phases.Last();
        Assert.IsTrue(ready.UtcTicks - live.FirstLiveBarUtcTicks >= TimeSpan.FromMinutes(5).Ticks);
        live.Stop();
    }

    /// <summary>
    /// Wherever the history ends, however late it comes, and whatever part of it the cache holds too: the same state.
    /// </summary>
    [TestMethod]
    public void Any_split_of_history_and_live_gives_the_same_final_state()
    {
        const int Bars = 1500;
        string clean = Fingerprint.Of(Feed(new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), Bars));
        var random = new Random(5);
        int buffered = 0;
        for (int run = 0; run < 40; run++)
        {
            int split = random.Next(1, Bars - 20);
            int cacheFrom = random.Next(0, split);
            int cacheTo = random.Next(cacheFrom, split + 1);
            int platformTo = cacheTo == split ? random.Next(cacheFrom, split + 1) : split;
            bool late = random.Next(2) == 0;
            var source = new Source(Gold.Bars.Skip(cacheFrom).Take(cacheTo - cacheFrom).ToArray(), blocked: late);
            _clock.Now = Gold.Bars[split].EndUtcTicks - 1;
            LiveEngine live = New(TimeSpan.FromHours(1), source);
            live.Start("GC 12-13");
            Platform(live, 0, platformTo);
            live.EndPlatformHistory();
            int waiting = late ? random.Next(0, 4) : 0;
            Live(live, split, waiting);
            Assert.AreEqual(0, late ? live.Engine.Window.Count : 0, "nothing is processed before the join");
            source.Release();
            live.WaitForSources();
            Live(live, split + waiting, Bars - split - waiting);
            Assert.AreEqual(
                clean, Fingerprint.Of(live.Engine), $"split {split}, cache {cacheFrom}–{cacheTo}, platform to {platformTo}");
            if (waiting > 0) buffered++;
            live.Stop();
        }

        Assert.IsTrue(buffered > 5, "late history was not exercised");
    }

    [TestMethod]
    public void A_failing_cache_stops_nothing_and_is_named()
    {
        LiveEngine live = New(new Source(Array.Empty<Bar>(), failure: new InvalidOperationException("the disk is on fire")));
        live.Start("GC 12-13");
        Platform(live, 0, 5004);
        live.EndPlatformHistory();
        live.WaitForSources();
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        StartupStep step = live.Report.Steps.Single(s => s.Name == "cache");
        Assert.IsFalse(step.Succeeded);
        StringAssert.Contains(step.Detail, "the disk is on fire");
        live.Stop();
    }

    [TestMethod]
    public void A_time_out_goes_on_with_what_is_there_and_is_never_evidence()
    {
        var source = new Source(Gold.Bars, blocked: true);
        LiveEngine live = New(source);
        live.Start("GC 12-13");
        Platform(live, 4984, 5004);
        live.EndPlatformHistory();
        _clock.Now += TimeSpan.FromSeconds(119).Ticks;
        live.Pump();
        Assert.AreEqual(EnginePhase.Seeding, live.Phase);
        _clock.Now += TimeSpan.FromSeconds(1).Ticks;
        live.Pump();
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        StringAssert.Contains(live.Report.Steps.Single(s => s.Name == "cache").Detail, "not finished in time");
        Live(live, 5004, 100);
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase, "120 bars are not a window of 480");
        Assert.IsFalse(live.MayTrade);
        Assert.IsTrue(live.Readiness.Items().Any(item => !item.IsMet));
        source.Release();
        live.Stop();
    }

    [TestMethod]
    public void A_lost_stream_degrades_and_warms_up_again()
    {
        LiveEngine live = New();
        live.Start("GC 12-13");
        Platform(live, 0, 5004);
        live.EndPlatformHistory();
        Live(live, 5004, 40);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        // Lost in the middle of a bar: what is left of that bar comes with the first tick afterwards.
        Bar cut = Gold.Bars[5044];
        _clock.Now = cut.EndUtcTicks - TimeSpan.FromSeconds(10).Ticks;
        live.OnStreamLost("test");
        Assert.AreEqual(EnginePhase.Degraded, live.Phase);
        Assert.IsFalse(live.MayTrade);
        _clock.Now = Gold.Bars[5051].EndUtcTicks - TimeSpan.FromSeconds(10).Ticks;
        live.OnStreamBack();
        live.OnLiveBar(new Bar(cut.EndUtcTicks, cut.Open, cut.Open, cut.Open, cut.Open, 1, 1));
        Assert.AreEqual(EnginePhase.Degraded, live.Phase, "a bar from before the loss is no evidence");
        Live(live, 5051, 1);
        Assert.AreEqual(EnginePhase.Degraded, live.Phase, "the stream came back in the middle of this bar");
        Live(live, 5052, 1);
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        Live(live, 5053, 40);
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase, "nobody knows what traded while the stream was away");
        Gap gap = live.UnknownGaps.Single();
        Assert.AreEqual((cut.EndUtcTicks - 300_000_000, Gold.Bars[5051].EndUtcTicks), (gap.FromUtcTicks, gap.ToUtcTicks));
        live.FillGap(Gold.Bars.Skip(5044).Take(8).ToArray(), BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
        Assert.AreEqual(0, live.UnknownGaps.Count);
        Live(live, 5093, 1);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        Assert.AreEqual(
            Fingerprint.Of(Feed(new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), 5094)),
            Fingerprint.Of(live.Engine));
        live.Stop();
        Assert.AreEqual(EnginePhase.Stopped, live.Phase);
        live.Stop();
    }

    private static TradingEngine Feed(TradingEngine engine, int bars)
    {
        for (int i = 0; i < bars; i++) Assert.AreEqual(BarOutcome.Accepted, engine.OnBar(Gold.Bars[i], BarOrigin.Live));
        return engine;
    }

    [TestMethod]
    public void A_silent_stream_is_frozen_when_another_market_trades_and_quiet_otherwise()
    {
        LiveEngine live = New();
        live.Start("GC 12-13");
        Platform(live, 0, 5004);
        live.EndPlatformHistory();
        Live(live, 5004, 40);
        long silent = Gold.Bars[5043].EndUtcTicks;
        live.OnOtherMarketTrades(silent + TimeSpan.FromSeconds(119).Ticks);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        live.OnSignOfLife(silent + TimeSpan.FromSeconds(100).Ticks);
        live.OnOtherMarketTrades(silent + TimeSpan.FromSeconds(200).Ticks);
        Assert.AreEqual(EnginePhase.Ready, live.Phase, "a quote is a sign of life");
        live.OnOtherMarketTrades(silent + TimeSpan.FromSeconds(221).Ticks);
        Assert.AreEqual(EnginePhase.Degraded, live.Phase);
        Assert.AreEqual(1, live.Interruptions);
        live.Stop();
    }

    [TestMethod]
    public void A_bar_ahead_of_the_clock_is_counted_and_not_used()
    {
        LiveEngine live = New();
        live.Start("GC 12-13");
        Platform(live, 0, 5004);
        live.EndPlatformHistory();
        _clock.Now = Gold.Bars[5004].EndUtcTicks;
        live.OnLiveBar(Gold.Bars[5100]);
        Assert.AreEqual(1L, live.BarsAheadOfClock);
        Assert.AreEqual(Gold.Bars[5003].EndUtcTicks, live.Engine.Window[0].EndUtcTicks);
        live.Stop();
    }

    /// <summary>
    /// Stopped anywhere after it was ready, started again with half an hour of history: as if it had never stopped.
    /// </summary>
    [TestMethod]
    public void A_restart_from_the_snapshot_goes_on_as_if_it_had_never_stopped()
    {
        var random = new Random(9);
        for (int run = 0; run < 6; run++)
        {
            int stop = 5004 + random.Next(40, 400);
            Snapshots store = RunAndStop(stop);
            LiveEngine live = Restart(store, stop, stop - 60, out StartupStep step);
            Assert.IsTrue(step.Succeeded, step.Detail);
            Live(live, stop, 100);
            Assert.AreEqual(EnginePhase.Ready, live.Phase, "memories longer than the history at hand survived");
            Assert.AreEqual(Fingerprint.Of(Feed(Plain(), stop + 100)), Fingerprint.Of(live.Engine));
            live.Stop();
        }
    }

    [TestMethod]
    [DataRow("damage", "damaged")]
    [DataRow("difference", "the snapshot has")]
    [DataRow("difference in the oldest bar", "the snapshot has")]
    [DataRow("difference in the newest bar", "the snapshot has")]
    [DataRow("no overlap", "nothing proves what came between")]
    [DataRow("none", "no snapshot yet")]
    public void A_snapshot_that_proves_nothing_is_not_used_and_the_report_says_why(string what, string reason)
    {
        const int Stop = 5100;
        Snapshots store = what == "none" ? new Snapshots() : RunAndStop(Stop);
        if (what == "damage") store.Content = store.Content!.Take(store.Content!.Length / 2).ToArray();
        _historyFault = what switch
        {
            "difference" => 5090,
            "difference in the oldest bar" => Stop - 480,
            "difference in the newest bar" => Stop - 1,
            _ => -1,
        };
        int from = what == "no overlap" ? Stop : what == "difference in the oldest bar" ? Stop - 480 : Stop - 60;
        LiveEngine live = Restart(store, Stop + 1, from, out StartupStep step);
        Assert.IsFalse(step.Succeeded);
        StringAssert.Contains(step.Detail, reason);
        Assert.AreEqual(Math.Min(480, Stop + 1 - from), live.Engine.Window.Count, "it starts from the history alone");
        Live(live, Stop + 1, 100);
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        live.Stop();
    }

    private int _historyFault = -1;

    private static TradingEngine Plain() => new(new EngineOptions(), SignalModel.Default(), Gold.Calendar);

    private Snapshots RunAndStop(int stop)
    {
        var store = new Snapshots();
        _clock.Now = Gold.Bars[5003].EndUtcTicks;
        var live = new LiveEngine(
            Plain(), new LiveOptions(), Array.Empty<IHistorySource>(), null, store, new GivenClock(() => _clock.Now));
        live.Start("GC 12-13");
        Platform(live, 0, 5004);
        live.EndPlatformHistory();
        live.WaitForSources();
        Live(live, 5004, stop - 5004);
        Assert.AreEqual(EnginePhase.Ready, live.Phase);
        live.Stop();
        Assert.IsNotNull(store.Content);
        return store;
    }

    private LiveEngine Restart(Snapshots store, int at, int historyFrom, out StartupStep step)
    {
        _clock.Now = Gold.Bars[at - 1].EndUtcTicks + TimeSpan.TicksPerSecond;
        var live = new LiveEngine(
            Plain(), new LiveOptions(), Array.Empty<IHistorySource>(), null, store, new GivenClock(() => _clock.Now));
        live.Start("GC 12-13");
        for (int i = historyFrom; i < at; i++)
        {
            Bar bar = Gold.Bars[i];
            live.OnPlatformBar(
                i == _historyFault ? new Bar(bar.EndUtcTicks, bar.Open, bar.High + 0.1, bar.Low, bar.Close, bar.Volume, 1) : bar);
        }

        live.EndPlatformHistory();
        live.WaitForSources();
        step = live.Report.Steps.Single(s => s.Name == store.Name);
        return live;
    }

    private sealed class Snapshots : ISnapshotStore
    {
        public byte[]? Content { get; set; }

        public string Name => "snapshot";

        public byte[]? Load(long nowUtcTicks, out string reason)
        {
            reason = Content is null ? "no snapshot yet" : string.Empty;
            return Content;
        }

        public string Save(byte[] snapshot)
        {
            Content = snapshot;
            return string.Empty;
        }
    }
}

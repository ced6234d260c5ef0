#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live.Start;

/// <summary>
/// However the bars of one market are dealt out to cache, platform history and stream, with whatever overlap, chunks,
/// duplicates, disorder inside the window and start within a bar: the same final state as one clean pass, in every field.
/// </summary>
[TestClass]
public sealed class StartProperties
{
    private const int Bars = 900;
    private static readonly SignalModel Model = SignalModel.Default();
    private static readonly string Clean = CleanRun();

    private sealed record Deal(
        int Split, int CacheFrom, int CacheTo, int PlatformFrom, bool IsLate, int Waiting, int StartSecond, int[] Twice,
        (int At, int By)[] Delayed);

    private static readonly Gen<Deal> Deals =
        from split in Gen.Int[2, Bars - 60]
        from cacheFrom in Gen.Int[0, split]
        from cacheTo in Gen.Int[cacheFrom, split]
        from platformFrom in Gen.Int[0, split]
        from isLate in Gen.Bool
        from waiting in Gen.Int[0, 5]
        from startSecond in Gen.Int[0, 29]
        from twice in Gen.Int[split, Bars - 1].Array[0, 6]
        from delayed in Gen.Select(Gen.Int[split + 6, Bars - 30], Gen.Int[1, 28]).Array[0, 4]
        select new Deal(split, cacheFrom, cacheTo, platformFrom, isLate, waiting, startSecond, twice, delayed);

    [TestMethod]
    public void Any_deal_of_one_market_ends_in_the_state_of_one_clean_pass()
    {
        int late = 0, doubled = 0, delayed = 0, inBar = 0, overlapping = 0;
        Deals.Sample(
            deal =>
            {
                // Every bar must be somewhere: what neither cache nor platform has, the platform gets.
                bool isWhole = deal.PlatformFrom == 0 || (deal.CacheFrom == 0 && deal.CacheTo >= deal.PlatformFrom);
                Deal dealt = isWhole ? deal : deal with { PlatformFrom = 0 };
                Assert.AreEqual(Clean, Run(dealt), dealt.ToString());
                if (dealt.IsLate) Interlocked.Increment(ref late);
                if (dealt.Twice.Length > 0) Interlocked.Increment(ref doubled);
                if (dealt.Delayed.Length > 0) Interlocked.Increment(ref delayed);
                if (dealt.StartSecond > 0) Interlocked.Increment(ref inBar);
                if (dealt.CacheTo > dealt.PlatformFrom) Interlocked.Increment(ref overlapping);
            },
            iter: PropertyCases.Of(150),
            threads: 1);
        Assert.IsTrue(
            late > 30 && doubled > 60 && delayed > 60 && inBar > 100 && overlapping > 60,
            $"{late} {doubled} {delayed} {inBar} {overlapping}");
    }

    private static string Run(Deal deal)
    {
        Bar[] gold = Gold.Bars;
        long interval = new BarInterval(30).Ticks;
        // The stream begins within the bar before the split: of that bar it has only a part.
        long now = gold[deal.Split - 1].EndUtcTicks - interval + (deal.StartSecond * TimeSpan.TicksPerSecond);
        using ManualResetEventSlim gate = new(!deal.IsLate);
        Source cache = new(gold[deal.CacheFrom..deal.CacheTo], gate);
        TradingEngine engine = new(new EngineOptions(), Model, Gold.Calendar);
        LiveOptions options = new() { StartupTimeout = TimeSpan.FromDays(1) };
        using LiveEngine live = new(engine, options, [cache], null, null, new GivenClock(() => now));
        live.Start("GC 12-13");
        for (int i = deal.PlatformFrom; i < deal.Split; i++) live.OnPlatformBar(gold[i]);
        Bar cut = gold[deal.Split - 1];
        now = cut.EndUtcTicks;
        if (deal.StartSecond > 0) live.OnLiveBar(new Bar(cut.EndUtcTicks, cut.Close, cut.Close, cut.Close, cut.Close, 1, 1));
        live.EndPlatformHistory();

        List<Bar> stream = Stream(deal);
        int waiting = deal.IsLate ? Math.Min(deal.Waiting, stream.Count) : 0;
        foreach (Bar bar in stream.Take(waiting)) Hand(bar);
        gate.Set();
        live.WaitForSources();
        foreach (Bar bar in stream.Skip(waiting)) Hand(bar);
        Assert.AreEqual(0L, engine.Counters[BarOutcome.TooLate] + engine.Counters[BarOutcome.Rejected]);
        return Fingerprint.Of(engine);

        void Hand(in Bar bar)
        {
            now = Math.Max(now, bar.EndUtcTicks);
            live.OnLiveBar(bar);
        }
    }

    /// <summary>The live bars in the order in which they arrive: some twice, some late.</summary>
    private static List<Bar> Stream(Deal deal)
    {
        List<(double Order, Bar Bar)> stream = [];
        for (int i = deal.Split; i < Bars; i++)
        {
            int by = deal.Delayed.Where(delay => delay.At == i).Select(delay => delay.By).FirstOrDefault();
            stream.Add((i + (by == 0 ? 0 : by + 0.5), Gold.Bars[i]));
            if (deal.Twice.Contains(i)) stream.Add((i + (by == 0 ? 0 : by + 0.5) + 0.1, Gold.Bars[i]));
        }

        return [.. stream.OrderBy(item => item.Order).Select(item => item.Bar)];
    }

    private static string CleanRun()
    {
        TradingEngine engine = new(new EngineOptions(), Model, Gold.Calendar);
        for (int i = 0; i < Bars; i++) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
        return Fingerprint.Of(engine);
    }

    private sealed class Source(Bar[] bars, ManualResetEventSlim gate) : IHistorySource
    {
        public string Name => "cache";

        public BarOrigin Origin => BarOrigin.WarmCache;

        public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
        {
            gate.Wait(cancellation);
            return new HistoryLoad(bars, "", 0);
        }
    }
}
#endif

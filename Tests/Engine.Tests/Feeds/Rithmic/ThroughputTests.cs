using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.RithmicGateway;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// Rate, latency and memory over a real socket on the machine's own clock. What is asserted does not depend on the machine; the
/// figures are written to the test's output. <c>NT8BRIDGE_THROUGHPUT_TICKS</c> makes the run longer.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class ThroughputTests
{
    private const int Megabyte = 1 << 20;
#if NET
    private const int ShortRun = 450_000;
#else
    private const int ShortRun = 45_000;
#endif

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Memory_stays_flat_at_full_speed()
    {
        int wanted = int.TryParse(Environment.GetEnvironmentVariable("NT8BRIDGE_THROUGHPUT_TICKS"), out int asked) ? asked : ShortRun;
        var recording = new RepeatedDays(GoldDay.All.Where(trade => trade.Size > 0).ToArray(), wanted);
        using var gateway = new Gateway(recording, new GatewayScript { Password = FeedRig.Secret, EmptyReplays = int.MaxValue });
        using RithmicFeed feed = Feed(gateway);
        await ConnectedAsync(feed, gateway);

        long bars = 0;
        int part = wanted / 10;
        await gateway.PlayAsync(part);
        await gateway.FenceAsync();
        bars += Drain(feed);
        long before = GC.GetTotalMemory(true);
        using Process process = Process.GetCurrentProcess();
        TimeSpan busyBefore = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        for (int played = part; played < wanted; played += part)
        {
            await gateway.PlayAsync(part);
            bars += Drain(feed);
        }

        await gateway.FenceAsync();
        watch.Stop();
        process.Refresh();
        double busy = (process.TotalProcessorTime - busyBefore).TotalSeconds;
        bars += Drain(feed);
        long grown = GC.GetTotalMemory(true) - before;

        RithmicReport report = feed.Report();
        TestContext.WriteLine(
            "{0:N0} ticks in {1:0.00} s = {2:N0} ticks/s, server and client together {5:0.00} s of processor; {3:N0} bars, memory {4:+0.00;-0.00} MB",
            wanted - part, watch.Elapsed.TotalSeconds, (wanted - part) / watch.Elapsed.TotalSeconds, bars, (double)grown / Megabyte, busy);
        Assert.AreEqual(wanted, report.Trades);
        Assert.AreEqual(0L, feed.Overflowed + report.LateTicks + report.Repeated);
        Assert.IsLessThan(8L * Megabyte, grown);
    }

    /// <summary>The frame of the trade that closes a bar, written by the server; the signal of that bar, on the engine's thread.</summary>
    [TestMethod]
    public async Task Latency_from_frame_to_signal()
    {
        Trade[] day = GoldDay.Trades().Where(trade => trade.Size > 0).Take(20_000).ToArray();
        using var gateway = new Gateway(day, new GatewayScript { Password = FeedRig.Secret });
        using RithmicFeed feed = Feed(gateway);
        await ConnectedAsync(feed, gateway);
        int settled = 2_000;
        await gateway.PlayAsync(settled);
        await Task.Factory.StartNew(
            () =>
            {
                while (feed.Report().Gaps.Count == 0 || feed.Report().Gaps.Any(gap => gap.State == FeedGapState.Open)) Thread.Yield();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        long closing = 0;
        var delays = new List<double>();
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), new AlwaysOpen());
        while (feed.TryTake(out Bar bar)) engine.OnBar(bar, BarOrigin.SideFeed);
        engine.SignalEmitted += _ => delays.Add((Stopwatch.GetTimestamp() - Volatile.Read(ref closing)) * 1e6 / Stopwatch.Frequency);
        using var arrived = new AutoResetEvent(false);
        feed.Arrived += () => arrived.Set();
        using var stop = new CancellationTokenSource();
        Task consumer = Task.Factory.StartNew(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    arrived.WaitOne();
                    while (feed.TryTake(out Bar bar)) engine.OnBar(bar, BarOrigin.SideFeed);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        for (int i = settled; i < day.Length; i++)
        {
            bool closes = day[i].UnixMicroseconds / 30_000_000 != day[i - 1].UnixMicroseconds / 30_000_000;
            if (closes)
            {
                await gateway.FenceAsync();
                Volatile.Write(ref closing, Stopwatch.GetTimestamp());
            }

            await gateway.PlayAsync(1);
            if (closes) await gateway.FenceAsync();
        }

        stop.Cancel();
        arrived.Set();
        await consumer;
        delays.Sort();
        Assert.IsGreaterThan(300, delays.Count);
        TestContext.WriteLine(
            "frame written by the server to signal on the engine's thread: median {0:0} µs, p99 {1:0} µs, {2} signals",
            delays[delays.Count / 2], delays[delays.Count * 99 / 100], delays.Count);
    }

    private static RithmicFeed Feed(Gateway gateway) => new(
        new RithmicOptions
        {
            Gateway = gateway.Address,
            SystemName = "Rithmic Test",
            Instrument = "GC",
            Exchange = "COMEX",
            QueuedBars = 1 << 18,
        },
        new RithmicCredentials("trader", new Password(FeedRig.Secret)),
        new AlwaysOpen(),
        new SystemFeedClock());

    private static async Task ConnectedAsync(RithmicFeed feed, Gateway gateway)
    {
        feed.Start();
        await gateway.UntilAsync(() => gateway.Subscriber is not null);
        await gateway.FenceAsync();
    }

    private static long Drain(RithmicFeed feed)
    {
        long bars = 0;
        while (feed.TryTake(out _)) bars++;
        return bars;
    }

    /// <summary>A recording played again and again, each time later by its own length, without holding the copies.</summary>
    private sealed class RepeatedDays(Trade[] days, int count) : IReadOnlyList<Trade>
    {
        private readonly long _length = (days[days.Length - 1].UnixMicroseconds - days[0].UnixMicroseconds) / 3_600_000_000 * 3_600_000_000 + 7_200_000_000;

        public int Count => count;

        public Trade this[int index] =>
            days[index % days.Length] with { UnixMicroseconds = days[index % days.Length].UnixMicroseconds + index / days.Length * _length };

        public IEnumerator<Trade> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

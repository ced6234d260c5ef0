using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Live.Start;
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
        int wanted = int.TryParse(Environment.GetEnvironmentVariable("NT8BRIDGE_THROUGHPUT_TICKS"), out int asked)
            ? asked
            : ShortRun;
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
            "{0:N0} ticks in {1:0.00} s = {2:N0} ticks/s, server and client together {5:0.00} s of processor; {3:N0} bars, "
            + "memory {4:+0.00;-0.00} MB",
            wanted - part, watch.Elapsed.TotalSeconds, (wanted - part) / watch.Elapsed.TotalSeconds, bars,
            (double)grown / Megabyte, busy);
        Assert.AreEqual(wanted, report.Trades);
        Assert.AreEqual(0L, feed.Overflowed + report.LateTicks + report.Repeated);
        Assert.IsLessThan(8L * Megabyte, grown);
    }

    /// <summary>
    /// The frame of the trade that closes a bar, written by the server; the signal of that bar, on the engine's thread.
    /// </summary>
    [TestMethod]
    public async Task Latency_from_frame_to_signal()
    {
        Trade[] day = GoldDay.Trades().Where(trade => trade.Size > 0).Take(20_000).ToArray();
        using var gateway = new Gateway(day, new GatewayScript { Password = FeedRig.Secret });
        using RithmicFeed feed = Feed(gateway);
        await ConnectedAsync(feed, gateway);
        int settled = 2_000;
        await gateway.PlayAsync(settled);
        await OwnThread.Run(() =>
        {
            while (feed.Report().Gaps.Count == 0 || feed.Report().Gaps.Any(gap => gap.State == FeedGapState.Open)) Thread.Yield();
        });
        long closing = 0;
        var delays = new List<double>();
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), new AlwaysOpen());
        while (feed.TryTake(out Bar bar)) engine.OnBar(bar, BarOrigin.SideFeed);
        using var told = new SemaphoreSlim(0);
        engine.SignalEmitted += _ =>
        {
            delays.Add((Stopwatch.GetTimestamp() - Volatile.Read(ref closing)) * 1e6 / Stopwatch.Frequency);
            told.Release();
        };
        using var arrived = new AutoResetEvent(false);
        feed.Arrived += () => arrived.Set();
        using var stop = new CancellationTokenSource();
        Task consumer = OwnThread.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                arrived.WaitOne();
                while (feed.TryTake(out Bar bar)) engine.OnBar(bar, BarOrigin.SideFeed);
            }
        });
        for (int i = settled; i < day.Length; i++)
        {
            bool closes = day[i].UnixMicroseconds / 30_000_000 != day[i - 1].UnixMicroseconds / 30_000_000;
            if (closes)
            {
                await gateway.FenceAsync();
                Volatile.Write(ref closing, Stopwatch.GetTimestamp());
            }

            await gateway.PlayAsync(1);
            // Nothing else is under way while the frame is: what follows it would compete for the processors.
            if (closes)
                Assert.IsTrue(await told.WaitAsync(TimeSpan.FromMinutes(1)), "the bar before trade " + i + " gave no signal");
        }

        stop.Cancel();
        arrived.Set();
        await consumer;
        Assert.IsGreaterThan(300, delays.Count);
        List<double> bare = BareWay.Measure(delays.Count);
        TestContext.WriteLine(
            "frame written by the server to signal on the engine's thread: {0}; a bare socket and two threads: {1}; {2} signals",
            Spread(delays), Spread(bare), delays.Count);
    }

    /// <summary>All that is done for a trade between the socket and the closed bar, without a network.</summary>
    [TestMethod]
    public async Task Rate_of_the_client_s_own_part()
    {
        Trade[] trades = GoldDay.All.Where(trade => trade.Size > 0).ToArray();
        var encoder = new TradeEncoder("GCZ3", "COMEX");
        long volume = 0;
        byte[][] frames = trades.Select(trade => encoder.Frame(trade, volume += trade.Size, 1 | 8, snapshot: false)).ToArray();
        var subscribed = new TaskCompletionSource<MemorySocket>(TaskCreationOptions.RunContinuationsAsynchronously);
        using RithmicFeed feed = new(
            Options(new Uri("ws://127.0.0.1:1")), new RithmicCredentials("trader", new Password(FeedRig.Secret)),
            new AlwaysOpen(), SystemClock.Instance,
            () => new MemorySocket(frames, socket => subscribed.TrySetResult(socket)),
            new Random(1));
        feed.Start();
        MemorySocket socket = await Within(subscribed.Task);
        await Within(socket.Over);
        RithmicReport report = feed.Report();
        TestContext.WriteLine(
            "{0:N0} ticks in {1:0.000} s = {2:N0} ticks/s", frames.Length, socket.Elapsed.TotalSeconds,
            frames.Length / socket.Elapsed.TotalSeconds);
        Assert.AreEqual(trades.Length, report.Trades);
        Assert.AreEqual(0L, feed.Overflowed + report.LateTicks + report.Repeated + report.BrokenBodies);
    }

    /// <summary>A guard against a hang, never a wait that a figure relies on.</summary>
    private static async Task<T> Within<T>(Task<T> task)
    {
        Assert.AreSame(task, await Task.WhenAny(task, Task.Delay(TimeSpan.FromMinutes(2))), "The feed hangs.");
        return await task;
    }

    private static string Spread(List<double> microseconds)
    {
        microseconds.Sort();
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture, "median {0:0} µs, p90 {1:0} µs, p99 {2:0} µs",
            microseconds[microseconds.Count / 2], microseconds[microseconds.Count * 9 / 10],
            microseconds[microseconds.Count * 99 / 100]);
    }

    private static RithmicOptions Options(Uri gateway) => new()
    {
        Gateway = gateway,
        SystemName = "Rithmic Test",
        Instrument = "GC",
        Exchange = "COMEX",
        QueuedBars = 1 << 18,
    };

    private static RithmicFeed Feed(Gateway gateway) => new(
        Options(gateway.Address),
        new RithmicCredentials("trader", new Password(FeedRig.Secret)),
        new AlwaysOpen(),
        SystemClock.Instance);

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
        private const long Hour = 3_600_000_000;

        private readonly long _length =
            (days[days.Length - 1].UnixMicroseconds - days[0].UnixMicroseconds) / Hour * Hour + 2 * Hour;

        public int Count => count;

        public Trade this[int index]
        {
            get
            {
                Trade trade = days[index % days.Length];
                return trade with { UnixMicroseconds = trade.UnixMicroseconds + index / days.Length * _length };
            }
        }

        public IEnumerator<Trade> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

/// <summary>In a replay the strategy's thread waits for sources and feed; a run that is to end does not wait for them.</summary>
[TestClass]
public sealed class CancelledWaitTests
{
    /// <summary>Shorter than the wait for a feed in a replay, which ends by itself.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Whoever_waits_goes_on_at_once(bool forTheFeed)
    {
        using var asked = new ManualResetEventSlim();
        var source = new SilentSource(asked);
        var options = new LiveOptions { StartupTimeout = TimeSpan.FromHours(1) };
        var live = new LiveEngine(
            new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), options,
            forTheFeed ? Array.Empty<IHistorySource>() : new IHistorySource[] { source }, null, null,
            new GivenClock(() => Gold.Bars[0].EndUtcTicks));
        var feed = new GivenFeed();
        if (forTheFeed) live.UseSideFeed(feed, 0.1, isReplay: true);
        live.Start("GC 12-13");
        Task waiting = OwnThread.Run(() =>
        {
            live.EndPlatformHistory();
            live.WaitForSources();
        });
        if (!forTheFeed) Assert.IsTrue(asked.Wait(Guard));
        Assert.IsFalse(waiting.IsCompleted, "the feed connects for ever, and the source is silent");

        live.CancelWaits();
        Assert.AreSame(waiting, await Task.WhenAny(waiting, Task.Delay(Guard)));
        await waiting;
        live.Stop();
        Assert.AreEqual(EnginePhase.Stopped, live.Phase);
        Assert.IsTrue(!forTheFeed || feed.IsDisposed);
    }

    private sealed class SilentSource(ManualResetEventSlim asked) : IHistorySource
    {
        public string Name => "silent";

        public BarOrigin Origin => BarOrigin.HistoryFolder;

        public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
        {
            asked.Set();
            cancellation.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancellation);
        }
    }
}

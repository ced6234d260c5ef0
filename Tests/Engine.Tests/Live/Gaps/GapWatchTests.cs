using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Signals;
using NT8Bridge.Tests.Feeds;

namespace NT8Bridge.Tests.Live.Gaps;

[TestClass]
public sealed class GapWatchTests
{
    private static readonly long Begin = new DateTime(2024, 3, 4, 12, 0, 0, DateTimeKind.Utc).Ticks;

    private readonly TradingEngine _engine = new(new EngineOptions(), SignalModel.Default(), new AlwaysOpen());

    /// <summary>Bar 6 is missing, which is forgotten when the oldest bar is the one after the hole, and not before.</summary>
    [TestMethod]
    public void A_gap_is_forgotten_when_the_window_has_left_it_behind()
    {
        var watch = new GapWatch(_engine, new GapLedger());
        int capacity = _engine.Window.Capacity;
        for (int i = 1; i <= 5; i++) Take(watch, i);
        for (int i = 7; i < 6 + capacity; i++)
        {
            Take(watch, i);
            Assert.AreEqual(1, watch.Unknown.Count, $"at bar {i}");
        }

        Assert.AreEqual(EndOf(5), _engine.Window[capacity - 1].EndUtcTicks);
        Take(watch, 6 + capacity);
        Assert.AreEqual(1, watch.Unknown.Count, "the bar before the hole was still in the window before this one");
        Assert.AreEqual(EndOf(7), _engine.Window[capacity - 1].EndUtcTicks);
        Take(watch, 7 + capacity);
        Assert.AreEqual(0, watch.Unknown.Count);
        Assert.IsNotNull(watch.CountedFrom, "indicators still count from behind it");
    }

    private static long EndOf(int bar) => Begin + bar * 30 * TimeSpan.TicksPerSecond;

    private void Take(GapWatch watch, int bar)
    {
        watch.BeforeBar(EndOf(bar));
        Assert.AreEqual(BarOutcome.Accepted, _engine.OnBar(new Bar(EndOf(bar), 10, 11, 9, 10, 5, 1), BarOrigin.Live));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Live;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// Whatever happens to a stream, in whatever order: bars leave once and in order, and each is right or lies in a gap that is
/// named.
/// </summary>
[TestClass]
public sealed class BarSpliceTests
{
    private const int Rounds = 1_000;
    private const int BarsPerRound = 200;
    private const int Origin = 1_000;

    private static readonly long Interval = new BarInterval(30).Ticks;

    [TestMethod]
    public void Every_bar_leaves_once_in_order_and_right_or_in_a_named_gap()
    {
        var happened = new Dictionary<string, int>();
        for (int seed = 0; seed < Rounds; seed++) Run(seed, happened);
        foreach (string what in new[] { "doubt", "loss", "no room", "history failed", "history lacked", "repaired", "lost" })
            Assert.IsGreaterThan(100, happened.TryGetValue(what, out int count) ? count : 0, what);
    }

    [TestMethod]
    public void A_gap_says_each_of_its_reasons_once()
    {
        var splice = new BarSplice(new BarQueue(8), new BarInterval(30));
        splice.Begin(Origin * Interval, whole: true, "the start");
        string[] doubts = ["", "too few", "too few", "too late", "too few"];
        for (int i = 0; i < doubts.Length; i++)
            splice.Add(new Bar((Origin + i) * Interval, 1, 1, 1, 1, 1, 1), doubts[i]);
        Assert.AreEqual("too few; too late", splice.Gaps().Single().Reason);
    }

    [TestMethod]
    public void The_exchange_s_time_follows_clocks_that_drift_apart()
    {
        var time = new ExchangeTime();
        for (long minute = 0; minute < 3 * 24 * 60; minute++)
        {
            long received = minute * TimeSpan.TicksPerMinute;
            long stamp = 1_000_000_000_000 + (long)(received * 0.9999);
            time.Learn(stamp, received);
            Assert.IsLessThan(TimeSpan.TicksPerSecond / 5, Math.Abs(time.At(received) - stamp));
        }
    }

    /// <summary>
    /// The quickest tick came 5 ms late; ten minutes later ticks take 90 ms, and after twenty the first is forgotten.
    /// </summary>
    [TestMethod]
    public void The_least_delay_of_the_span_before_still_counts()
    {
        var time = new ExchangeTime();
        long minute = TimeSpan.TicksPerMinute, milli = TimeSpan.TicksPerMillisecond;
        time.Learn(0, 5 * milli);
        time.Learn(11 * minute, 11 * minute + 90 * milli);
        Assert.AreEqual(12 * minute - 5 * milli, time.At(12 * minute));
        time.Learn(22 * minute, 22 * minute + 90 * milli);
        Assert.AreEqual(23 * minute - 90 * milli, time.At(23 * minute));
    }

    private static void Run(int seed, Dictionary<string, int> happened)
    {
        var random = new Random(seed);
        var queue = new BarQueue(8);
        var splice = new BarSplice(queue, new BarInterval(30));
        var taken = new List<Bar>();
        bool begun = false;
        int sleeping = 0;
        int first = 0;
        for (int i = 1; i <= BarsPerRound; i++)
        {
            if (begun && random.Next(25) == 0)
            {
                splice.Interrupt();
                begun = false;
                i += random.Next(0, 12);
                Count(happened, "loss");
            }

            if (!begun)
            {
                splice.Begin(EndOf(i), random.Next(2) == 0, "the connection was lost");
                if (first == 0) first = i;
                begun = true;
            }

            bool doubt = random.Next(20) == 0;
            if (doubt) Count(happened, "doubt");
            splice.Add(doubt ? Wrong(i) : Truth(i), doubt ? "out of order" : string.Empty);
            if (sleeping > 0) sleeping--;
            else if (random.Next(30) == 0) sleeping = random.Next(30);
            else Take(queue, taken);
            Repair(random, splice, EndOf(i), happened);
        }

        for (int i = 0; i < 500; i++)
        {
            Take(queue, taken);
            Repair(random, splice, EndOf(BarsPerRound + 20 + i), happened);
        }

        Take(queue, taken);
        Assert.IsFalse(splice.IsHolding);
        if (splice.Overflowed > 0) Count(happened, "no room");
        FeedGap[] lost = splice.Gaps().Where(gap => gap.State == FeedGapState.Lost).ToArray();
        if (lost.Length > 0) Count(happened, "lost");
        if (splice.Gaps().Any(gap => gap.State == FeedGapState.Repaired)) Count(happened, "repaired");

        long before = 0;
        foreach (Bar bar in taken)
        {
            Assert.IsGreaterThan(before, bar.EndUtcTicks);
            before = bar.EndUtcTicks;
            bool right = bar.SameAs(Truth(IndexOf(bar.EndUtcTicks)));
            Assert.IsTrue(right || IsIn(lost, bar.EndUtcTicks), "a wrong bar without a gap");
        }

        var ends = new HashSet<long>(taken.Select(bar => bar.EndUtcTicks));
        for (int i = first + 1; EndOf(i) <= before; i++)
        {
            if (!ends.Contains(EndOf(i)) && !IsIn(lost, EndOf(i))) Assert.Fail(Missing(seed, i, splice, taken));
        }
    }

    private static string Missing(int seed, int index, BarSplice splice, List<Bar> taken) =>
        "missing without a gap: bar " + index + " of seed " + seed + "\n"
        + string.Join(
            "\n", splice.Gaps().Select(gap => gap.FromUtcTicks / Interval + ".." + gap.ToUtcTicks / Interval + " " + gap.State))
        + "\n"
        + string.Join(" ", taken.Select(bar => bar.EndUtcTicks / Interval));

    private static void Repair(Random random, BarSplice splice, long now, Dictionary<string, int> happened)
    {
        if (!splice.TryStartRepair(now, out long after, out long through)) return;
        int kind = random.Next(4);
        Bar[] bars = kind == 0
            ? []
            : Enumerable.Range(1, (int)((through - after) / Interval)).Select(k => Truth(IndexOf(after) + k)).ToArray();
        if (kind == 0) Count(happened, "history failed");
        if (kind == 1 && bars.Length > 1)
        {
            bars = bars.Take(bars.Length - 1).ToArray();
            Count(happened, "history lacked");
        }

        splice.EndRepair(bars, through, kind <= 1 ? "the replay was cut" : string.Empty, now);
    }

    private static bool IsIn(FeedGap[] gaps, long end) => gaps.Any(gap => end > gap.FromUtcTicks && end <= gap.ToUtcTicks);

    private static long EndOf(int index) => (index + Origin) * Interval;

    private static int IndexOf(long end) => (int)(end / Interval) - Origin;

    private static Bar Truth(int index) => new(EndOf(index), 100, 101, 99, 100 + index % 2, 10 + index, 3);

    private static Bar Wrong(int index) => new(EndOf(index), 100, 101, 99, 99, 10 + index, 3);

    private static void Take(BarQueue queue, List<Bar> into)
    {
        while (queue.TryTake(out Bar bar)) into.Add(bar);
    }

    private static void Count(Dictionary<string, int> happened, string what) =>
        happened[what] = happened.TryGetValue(what, out int count) ? count + 1 : 1;
}

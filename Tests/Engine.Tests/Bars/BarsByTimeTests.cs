using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class BarsByTimeTests
{
    private readonly List<string> _rejected = new();

    [TestMethod]
    public void A_half_bar_gives_way_to_the_whole_one()
    {
        BarsByTime bars = Of(
            (5, 105, 105.5, 104.5, 105.25, 500), (6, 106, 106.25, 106, 106, 30), (6, 106, 109, 105, 108.75, 480));

        Bar[] once = Once(bars);

        CollectionAssert.AreEqual(
            new[] { "5 105 105.5 104.5 105.25 500", "6 106 109 105 108.75 480" }, once.Select(Text).ToArray());
        Assert.AreEqual((1L, 0L, 0L), (bars.Grown, bars.Repeated, bars.OutOfOrder));
        Assert.IsEmpty(_rejected);
    }

    [TestMethod]
    // The whole bar first, another open, a higher low, fewer lots: nothing tells which of the two is right.
    [DataRow(106, 109, 105, 108.75, 480, 106, 106.25, 106, 106, 30)]
    [DataRow(106, 106.25, 106, 106, 30, 105.75, 109, 105, 108.75, 480)]
    [DataRow(106, 106.25, 105.5, 106, 30, 106, 109, 105.75, 108.75, 480)]
    [DataRow(106, 106.25, 106, 106, 481, 106, 109, 105, 108.75, 480)]
    public void Bars_that_contradict_each_other_are_both_rejected(
        double o1, double h1, double l1, double c1, int v1, double o2, double h2, double l2, double c2, int v2)
    {
        Bar[] once = Once(Of((5, 1, 1, 1, 1, 1), (6, o1, h1, l1, c1, v1), (6, o2, h2, l2, c2, v2), (7, 1, 1, 1, 1, 1)));

        CollectionAssert.AreEqual(new[] { 5L, 7L }, once.Select(bar => bar.EndUtcTicks).ToArray());
        CollectionAssert.AreEqual(
            new[] { "1 another row has the same time and other values", "2 another row has the same time and other values" },
            _rejected);
    }

    [TestMethod]
    public void Disorder_is_sorted_and_the_order_of_one_time_is_kept()
    {
        BarsByTime bars = Of(
            (7, 1, 1, 1, 1, 1), (6, 106, 106.25, 106, 106, 30), (5, 1, 1, 1, 1, 1), (6, 106, 109, 105, 108.75, 480),
            (5, 1, 1, 1, 1, 1));

        Bar[] once = Once(bars);

        CollectionAssert.AreEqual(
            new[] { "5 1 1 1 1 1", "6 106 109 105 108.75 480", "7 1 1 1 1 1" }, once.Select(Text).ToArray());
        Assert.AreEqual((1L, 1L, 4L), (bars.Grown, bars.Repeated, bars.OutOfOrder));
        Assert.IsEmpty(_rejected);
    }

    [TestMethod]
    public void Placeholders_are_told_from_bars_without_trades_and_from_negative_prices()
    {
        Assert.IsTrue(Placeholder.Is(new Bar(1, 0, 0, 0, 0, 0, 0)));
        Assert.IsTrue(Placeholder.Is(new Bar(1, double.NaN, double.NaN, double.NaN, double.NaN, 0, 0)));
        Assert.IsFalse(Placeholder.Is(new Bar(1, 0, 0, 0, 0, 1, 0)), "traded at 0");
        Assert.IsFalse(Placeholder.Is(new Bar(1, 4700, 4700, 4700, 4700, 0, 0)), "a bar without trades");
        Assert.IsFalse(Placeholder.Is(new Bar(1, -37.63, -37.63, -37.63, -37.63, 0, 0)));
        Assert.IsTrue(Placeholder.Is(new Tick(1, 0, 0)));
        Assert.IsFalse(Placeholder.Is(new Tick(1, 0, 1)));
        Assert.IsFalse(Placeholder.Is(new Tick(1, 4700, 0)));
    }

    [TestMethod]
    public void Jumps_are_those_that_a_walk_through_the_bars_finds()
    {
        var random = new Random(11);
        int inOrder = 0, sorted = 0, judged = 0, jumps = 0;
        for (int round = 0; round < 400; round++)
        {
            var bars = new BarsByTime();
            bool isInOrder = random.Next(2) == 0;
            for (int i = 0, count = random.Next(40); i < count; i++)
            {
                double low = random.Next(6), high = low + random.Next(3);
                bars.Add(new Bar(isInOrder ? 10 + i : random.Next(10, 40), low, high, low, high, 1, 0), i);
            }

            Verify(bars);
            bars.Sort();
            Verify(bars);
            if (bars.OutOfOrder > 0) sorted++;
            else inOrder++;
            int before = bars.Count;
            bars.Judge(end => end % 7 == 0 ? "a seventh" : null, (_, _, _) => { });
            if (bars.Count < before) judged++;
            Verify(bars);
            jumps += bars.Jumps.Count;
        }

        Assert.IsTrue(
            inOrder > 100 && sorted > 100 && judged > 100 && jumps > 1_000, $"{inOrder} {sorted} {judged} {jumps}");

        static void Verify(BarsByTime bars) => CollectionAssert.AreEqual(
            Enumerable.Range(1, Math.Max(0, bars.Count - 1)).Where(i => IsJump(bars.Items[i - 1], bars.Items[i])).ToArray(),
            bars.Jumps.ToArray());

        static bool IsJump(Bar one, Bar next) => Math.Max(one.Low, next.Low) > Math.Min(one.High, next.High);
    }

    private static BarsByTime Of(params (long End, double O, double H, double L, double C, long V)[] rows)
    {
        var bars = new BarsByTime();
        for (int i = 0; i < rows.Length; i++)
            bars.Add(new Bar(rows[i].End, rows[i].O, rows[i].H, rows[i].L, rows[i].C, rows[i].V, 0), i);
        return bars;
    }

    private static string Text(Bar bar) => FormattableString.Invariant(
        $"{bar.EndUtcTicks} {bar.Open} {bar.High} {bar.Low} {bar.Close} {bar.Volume}");

    private Bar[] Once(BarsByTime bars) => bars.Once((row, _, why) => _rejected.Add(row + " " + why));
}

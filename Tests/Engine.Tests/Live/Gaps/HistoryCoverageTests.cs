using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Tests.Feeds;

namespace NT8Bridge.Tests.Live.Gaps;

/// <summary>What the bars of a source say of when it was alive.</summary>
[TestClass]
public sealed class HistoryCoverageTests
{
    private static readonly BarInterval Interval = new(30);
    private static readonly long Begin = new DateTime(2024, 3, 5, 15, 0, 0).Ticks;

    private readonly GapLedger _ledger = new();
    private readonly HistoryCoverage _coverage;

    public HistoryCoverageTests() =>
        _coverage = new HistoryCoverage(_ledger, Interval, new UsualSilence(Interval, new AlwaysOpen()));

    [TestMethod]
    public void The_interval_of_the_first_bar_is_covered_and_nothing_before_it()
    {
        _coverage.Cover([At(10)]);
        Assert.IsTrue(_ledger.IsCovered(Tick(9), Tick(10)));
        Assert.IsFalse(_ledger.IsCovered(Tick(9) - 1, Tick(10)));
        Assert.IsFalse(_ledger.IsCovered(Tick(9), Tick(10) + 1));
    }

    [TestMethod]
    public void Behind_a_hole_the_first_bar_s_own_interval_is_covered_again()
    {
        // Sixty bars in a row, an hour of nothing, sixty bars.
        _coverage.Cover(Enumerable.Range(1, 60).Concat(Enumerable.Range(181, 60)).Select(At).Reverse());
        Assert.IsTrue(_ledger.IsCovered(Tick(0), Tick(60)));
        Assert.IsTrue(_ledger.IsCovered(Tick(180), Tick(240)));
        Assert.IsFalse(_ledger.IsCovered(Tick(60), Tick(61)));
        Assert.IsFalse(_ledger.IsCovered(Tick(179), Tick(180)));
    }

    private static long Tick(int interval) => Begin + (interval * Interval.Ticks);

    private static Bar At(int interval) => new(Tick(interval), 1, 1, 1, 1, 1, 1);
}

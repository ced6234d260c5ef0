using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Series;

[TestClass]
public sealed class CustomSeriesTests
{
    private static SeriesUser Ran()
    {
        BacktestRun run = Market.Backtest<SeriesUser>(Market.Walk(600, 4));
        Assert.IsNull(run.Fault, run.Fault?.Exception.ToString());
        return (SeriesUser)run.Script;
    }

    [TestMethod]
    public void A_slot_holds_the_default_until_it_is_set()
    {
        SeriesUser script = Ran();
        Assert.IsTrue(script.UnsetIsZero);
        Assert.IsTrue(script.UnsetIsInvalid);
        Assert.IsTrue(script.ResetClears);
    }

    [TestMethod]
    public void With_256_values_the_oldest_are_overwritten_and_reading_further_back_is_refused()
    {
        SeriesUser script = Ran();
        Assert.AreEqual(599 - 255, script.OldestKept);
        StringAssert.Contains(script.TooFar!.Message, "256");
        Assert.IsInstanceOfType<InvalidOperationException>(script.ValidityOfRing);
    }

    [TestMethod]
    public void With_all_values_the_first_can_be_read_at_the_end() => Assert.AreEqual(0, Ran().FirstOfAll);

    [TestMethod]
    public void A_condition_is_looked_back_with_hosted_indicators_and_series()
    {
        double[] closes = Market.Walk(200, 12);
        var script = (LookBack)Market.Backtest<LookBack>(closes).Script;
        double[] sma = Hosting.HostedIndicatorTests.Sma(closes, 9);
        for (int bar = 0; bar < closes.Length; bar++)
        {
            bool[] held = Enumerable.Range(0, 40).Where(ago => bar - ago >= 0)
                .Select(ago => closes[bar - ago] > sma[bar - ago] + 1e-12).ToArray();
            int[] when = Enumerable.Range(0, held.Length).Where(ago => held[ago]).ToArray();
            Assert.AreEqual(when.Length >= 2 ? when[1] : -1, script.Mro[bar], $"MRO at {bar}");
            Assert.AreEqual(when.Length >= 1 ? when[^1] : -1, script.Lro[bar], $"LRO at {bar}");
            Assert.AreEqual(when.Length, script.Count1[bar], $"CountIf at {bar}");
        }
    }

    [TestMethod]
    public void Crosses_are_found_within_the_look_back()
    {
        var script = (Crosser)Market.Backtest<Crosser>([10, 9, 11, 12, 12, 8, 10, 10]).Script;
        CollectionAssert.AreEqual(new[] { 2 }, script.Above.Where((_, i) => i > 0).ToArray());
        CollectionAssert.AreEqual(new[] { 2, 3 }, script.AboveWithin2.ToArray());
    }
}

public class SeriesUser : Strategy
{
    private Series<double> _ring = null!;
    private Series<double> _all = null!;

    internal bool UnsetIsZero { get; private set; } = true;

    internal bool UnsetIsInvalid { get; private set; } = true;

    internal bool ResetClears { get; private set; }

    internal double OldestKept { get; private set; }

    internal double FirstOfAll { get; private set; } = -1;

    internal Exception? TooFar { get; private set; }

    internal Exception? ValidityOfRing { get; private set; }

    protected override void OnStateChange()
    {
        if (State != State.DataLoaded) return;
        _ring = new Series<double>(this);
        _all = new Series<double>(this, MaximumBarsLookBack.Infinite);
    }

    protected override void OnBarUpdate()
    {
        UnsetIsZero &= _ring[0] == 0 && _all[0] == 0;
        UnsetIsInvalid &= !_all.IsValidDataPoint(0);
        _ring[0] = CurrentBar;
        _all[0] = CurrentBar;
        if (CurrentBar == 300)
        {
            _all.Reset();
            ResetClears = _all[0] == 0 && !_all.IsValidDataPoint(0) && _all.IsValidDataPoint(1);
        }

        if (CurrentBar != 599) return;
        OldestKept = _ring[255];
        FirstOfAll = _all[599];
        TooFar = Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => _ring[256]);
        ValidityOfRing = Assert.ThrowsExactly<InvalidOperationException>(() => _ring.IsValidDataPoint(0));
    }
}

public class LookBack : Strategy
{
    internal List<int> Mro { get; } = new();

    internal List<int> Lro { get; } = new();

    internal List<int> Count1 { get; } = new();

    protected override void OnBarUpdate()
    {
        Mro.Add(MRO(() => Close[0] > SMA(9)[0] + 1e-12, 2, 40));
        Lro.Add(LRO(() => Close[0] > SMA(9)[0] + 1e-12, 1, 40));
        Count1.Add(CountIf(() => Close[0] > SMA(9)[0] + 1e-12, 40));
    }
}

public class Crosser : Strategy
{
    internal List<int> Above { get; } = new();

    internal List<int> AboveWithin2 { get; } = new();

    protected override void OnBarUpdate()
    {
        if (CurrentBar == 0) Above.Add(-1);
        if (CrossAbove(Close, 10, 1)) Above.Add(CurrentBar);
        if (CrossAbove(Close, 10, 2)) AboveWithin2.Add(CurrentBar);
    }
}

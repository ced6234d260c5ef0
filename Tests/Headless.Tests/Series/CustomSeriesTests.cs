using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
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
    public void A_slot_holds_the_default_until_it_is_set_and_in_a_ring_then_the_value_of_256_bars_before()
    {
        SeriesUser script = Ran();
        Assert.IsTrue(script.UnsetIsZero);
        CollectionAssert.AreEqual(
            Enumerable.Range(0, 600).Select(static bar => Math.Max(0, bar - 256.0)).ToArray(), script.UnsetInRing.ToArray());
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
    public void A_ring_that_is_set_now_and_then_repeats_itself_every_256_bars()
    {
        var script = (SparseRing)Market.Backtest<SparseRing>(Market.Walk(1_100, 4)).Script;
        // Set at bars 10 and 300 alone, and cleared at 556, whose slot is that of 300.
        for (int bar = 0; bar < 1_100; bar++)
        {
            int expected = bar >= 10 && (bar - 10) % 256 == 0 ? 1 : bar == 300 ? 2 : 0;
            Assert.AreEqual(expected, script.Read[bar], $"bar {bar}");
            Assert.AreEqual(expected == 1, script.Flags[bar], $"bar {bar}");
        }

        CollectionAssert.AreEqual(new[] { 0, 2, 0 }, script.Absolute);
    }

    [TestMethod]
    public void What_is_written_before_there_is_a_bar_is_dropped()
    {
        BacktestRun run = Market.Backtest<EarlyWriter>(Market.Walk(20, 4));
        Assert.IsNull(run.Fault, run.Fault?.Exception.ToString());
        var script = (EarlyWriter)run.Script;
        CollectionAssert.AreEqual(Enumerable.Range(0, 20).Select(static bar => bar < 15 ? bar + 5.0 : 0).ToArray(), script.Ring);
        CollectionAssert.AreEqual(script.Ring, script.All);
        CollectionAssert.AreEqual(script.Ring, script.Plot);
        Assert.IsInstanceOfType<ArgumentOutOfRangeException>(script.ReadEarly);
        Assert.IsInstanceOfType<ArgumentOutOfRangeException>(script.WriteAhead);
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

    internal List<double> UnsetInRing { get; } = new();

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
        UnsetIsZero &= _all[0] == 0;
        UnsetInRing.Add(_ring[0]);
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

public class SparseRing : Strategy
{
    private Series<int> _ring = null!;
    private Series<bool> _flags = null!;

    internal List<int> Read { get; } = new();

    internal List<bool> Flags { get; } = new();

    internal List<int> Absolute { get; } = new();

    protected override void OnStateChange()
    {
        if (State != State.DataLoaded) return;
        _ring = new Series<int>(this);
        _flags = new Series<bool>(this);
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar == 10) (_ring[0], _flags[0]) = (1, true);
        if (CurrentBar == 300) _ring[0] = 2;
        if (CurrentBar == 301) Absolute.AddRange(new[] { _ring.GetValueAt(299), _ring.GetValueAt(300), _ring.GetValueAt(44) });
        if (CurrentBar == 556) _ring.Reset();
        Read.Add(_ring[0]);
        Flags.Add(_flags[0]);
    }
}

public class EarlyWriter : Indicator
{
    private Series<double> _ring = null!;
    private Series<double> _all = null!;

    internal double[] Ring => Enumerable.Range(0, 20).Select(_ring.GetValueAt).ToArray();

    internal double[] All => Enumerable.Range(0, 20).Select(_all.GetValueAt).ToArray();

    internal double[] Plot => Enumerable.Range(0, 20).Select(Values[0].GetValueAt).ToArray();

    internal Exception? ReadEarly { get; private set; }

    internal Exception? WriteAhead { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) AddPlot(System.Windows.Media.Brushes.Blue, "P");
        if (State != State.DataLoaded) return;
        _ring = new Series<double>(this);
        _all = new Series<double>(this, MaximumBarsLookBack.Infinite);
        _ring[0] = _all[0] = 99;
        _ring.Reset();
    }

    protected override void OnBarUpdate()
    {
        BackBrushes[5] = System.Windows.Media.Brushes.Blue;
        _ring[5] = _all[5] = Values[0][5] = CurrentBar;
        _all.Reset(CurrentBar + 1);
        if (CurrentBar != 0) return;
        ReadEarly = Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => _ring[1]);
        WriteAhead = Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => _ring[-1] = 1);
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

using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Hosting;

/// <summary>
/// Built-in indicators over prices are calculated in stretches, many bars before their host comes to them. Nothing of that can be
/// seen: no value of a later bar, no other place in the bars, no other cross.
/// </summary>
[TestClass]
public sealed class CalculatedAheadTests
{
    private const int Bars = 2_000;

    [TestMethod]
    public void No_value_of_a_later_bar_is_seen()
    {
        double[] closes = Market.Walk(Bars, 5);
        BacktestRun run = Market.Backtest<AheadReader>(closes);
        Assert.IsNull(run.Fault, run.Fault?.Message);
        var script = (AheadReader)run.Script;
        double[] expected = HostedIndicatorTests.Sma(closes, 5);
        Assert.HasCount(667, script.Seen, "one bar of three looks");
        foreach ((int bar, double value, double next, bool isNextValid, int at, int count) in script.Seen)
        {
            Assert.AreEqual(expected[bar], value, 1e-9, $"bar {bar}");
            Assert.AreEqual((0.0, false, bar, bar + 1), (next, isNextValid, at, count), $"bar {bar}");
        }
    }

    [TestMethod]
    public void Crosses_are_what_the_values_one_by_one_say()
    {
        BacktestRun run = Market.Backtest<CrossReader>(Market.Walk(Bars, 11));
        Assert.IsNull(run.Fault, run.Fault?.Message);
        var script = (CrossReader)run.Script;
        Assert.AreEqual(0, script.Different);
        Assert.IsGreaterThan(1_000, script.Crosses);
    }
}

public class AheadReader : Strategy
{
    internal List<(int Bar, double Value, double Next, bool IsNextValid, int At, int Count)> Seen { get; } = [];

    protected override void OnBarUpdate()
    {
        if (CurrentBar % 3 != 1) return;
        SMA sma = SMA(5);
        double value = sma[0];
        Seen.Add((
            CurrentBar, value, sma.GetValueAt(CurrentBar + 1), sma.Value.IsValidDataPointAt(CurrentBar + 1), sma.CurrentBar,
            sma.Value.Count));
    }
}

/// <summary>Compares crosses of every pair of an indicator, one over an indicator, prices and a series of its own.</summary>
public class CrossReader : Strategy
{
    private Series<double> _own = null!;

    internal int Different { get; private set; }

    internal int Crosses { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) _own = new Series<double>(this);
    }

    protected override void OnBarUpdate()
    {
        _own[0] = (High[0] + Low[0]) / 2;
        ISeries<double>[] all = [SMA(7), EMA(12), SMA(EMA(5), 3), Close, _own];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                int lookBack = 1 + ((CurrentBar + i) % 4);
                bool above = CrossAbove(all[i], all[j], lookBack), below = CrossBelow(all[i], all[j], lookBack);
                if (above || below) Crosses++;
                if (above != Crossed(all[i], all[j], lookBack) || below != Crossed(all[j], all[i], lookBack)) Different++;
            }
        }
    }

    private bool Crossed(ISeries<double> riser, ISeries<double> other, int lookBack)
    {
        for (int i = 0; i < Math.Min(lookBack, CurrentBar); i++)
        {
            int bar = CurrentBar - i;
            bool isAbove = riser.GetValueAt(bar) > other.GetValueAt(bar);
            if (isAbove && riser.GetValueAt(bar - 1) <= other.GetValueAt(bar - 1)) return true;
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>
/// What was measured on NinjaTrader, and TA-Lib's rule for windows without flow: each with values worked by hand.
/// </summary>
[TestClass]
public sealed class MeasuredValueTests
{
    private const double Unset = double.NaN;

    [TestMethod]
    public void Third_pivots_are_twice_the_range_from_the_pivot()
    {
        var pivots = new Pivots(new DailySessions());
        long noon = new DateTime(2024, 1, 9, 12, 0, 0).Ticks;
        pivots.Update(new Bar(noon, 100, 112, 98, 105, 1, 1));
        pivots.Update(new Bar(noon + TimeSpan.TicksPerDay, 105, 106, 104, 105, 1, 1));
        CollectionAssert.AreEqual(new double[] { 105, 112, 119, 133, 98, 91, 77 }, Outputs(pivots));
    }

    /// <summary>Period 3: the average starts at 50 at the second bar, the index at the third.</summary>
    [TestMethod]
    public void The_average_of_the_rsi_starts_one_bar_before_the_index()
    {
        var rsi = new Rsi(3, 3);
        AssertRows(
            rsi, new double[] { 10, 11, 10, 10 }, new[] { Unset, Unset }, new[] { Unset, 50 }, new double[] { 50, 50 },
            new double[] { 50, 50 });
    }

    /// <summary>
    /// The RSI over 2 bars of 10, 11, 10, 12 is missing, 100, 33.3 and 81.8; where it is missing it counts as 0.
    /// </summary>
    [TestMethod]
    public void The_stochastic_rsi_begins_with_the_first_bar()
    {
        var stochastic = new StochRsi(2, 2, 1, 1);
        AssertRows(
            stochastic, new double[] { 10, 11, 10, 12 }, new double[] { 0, 0 }, new double[] { 1, 1 }, new double[] { 0, 0 },
            new double[] { 1, 1 });
    }

    [TestMethod]
    public void Trix_has_no_signal_at_the_first_bar()
    {
        // All averages over one value: TRIX is the change in per cent of the present price; the signal weighs 1/2.
        var trix = new Trix(1, 3);
        AssertRows(trix, new double[] { 100, 200, 250 }, new[] { 100, Unset }, new double[] { 50, 75 }, new[] { 20, 47.5 });
    }

    [TestMethod]
    public void The_momentum_oscillator_and_the_directions_have_no_value_at_the_first_bar()
    {
        AssertRows(new Cmo(2), new double[] { 10, 11, 10.5, 10.5 }, new[] { Unset }, new double[] { 100 },
            new[] { 100.0 * 0.5 / 1.5 }, new double[] { -100 });
        Bar[] bars = Bars((10, 12, 8, 11, 1), (11, 14, 10, 13, 1));
        foreach (Indicator indicator in new Indicator[] { new Adx(2), new Dm(2) })
        {
            indicator.Feed(in bars[0], 0);
            AssertRow(new[] { 50, Unset, Unset }, indicator, 0);
            indicator.Feed(in bars[1], 0);
            // Up 2 of the ranges 4 and 4.
            AssertRow(new double[] { indicator is Dm ? 100 : 75, 25, 0 }, indicator, 1);
        }
    }

    /// <summary>High 12 twice, low 8 twice: Aroon takes the later ones, the oscillator the first ones.</summary>
    [TestMethod]
    public void The_oscillator_of_aroon_takes_the_first_of_equal_extremes()
    {
        Bar[] bars = Bars((10, 12, 9, 10, 1), (10, 11, 8, 10, 1), (10, 12, 9, 10, 1), (10, 11, 8, 10, 1), (10, 11, 9, 10, 1));
        var ninjaTrader = new Aroon(4);
        var talib = new Aroon(4, IndicatorSeeding.TaLib);
        foreach (Bar bar in bars)
        {
            ninjaTrader.Update(in bar);
            talib.Update(in bar);
        }

        AssertRow(new double[] { 50, 75, -25 }, ninjaTrader, 4);
        AssertRow(new double[] { 50, 75, -25 }, talib, 4);
        // The first high is bar 0 and the first low bar 1: 0 − 25; the later ones are 50 − 75. One more low parts them.
        Bar more = Bars((10, 11, 8, 10, 1))[0];
        ninjaTrader.Correct(in more);
        talib.Correct(in more);
        AssertRow(new double[] { 50, 100, -25 }, ninjaTrader, 4);
        AssertRow(new double[] { 50, 100, -50 }, talib, 4);
    }

    [TestMethod]
    public void The_ultimate_oscillator_stays_where_nothing_moved()
    {
        // Fast 1, weights 3 / 1, 3 / 2 and 1: pressure 1 of range 2, then none.
        Bar[] bars = Bars((10, 10, 10, 10, 1), (10, 11, 9, 10, 1), (10, 10, 10, 10, 1), (10, 11, 10, 11, 1));
        var ninjaTrader = new UltimateOscillator(1, 2, 3);
        CollectionAssert.AreEqual(
            new[] { 0, 50, 50, 100 * (3 + 1 + (2.0 / 3)) / 5 }, bars.Select(bar => ninjaTrader.Update(in bar)).ToArray());
    }

    [TestMethod]
    public void The_choppiness_is_0_until_its_window_is_full()
    {
        // True ranges 2, 2, 2 over a range of 4: log 1.5 / log 3.
        Bar[] bars = Bars((10, 11, 9, 10, 1), (10, 12, 10, 11, 1), (11, 13, 11, 12, 1));
        var choppiness = new Choppiness(3);
        double[] values = bars.Select(bar => choppiness.Update(in bar)).ToArray();
        CollectionAssert.AreEqual(new double[] { 0, 0 }, values.Take(2).ToArray());
        Assert.AreEqual(36.90702464285426, values[2], 1e-12);
    }

    [TestMethod]
    public void The_money_flow_of_chaikin_has_no_value_without_volume()
    {
        Bar[] bars = Bars((10, 11, 9, 11, 5), (10, 10, 10, 10, 0), (10, 10, 10, 10, 0), (10, 11, 9, 9, 5));
        var ninjaTrader = new Cmf(2);
        CollectionAssert.AreEqual(new[] { 100, 100, Unset, -100 }, bars.Select(bar => ninjaTrader.Update(in bar)).ToArray());
        var talib = new Cmf(2, IndicatorSeeding.TaLib);
        CollectionAssert.AreEqual(new[] { Unset, 1, 0, -1 }, bars.Select(bar => talib.Update(in bar)).ToArray());
    }

    /// <summary>
    /// Falls to 0.2 and 0.1 with volume 1, then only rises. Added up, 0.2 + 0.1 is 0.30000000000000004, and without its parts
    /// 2.8e-17 is left: 100. After one fall nothing is left: 50.
    /// </summary>
    [TestMethod]
    public void An_all_up_window_has_a_money_flow_of_100_when_the_running_sum_kept_a_residue()
    {
        var mfi = new Mfi(2);
        double[] values = new[] { 0.3, 0.2, 0.1, 0.4, 0.5, 0.6 }.Select(price => mfi.Update(Flat(price))).ToArray();
        Assert.AreNotEqual(0, 0.2 + 0.0 + Flat(0.1).Typical - Flat(0.2).Typical - Flat(0.1).Typical);
        CollectionAssert.AreEqual(new double[] { 100, 100 }, values.Skip(4).ToArray());

        mfi.Reset();
        values = new[] { 0.3, 0.2, 0.4, 0.5, 0.6 }.Select(price => mfi.Update(Flat(price))).ToArray();
        CollectionAssert.AreEqual(new double[] { 50, 50 }, values.Skip(3).ToArray());
    }

    /// <summary>Prices of yen futures: 0.0065 with volume 100 flows less than 1 in a bar.</summary>
    [TestMethod]
    public void TaLibs_money_flow_is_0_only_where_nothing_flowed()
    {
        var mfi = new Mfi(2, IndicatorSeeding.TaLib);
        double[] values = new[] { 0.01, 0.02, 0.01 }.Select(price => mfi.Update(Flat(price))).ToArray();
        Assert.AreEqual(100 * 2 / 3.0, values[2], 1e-9);
        mfi.Update(Flat(0.01));
        Assert.AreEqual(0, mfi.Update(Flat(0.01)));
    }

    [TestMethod]
    public void Oscillator_and_average_of_averages_take_what_NinjaTrader_takes()
    {
        // A/D line 10, then 10 − 4: over 3 and 1 bars 10 and 8 against 10 and 6.
        Bar[] bars = Bars((10, 11, 9, 11, 10), (10, 11, 9, 9, 4));
        var oscillator = new ChaikinOscillator(3, 1);
        CollectionAssert.AreEqual(new double[] { 0, 2 }, bars.Select(bar => oscillator.Update(in bar)).ToArray());

        // Over one value every average is the value, however often it is taken.
        var average = new T3(1, 9, 0.7);
        foreach (double price in new[] { 10.0, 12, 11 }) Assert.AreEqual(price, average.Update(price), 1e-12);
        // v = 1 over 3 values: 2·e − e(e) answers a step from 0 to 1 with 2 / 2 − 1 / 4 = 0.75, six times 0.75⁶.
        average = new T3(3, 6, 1);
        average.Update(0);
        Assert.AreEqual(0.177978515625, average.Update(1), 1e-12);
    }

    private static Bar Flat(double price) => new(0, price, price, price, price, 1, 1);

    private static Bar[] Bars(params (double Open, double High, double Low, double Close, long Volume)[] rows) => rows
        .Select((row, i) => new Bar(i * TimeSpan.TicksPerMinute, row.Open, row.High, row.Low, row.Close, row.Volume, 1))
        .ToArray();

    private static double[] Outputs(Indicator indicator) =>
        Enumerable.Range(0, indicator.OutputCount).Select(indicator.Output).ToArray();

    private static void AssertRows(Indicator indicator, IReadOnlyList<double> inputs, params double[][] expected)
    {
        for (int i = 0; i < inputs.Count; i++)
        {
            Bar bar = Flat(inputs[i]);
            indicator.Feed(in bar, inputs[i]);
            AssertRow(expected[i], indicator, i);
        }
    }

    private static void AssertRow(double[] expected, Indicator indicator, int bar)
    {
        for (int output = 0; output < expected.Length; output++)
            Assert.AreEqual(expected[output], indicator.Output(output), 1e-9, $"{indicator}, bar {bar}, output {output}");
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>What was measured on NinjaTrader's own indicators, with values worked by hand.</summary>
[TestClass]
public sealed class MeasuredValueTests
{
    private const double Unset = double.MinValue;

    /// <summary>EMA over 3 of 100, 104, 110: 100, 102, 106.</summary>
    [TestMethod]
    public void Disparity_is_from_the_exponential_average_in_per_cent_of_the_close() =>
        AssertPlot<DisparityIndex>(
            [(100, 100, 100, 100, 1), (104, 104, 104, 104, 1), (110, 110, 110, 110, 1)],
            [0, 200 / 104.0, 400 / 110.0], 0, ("Period", 3));

    /// <summary>EMA over 3 of the closes 10, 11, 12: 10, 10.5, 11.25. A close of 0 has no value.</summary>
    [TestMethod]
    public void Disparity_goes_by_the_close_whatever_the_input()
    {
        var script = (OnLows)Run<OnLows>([(10, 11, 9, 10, 1), (10, 12, 8, 11, 1), (10, 13, 7, 12, 1)]);
        Assert.AreEqual(100 * 0.5 / 11, script.Disparities[1], 1e-12);
        Assert.AreEqual(100 * 0.75 / 12, script.Disparities[2], 1e-12);
        AssertPlot<DisparityIndex>([(1, 1, 1, 1, 1), (1, 1, 0, 0, 1)], [0, Unset], 0, ("Period", 3));
    }

    [TestMethod]
    public void The_psychological_line_counts_closes_above_the_open_among_the_bars_there_are() =>
        AssertPlot<PsychologicalLine>(
            [(10, 12, 9, 11, 1), (13, 13, 11, 12, 1), (10, 12, 9, 11, 1), (10, 11, 9, 10, 1)],
            [100, 50, 200 / 3.0, 100 / 3.0], 0, ("Period", 3));

    /// <summary>
    /// Over 1, 3, 2 the line ends at 2.5 with slope 0.5; the distances 0.5, 1 and 0.5 have the mean 2/3 and the deviation
    /// √(1/18). At the first bar the two before count as 0: 0, 0, 1 end at 5/6, and the one distance 1/6 is divided by 3:
    /// (1/6 − 1/18)² / 3.
    /// </summary>
    [TestMethod]
    public void The_regression_channel_is_as_wide_as_the_distances_deviate()
    {
        (double, double, double, double, long)[] bars = [(1, 1, 1, 1, 1), (3, 3, 3, 3, 1), (2, 2, 2, 2, 1)];
        NinjaScriptBase script = Run<RegressionChannel>(bars, ("Period", 3), ("Width", 2.0));
        Assert.AreEqual(2.5, script.Values[0].GetValueAt(2), 1e-12);
        Assert.AreEqual(2.5 + (2 * Math.Sqrt(1 / 18.0)), script.Values[1].GetValueAt(2), 1e-12);
        Assert.AreEqual(2.5 - (2 * Math.Sqrt(1 / 18.0)), script.Values[2].GetValueAt(2), 1e-12);
        Assert.AreEqual(5 / 6.0, script.Values[0].GetValueAt(0), 1e-12);
        Assert.AreEqual((5 / 6.0) + (2 / (9 * Math.Sqrt(3))), script.Values[1].GetValueAt(0), 1e-12);
    }

    /// <summary>Both highs are 12: the first is two bars old, the lows 9 and 9 likewise; then the low of the last bar.</summary>
    [TestMethod]
    public void The_aroon_oscillator_takes_the_first_of_equal_extremes() =>
        AssertPlot<AroonOscillator>(
            [(10, 12, 9, 10, 1), (10, 11, 10, 10, 1), (10, 12, 9, 10, 1), (10, 11, 8, 10, 1)],
            [0, 0, 0, -50], 0, ("Period", 2));

    [TestMethod]
    public void The_money_flow_index_of_an_all_up_window_is_decided_by_the_residue()
    {
        (double, double, double, double, long)[] bars = new[] { 0.3, 0.2, 0.1, 0.4, 0.5, 0.6 }
            .Select(price => (price, price, price, price, 1L)).ToArray();
        AssertPlot<MFI>(bars, [50, 0, 0, 80, 100, 100], 0, ("Period", 2));
        AssertPlot<MFI>([.. bars[..2], .. bars[3..]], [50, 0, 200 / 3.0, 50, 50], 0, ("Period", 2));
    }

    [TestMethod]
    public void The_ultimate_oscillator_stays_where_nothing_moved() =>
        AssertPlot<UltimateOscillator>(
            [(10, 10, 10, 10, 1), (10, 11, 9, 10, 1), (10, 10, 10, 10, 1), (10, 11, 10, 11, 1)],
            [0, 50, 50, 100 * (3 + 1 + (2.0 / 3)) / 5], 0, ("Fast", 1), ("Intermediate", 2), ("Slow", 3));

    /// <summary>The fourth bar is 1 of 2 in all places; then four bars without range.</summary>
    [TestMethod]
    public void The_relative_vigor_index_has_no_value_without_range()
    {
        (double, double, double, double, long)[] bars =
        [
            .. Enumerable.Repeat((10.0, 12.0, 10.0, 11.0, 1L), 4), .. Enumerable.Repeat((11.0, 11.0, 11.0, 11.0, 1L), 4),
        ];
        AssertPlot<RelativeVigorIndex>(bars, [Unset, Unset, Unset, 0.5, 0.5, 0.5, 0.5, Unset], 0, ("Period", 1));
        AssertPlot<RelativeVigorIndex>(bars, [Unset, Unset, Unset, 0.5 / 6, 0.25, 2.5 / 6, 0.5, Unset], 1, ("Period", 1));
    }

    /// <summary>The RSI over 2 bars reads 0, 100, 33.3, 81.8.</summary>
    [TestMethod]
    public void The_stochastic_rsi_begins_with_the_first_bar() =>
        AssertPlot<StochRSI>(
            [(10, 10, 10, 10, 1), (11, 11, 11, 11, 1), (10, 10, 10, 10, 1), (12, 12, 12, 12, 1)], [0, 1, 0, 1], 0, ("Period", 2));

    /// <summary>
    /// After moves the price stands still: the averages of the RSI shrink together, and what their rounding leaves of its range
    /// is shown, however small. An exact 0 gives 0.
    /// </summary>
    [TestMethod]
    public void The_stochastic_rsi_takes_any_range_for_one()
    {
        (double, double, double, double, long)[] bars = Enumerable.Range(0, 60).Select(i => i < 20 ? 100 + (i % 3) : 101.0)
            .Select(price => (price, price, price, price, 1L)).ToArray();
        NinjaScriptBase script = Run<StochRSI>(bars, ("Period", 14));
        double[] shown = Enumerable.Range(34, 26).Select(script.Values[0].GetValueAt).ToArray();
        double[] rsi = Plain.Rsi(bars.Select(bar => bar.Item4).ToArray(), 14, 1)[0];
        double[] wanted = Enumerable.Range(34, 26).Select(n => rsi[(n - 13)..(n + 1)])
            .Select(w => w.Max() == w.Min() ? 0 : (w[^1] - w.Min()) / (w.Max() - w.Min())).ToArray();
        CollectionAssert.AreEqual(wanted, shown);
        Assert.IsTrue(rsi[33..].Max() - rsi[33..].Min() < 1e-10);
        Assert.IsTrue(wanted.Any(value => value > 0), "no rounding to see");
    }

    /// <summary>A bar without range and without volume spoils the average for good; with volume it counts as 0.</summary>
    [TestMethod]
    public void Ease_of_movement_is_not_a_number_from_a_bar_of_nothing_on() =>
        AssertPlot<EaseOfMovement>(
            [(10, 11, 9, 10, 4), (12, 13, 11, 12, 4), (12, 12, 12, 12, 4), (12, 12, 12, 12, 0), (12, 13, 11, 12, 4)],
            [Unset, 0.5, 0.25, double.NaN, double.NaN], 0, ("Smoothing", 3), ("VolumeDivisor", 1));

    [TestMethod]
    public void The_money_flow_of_chaikin_is_not_a_number_without_volume() =>
        AssertPlot<ChaikinMoneyFlow>(
            [(10, 11, 9, 11, 5), (10, 10, 10, 10, 0), (10, 10, 10, 10, 0), (10, 11, 9, 9, 5)],
            [100, 100, double.NaN, -100], 0, ("Period", 2));

    [TestMethod]
    public void Trix_shows_the_price_at_the_first_bar_and_no_signal()
    {
        (double, double, double, double, long)[] bars = [(100, 100, 100, 100, 1), (200, 200, 200, 200, 1)];
        AssertPlot<TRIX>(bars, [100, 50], 0, ("Period", 1), ("SignalPeriod", 3));
        AssertPlot<TRIX>(bars, [Unset, 75], 1, ("Period", 1), ("SignalPeriod", 3));
    }

    [TestMethod]
    public void Chaikins_volatility_shows_the_average_range_at_the_first_bar() =>
        AssertPlot<ChaikinVolatility>(
            [(10, 12, 10, 11, 1), (10, 14, 10, 11, 1)], [2, 50], 0, ("MAPeriod", 3), ("ROCPeriod", 10));

    /// <summary>The second bar rose in high and low: 50 nevertheless, and only the third shows it.</summary>
    [TestMethod]
    public void The_relative_volatility_index_is_50_at_the_first_two_bars() =>
        AssertPlot<RVI>([(10, 11, 9, 10, 1), (11, 12, 10, 11, 1), (11, 13, 11, 12, 1)], [50, 50, 100], 0, ("Period", 14));

    [TestMethod]
    public void Momentum_oscillator_and_directions_have_no_value_at_the_first_bar()
    {
        (double, double, double, double, long)[] bars = [(10, 12, 8, 11, 1), (11, 14, 10, 13, 1)];
        AssertPlot<CMO>(bars, [Unset, 100], 0, ("Period", 14));
        AssertPlot<DM>(bars, [50, 75], 0, ("Period", 2));
        AssertPlot<DM>(bars, [Unset, 25], 1, ("Period", 2));
        AssertPlot<DM>(bars, [Unset, 0], 2, ("Period", 2));
    }

    [TestMethod]
    public void The_choppiness_is_0_until_its_window_is_full() =>
        AssertPlot<ChoppinessIndex>(
            [(10, 11, 9, 10, 1), (10, 12, 10, 11, 1), (11, 13, 11, 12, 1)], [0, 0, 36.90702464285426], 0, ("Period", 3));

    /// <summary>Closes rise while the input, the low, falls, and the other way round.</summary>
    [TestMethod]
    public void Bars_in_a_row_go_by_the_close_whatever_the_input()
    {
        (double, double, double, double, long)[] bars = [(10, 11, 9, 10, 1), (10, 12, 8, 11, 1), (10, 13, 7, 12, 1)];
        var script = (OnLows)Run<OnLows>(bars);
        CollectionAssert.AreEqual(new double[] { 0, 0, 1 }, script.Ups);
        CollectionAssert.AreEqual(new double[] { 0, 0, 0 }, script.Downs);
    }

    /// <summary>A forecast over one bar is not a number; T3 and the Chaikin oscillator take what NinjaTrader takes.</summary>
    [TestMethod]
    public void Parameters_that_NinjaTrader_takes_run()
    {
        (double, double, double, double, long)[] bars = [(10, 11, 9, 11, 10), (10, 11, 9, 9, 4)];
        AssertPlot<TSF>(bars, [double.NaN, double.NaN], 0, ("Period", 1), ("Forecast", 3));
        AssertPlot<ChaikinOscillator>(bars, [0, 2], 0, ("Fast", 3), ("Slow", 1));
        AssertPlot<T3>(bars, [11, 9], 0, ("Period", 1), ("TCount", 9), ("VFactor", 0.7));
    }

    [TestMethod]
    public void Defaults_are_NinjaTraders()
    {
        (double, double, double, double, long)[] bars = [(10, 11, 9, 11, 10)];
        Assert.AreEqual(14, ((HMA)Run<HMA>(bars)).Period);
        Assert.AreEqual(15, ((TMA)Run<TMA>(bars)).Period);
        var lines = (TrendLines)Run<TrendLines>(bars);
        Assert.AreEqual(1, lines.NumberOfTrendLines);
        Assert.IsFalse(lines.AlertOnBreak);
        Assert.HasCount(1, lines.Plots);
        Assert.IsFalse(lines.Values[0].IsValidDataPointAt(0));
    }

    /// <summary>
    /// The swing highs 12 and 11, two bars apart, are known one bar after the second: from there the line falls by half a
    /// point a bar. The lows only fall.
    /// </summary>
    [TestMethod]
    public void The_newest_trend_line_is_a_plot_from_the_bar_on_at_which_it_is_known()
    {
        (double, double, double, double, long)[] bars = new[] { 10.0, 12, 10, 11, 9, 8.5 }
            .Select((high, bar) => (5.0, high, 4 - (bar * 0.5), 5.0, 1L)).ToArray();
        AssertPlot<TrendLines>(bars, [Unset, Unset, Unset, Unset, 10.5, 10], 0, ("Strength", 1));
        var lines = (TrendLines)Run<TrendLines>(bars, ("Strength", 1));
        var ray = (NinjaTrader.NinjaScript.DrawingTools.Ray)lines.DrawObjects.Single();
        Assert.AreEqual("Trend line high_1", ray.Tag);
        Assert.AreEqual(100, ray.Stroke.Opacity);
    }

    /// <summary>The swing highs 12, 11 and 10 make two lines.</summary>
    [TestMethod]
    [DataRow(1, "Trend line high_3 100")]
    [DataRow(2, "Trend line high_1 25, Trend line high_3 100")]
    public void Old_trend_lines_fade_and_go(int number, string wanted)
    {
        (double, double, double, double, long)[] bars = new[] { 10.0, 12, 10, 11, 9, 10, 8 }
            .Select((high, bar) => (5.0, high, 4 - (bar * 0.5), 5.0, 1L)).ToArray();
        var lines = (TrendLines)Run<TrendLines>(bars, ("Strength", 1), ("NumberOfTrendLines", number));
        Assert.AreEqual(wanted, string.Join(", ", lines.DrawObjects.Cast<NinjaTrader.NinjaScript.DrawingTools.Ray>()
            .OrderBy(ray => ray.Tag, StringComparer.Ordinal).Select(ray => $"{ray.Tag} {ray.Stroke.Opacity}")));
    }

    private static NinjaScriptBase Run<T>(
        (double Open, double High, double Low, double Close, long Volume)[] bars, params (string Name, object Value)[] parameters)
        where T : Indicator =>
        BuiltInRun.OverBars(
            new BuiltInCase(typeof(T), parameters, _ => []),
            bars.Select((bar, i) => new Bar(
                Market.Start.AddMinutes(i + 1).Ticks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, 1)).ToArray());

    private static void AssertPlot<T>(
        (double Open, double High, double Low, double Close, long Volume)[] bars, double[] expected, int plot,
        params (string Name, object Value)[] parameters)
        where T : Indicator
    {
        NinjaScriptBase script = Run<T>(bars, parameters);
        for (int bar = 0; bar < expected.Length; bar++)
        {
            string place = $"{typeof(T).Name}, plot {plot}, bar {bar}";
            Assert.AreEqual(expected[bar] != Unset, script.Values[plot].IsValidDataPointAt(bar), place);
            if (expected[bar] != Unset) Assert.AreEqual(expected[bar], script.Values[plot].GetValueAt(bar), 1e-9, place);
        }
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Headless.Tests.Series.BarsTypes;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>
/// What was measured on Renko bars, whose last one is taken back while it forms: there the sums of some indicators count what
/// lies before the first bar as 0.
/// </summary>
[TestClass]
public sealed class TakenBackBarTests
{
    /// <summary>Bricks of a point; the volume of a brick is that of the ticks that began it.</summary>
    private static readonly Tick[] Walk = Made.Ticks([.. Enumerable.Range(0, 400).Select(i => (
        1313.25 + Math.Round(14 * Math.Sin(i / 9.0) + 0.05 * i) / 4, (long)(1 + (i % 7))))]);

    /// <summary>
    /// Thirteen zeros and a price P end on a line at P · (4 · 14 − 2) / (14 · 15): 1313.25 gives 337.69. Measured at a first
    /// bar of 1313.3: 337.7.
    /// </summary>
    [TestMethod]
    public void The_first_bar_is_the_end_of_a_line_through_zeros()
    {
        NinjaScriptBase script = Run<LinReg>(("Period", 14));
        Assert.AreEqual(script.BarsArray[0].GetClose(0) * 54 / 210, script.Values[0].GetValueAt(0), 1e-9);
        Assert.AreEqual(337.69, script.Values[0].GetValueAt(0), 0.5);
    }

    [TestMethod]
    public void While_the_window_fills_what_is_before_the_first_bar_is_0()
    {
        NinjaScriptBase end = Run<LinReg>(("Period", 14)), slope = Run<LinRegSlope>(("Period", 14));
        NinjaScriptBase ahead = Run<TSF>(("Period", 14), ("Forecast", 3)), share = Run<RSquared>(("Period", 8));
        double[] closes = BuiltInRun.BarsOf(end).Close;
        Assert.IsGreaterThan(30, closes.Length);
        const int zeros = 20;
        (double[] ends, double[] slopes, _, _) = Plain.Regression([.. new double[zeros], .. closes], 14);
        double[] shares = Plain.Regression([.. new double[zeros], .. closes], 8).RSquared;
        for (int bar = 0; bar < closes.Length; bar++)
        {
            Assert.AreEqual(ends[bar + zeros], end.Values[0].GetValueAt(bar), 1e-7, $"end {bar}");
            Assert.AreEqual(slopes[bar + zeros], slope.Values[0].GetValueAt(bar), 1e-7, $"slope {bar}");
            Assert.AreEqual(ends[bar + zeros] + (3 * slopes[bar + zeros]), ahead.Values[0].GetValueAt(bar), 1e-7, $"ahead {bar}");
            Assert.AreEqual(bar == 0 ? 0 : shares[bar + zeros], share.Values[0].GetValueAt(bar), 1e-7, $"share {bar}");
        }
    }

    [TestMethod]
    public void A_weighted_average_leaves_the_first_bar_out_while_its_window_fills()
    {
        NinjaScriptBase script = Run<VWMA>(("Period", 5));
        PlainBars bars = BuiltInRun.BarsOf(script);
        Assert.IsGreaterThan(30, bars.Count);
        for (int bar = 0; bar < bars.Count; bar++)
        {
            int[] window = [.. Enumerable.Range(0, bars.Count).Where(i => i <= bar && i > bar - Math.Min(bar, 5))];
            double volume = window.Sum(i => bars.Volume[i]), worth = window.Sum(i => bars.Volume[i] * bars.Close[i]);
            double wanted = volume > 0 ? worth / volume : bar < 5 ? 0 : double.NaN;
            if (double.IsNaN(wanted)) continue;
            Assert.AreEqual(wanted, script.Values[0].GetValueAt(bar), 1e-9, $"bar {bar}");
        }
    }

    private static NinjaScriptBase Run<T>(params (string Name, object Value)[] parameters)
        where T : Indicator =>
        BuiltInRun.OverBarsOf(new BuiltInCase(typeof(T), parameters, _ => []), Walk, Made.Period(BarsPeriodType.Renko, 4));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Indicators;

/// <summary>
/// Against the reference results of another library over daily bars. Where only the start differs, from the bar on where that is
/// forgotten; docs/indicators.md says what differs.
/// </summary>
[TestClass]
public sealed class SkenderTests
{
    private const IndicatorSeeding Nt = IndicatorSeeding.NinjaTrader;
    private const IndicatorSeeding Ta = IndicatorSeeding.TaLib;

    /// <summary>Below this a value is a difference of greater ones, with the rounding of those.</summary>
    private const double Smallest = 1e-2;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "indicators", "skender");
    private static readonly Bar[] Bars = ReadBars();
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(Folder, "results.csv"));
    private static readonly string[] Names = Rows[0].Split(';');

    public static IEnumerable<object[]> Comparisons => new[]
    {
        // Column, indicator, dialect, first bar compared, factor, bars that the column is behind.
        Row("adl.adl", "adl", Ta, 0), Row("adx.pdi", "adx.plusdi", Ta, 245), Row("adx.mdi", "adx.minusdi", Ta, 245),
        Row("adx.dx", "dm", Ta, 300), Row("adx.adx", "adx", Ta, 295), Row("adx.adxr", "adxr(14, 14)", Ta, 320),
        Row("atr.atr", "atr", Ta, 0), Row("atr.atrp", "natr", Ta, 0),
        Row("bb.sma", "bollinger", Ta, 0), Row("bb.upperBand", "bollinger.upper", Ta, 0),
        Row("bb.lowerBand", "bollinger.lower", Ta, 0),
        Row("bb.percentB", "bollinger.percentb", Ta, 0), Row("bb.width", "bollinger.width", Ta, 0),
        Row("bb.zScore", "zscore20", Ta, 0),
        Row("cci.cci", "cci20", Ta, 0), Row("chaikin-osc.oscillator", "chaikinosc", Ta, 104),
        Row("cmf.cmf", "cmf20", Ta, 0), Row("cmo.cmo", "cmo14", Nt, 0), Row("dema.dema", "dema14", Ta, 117),
        Row("donchian.upperBand", "donchian20.upper", Ta, 0, 1, 1), Row("donchian.lowerBand", "donchian20.lower", Ta, 0, 1, 1),
        Row("donchian.centerline", "donchian20", Ta, 0, 1, 1), Row("ema.ema", "ema20", Ta, 0),
        Row("epma.epma", "linreg10", Ta, 0),
        Row("heikinashi.open", "heikinashi.open", Ta, 0), Row("heikinashi.high", "heikinashi.high", Ta, 0),
        Row("heikinashi.low", "heikinashi.low", Ta, 0), Row("heikinashi.close", "heikinashi", Ta, 0),
        Row("hma.hma", "hma14", Ta, 0), Row("ichimoku.tenkanSen", "ichimoku", Ta, 0),
        Row("ichimoku.kijunSen", "ichimoku.base", Ta, 0),
        Row("ichimoku.senkouSpanA", "ichimoku.spana", Ta, 0), Row("ichimoku.senkouSpanB", "ichimoku.spanb", Ta, 0),
        Row("kama.kama", "kama10", Ta, 10), Row("keltner.upperBand", "keltneratr.upper", Ta, 0),
        Row("keltner.lowerBand", "keltneratr.lower", Ta, 0), Row("keltner.centerline", "keltneratr", Ta, 0),
        Row("macd.macd", "macd", Ta, 137), Row("macd.signal", "macd.signal", Ta, 169),
        Row("macd.histogram", "macd.histogram", Ta, 167),
        Row("mfi.mfi", "mfi14", Ta, 0), Row("obv.obv", "obv", Nt, 0),
        Row("pivot-points.pp", "pivots", Ta, 0), Row("pivot-points.r1", "pivots.r1", Ta, 0),
        Row("pivot-points.r2", "pivots.r2", Ta, 0),
        Row("pivot-points.s1", "pivots.s1", Ta, 0), Row("pivot-points.s2", "pivots.s2", Ta, 0),
        Row("psar.sar", "psar", Ta, 251), Row("roc.momentum", "momentum14", Ta, 0),
        Row("roc.roc", "roc14", Ta, 0), Row("rsi.rsi", "rsi14", Ta, 0), Row("slope.slope", "linreg14.slope", Ta, 0),
        Row("slope.rSquared", "linreg14.rsquared", Ta, 0), Row("slope.stdDev", "stddev14", Ta, 0), Row("sma.sma", "sma20", Ta, 0),
        Row("smma.smma", "rma20", Ta, 0), Row("stdev.stdDev", "stddev14", Ta, 0), Row("stdev.zScore", "zscore14", Ta, 0),
        Row("stoch.k", "stochastics", Ta, 17), Row("stoch.d", "stochastics.d", Ta, 0),
        Row("stoch-rsi.stochRsi", "stochrsi", Ta, 29),
        Row("stoch-rsi.signal", "stochrsi.d", Ta, 0), Row("supertrend.superTrend", "supertrend", Ta, 0),
        Row("t3.t3", "t3(5)", Nt, 0),
        Row("tema.tema", "tema20", Ta, 213), Row("tr.tr", "truerange", Ta, 0), Row("trix.trix", "trix14", Ta, 181),
        Row("tsi.tsi", "tsi(13, 25)", Ta, 0), Row("uo.ultimate", "ultimate", Ta, 0), Row("vwap.vwap", "anchoredvwap", Ta, 0),
        Row("vwma.vwma", "vwma14", Ta, 0), Row("willr.williamsR", "williamsr14", Ta, 0), Row("wma.wma", "wma14", Ta, 0),
    };

    /// <summary>Another definition: of equal extremes the earliest counts; ranges are widened to the close before.</summary>
    private static readonly Dictionary<string, string> OtherDefinitions = new()
    {
        ["aroon.aroonUp"] = "aroon25", ["aroon.aroonDown"] = "aroon25.down", ["aroon.oscillator"] = "aroon25.oscillator",
        ["chop.chop"] = "choppiness",
    };

    private static readonly string[] OuterPivots = { "pivot-points.r3", "pivot-points.s3" };

    private static readonly string[] Fractals = { "fractal.fractalBear", "fractal.fractalBull" };

    [TestMethod]
    public void Every_column_is_compared() => CollectionAssert.AreEquivalent(
        Names,
        Comparisons.Select(row => (string)row[0]).Concat(OtherDefinitions.Keys).Concat(Fractals).Concat(OuterPivots).ToArray());

    /// <summary>
    /// A fractal is a swing of strength 2, shown here two bars later; it has to exceed the bars after it too, where a swing has
    /// not to be exceeded by them.
    /// </summary>
    [TestMethod]
    [DataRow("fractal.fractalBear", 0)]
    [DataRow("fractal.fractalBull", 1)]
    public void Every_fractal_is_a_swing(string column, int output)
    {
        int field = Array.IndexOf(Names, column);
        var swing = new Swing(2);
        int fractals = 0;
        int swings = 0;
        for (int i = 0; i < Bars.Length; i++)
        {
            swing.Update(in Bars[i]);
            bool confirmed = swing.Output(output + 2) == 2;
            if (confirmed) swings++;
            string cell = i < 2 ? string.Empty : Rows[i - 1].Split(';')[field];
            if (cell.Length == 0) continue;
            fractals++;
            Assert.IsTrue(confirmed, $"bar {i}: the fractal of two bars before is no swing");
            Assert.AreEqual(double.Parse(cell, CultureInfo.InvariantCulture), swing.Output(output), 0.0, $"bar {i}");
        }

        Assert.IsGreaterThan(50, fractals);
        Assert.IsLessThan(fractals + 10, swings);
    }

    /// <summary>
    /// That library's third levels are high + 2(P − low) and low − 2(high − P), which is 2·R1 − S1 and 2·S1 − R1; NinjaTrader's
    /// are twice the range from P.
    /// </summary>
    [TestMethod]
    [DataRow("pivot-points.r3", 1, 4)]
    [DataRow("pivot-points.s3", 4, 1)]
    public void Third_pivots_of_that_library_follow_from_the_first(string column, int near, int far)
    {
        int field = Array.IndexOf(Names, column);
        var pivots = new Pivots(new MonthlySessions());
        int compared = 0;
        for (int i = 0; i < Bars.Length; i++)
        {
            pivots.Update(in Bars[i]);
            string cell = Rows[i + 1].Split(';')[field];
            if (cell.Length == 0) continue;
            double expected = double.Parse(cell, CultureInfo.InvariantCulture);
            Assert.AreEqual(expected, (2 * pivots.Output(near)) - pivots.Output(far), 1e-9 * expected, $"{column}, bar {i}");
            compared++;
        }

        Assert.IsGreaterThan(150, compared);
    }

    [TestMethod]
    public void Another_definition_agrees_wherever_it_says_the_same()
    {
        foreach (KeyValuePair<string, string> pair in OtherDefinitions)
        {
            (int different, int compared, _) = Compare(pair.Key, pair.Value, Ta, 0, 1, 0);
            Assert.IsTrue(different > 0 && different < compared / 8, $"{pair.Key}: {different} of {compared} differ");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Comparisons))]
    public void Agrees(string column, string text, IndicatorSeeding seeding, int first, double factor, int behind)
    {
        (int different, int compared, string last) = Compare(column, text, seeding, first, factor, behind);
        Assert.AreEqual(0, different, $"{column}: {different} of {compared} differ, {last}");
        Assert.IsGreaterThan(150, compared);
    }

    private static (int Different, int Compared, string Last) Compare(
        string column, string text, IndicatorSeeding seeding, int first, double factor, int behind)
    {
        int field = Array.IndexOf(Names, column);
        Assert.IsTrue(IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error), error);
        var subject = new IndicatorCase(text, seeding, new MonthlySessions());
        Indicator indicator = subject.Create();
        double[] values = new double[Bars.Length];
        int compared = 0;
        int different = 0;
        string last = string.Empty;
        for (int i = 0; i < Bars.Length; i++)
        {
            subject.Feed(indicator, in Bars[i]);
            values[i] = factor * indicator.Output(request!.Output);
            string cell = Rows[i + 1].Split(';')[field];
            if (cell.Length == 0 || i < first) continue;
            double expected = double.Parse(cell, CultureInfo.InvariantCulture);
            double actual = values[i - behind];
            compared++;
            if (Math.Abs(actual - expected) <= 1e-9 * Math.Max(Smallest, Math.Abs(expected))) continue;
            different++;
            last = $"the last at bar {i}: {actual:R}, not {expected:R}";
        }

        return (different, compared, last);
    }

    private static object[] Row(
        string column, string text, IndicatorSeeding seeding, int first, double factor = 1, int behind = 0) =>
        new object[] { column, text, seeding, first, factor, behind };

    private static Bar[] ReadBars() =>
        File.ReadLines(Path.Combine(Folder, "quotes.csv")).Skip(1).Select(row => row.Split(',')).Select(row =>
    {
        long end = DateTime.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddHours(16).Ticks;
        double[] number = row.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Bar(end, number[0], number[1], number[2], number[3], (long)number[4], 0);
    }).ToArray();

    /// <summary>A month as one session: the pivots of these results are monthly.</summary>
    private sealed class MonthlySessions : ISessionCalendar
    {
        public string Name => "months";

        public Session SessionAtOrAfter(long utcTicks)
        {
            var time = new DateTime(utcTicks);
            var month = new DateTime(time.Year, time.Month, 1);
            return new Session(month.Ticks, month.AddMonths(1).Ticks, month);
        }
    }
}

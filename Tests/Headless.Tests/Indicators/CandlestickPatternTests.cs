using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Candles made by hand and all patterns that their newest bar completes.</summary>
[TestClass]
public sealed class CandlestickPatternTests
{
    /// <summary>Open, high, low, close of each bar; the patterns; those with rising and falling exchanged.</summary>
    private static readonly (double[][] Candles, ChartPattern[] Found, ChartPattern[] Mirrored)[] Table =
    [
        ([[100, 101.5, 99.5, 101], [103, 103, 101.4, 101.5]],
            [ChartPattern.BearishBeltHold], [ChartPattern.BullishBeltHold]),
        ([[100, 101.5, 99.5, 101], [101.5, 102, 99, 99.5]],
            [ChartPattern.BearishEngulfing], [ChartPattern.BullishEngulfing]),
        ([[100, 103, 99.5, 102.5], [102, 102.25, 100.5, 101]],
            [ChartPattern.BearishHarami], [ChartPattern.BullishHarami]),
        ([[100, 103, 99.5, 102.5], [101.5, 102.25, 100.75, 101.5]],
            [ChartPattern.BearishHaramiCross, ChartPattern.Doji], [ChartPattern.BullishHaramiCross, ChartPattern.Doji]),
        ([[100, 101.5, 99.5, 101], [102, 102.5, 100.1, 100.25]],
            [ChartPattern.DarkCloudCover], [ChartPattern.PiercingLine]),
        ([[100, 101, 99, 100.1]], [ChartPattern.Doji], [ChartPattern.Doji]),
        ([[101.5, 102.1, 99, 102]],
            [ChartPattern.Hammer, ChartPattern.HangingMan], [ChartPattern.InvertedHammer, ChartPattern.ShootingStar]),
        ([[100, 103.25, 99.75, 103], [103.5, 104.25, 103.25, 104], [103.25, 103.3, 101, 101.25]],
            [ChartPattern.EveningStar], [ChartPattern.MorningStar]),
        ([[104, 104.5, 102.5, 103], [103.5, 103.6, 101.5, 102], [102.5, 102.6, 100.5, 101]],
            [ChartPattern.ThreeBlackCrows], [ChartPattern.ThreeWhiteSoldiers]),
        ([[100, 101.1, 99.9, 101], [102, 103.1, 101.9, 103], [102.5, 102.6, 101.4, 101.5]],
            [ChartPattern.UpsideTasukiGap], [ChartPattern.DownsideTasukiGap]),
        ([[100, 102.1, 99.9, 102], [103.5, 103.6, 102.9, 103], [104, 104.1, 102.4, 102.5]],
            [ChartPattern.UpsideGapTwoCrows], []),
        ([[103, 103.1, 100.9, 101], [101.5, 102.6, 101.2, 102.5], [102.4, 102.5, 100.9, 101]],
            [ChartPattern.StickSandwich], []),
        ([[100, 104.1, 99.9, 104], [103.5, 103.6, 102.9, 103], [103, 103.1, 102.4, 102.5], [102.5, 102.6, 101.9, 102],
            [102.25, 105.1, 102.2, 105]],
            [ChartPattern.RisingThreeMethods], [ChartPattern.FallingThreeMethods]),
    ];

    /// <summary>Swing highs at 103 and 104, swing lows at 100.5 and 101.5, then a long lower shadow.</summary>
    private static readonly double[][] Rising =
    [
        [99.5, 101, 99, 100.5], [101.5, 103, 101, 102.5], [101.5, 102, 100.5, 101], [102.5, 104, 102, 103.5],
        [102.5, 103, 101.5, 102], [103.2, 103.3, 101.75, 103.25],
    ];

    [TestMethod]
    public void Every_pattern_is_found_where_it_is_and_nowhere_else()
    {
        foreach ((double[][] candles, ChartPattern[] found, ChartPattern[] mirrored) in Table)
        {
            CollectionAssert.AreEquivalent(found, Found(candles, 0), string.Join(", ", found));
            CollectionAssert.AreEquivalent(mirrored, Found(Mirror(candles), 0), string.Join(", ", mirrored));
        }

        CollectionAssert.AreEquivalent(
            Enum.GetValues<ChartPattern>(),
            Table.SelectMany(row => row.Found.Concat(row.Mirrored)).Distinct().ToArray(), "every pattern has its candles");
    }

    [TestMethod]
    public void A_trend_is_asked_for_where_a_strength_is_given()
    {
        CollectionAssert.AreEquivalent(
            new[] { ChartPattern.Hammer, ChartPattern.HangingMan, ChartPattern.Doji }, Found(Rising, 0));
        CollectionAssert.AreEquivalent(new[] { ChartPattern.HangingMan, ChartPattern.Doji }, Found(Rising, 1));
        CollectionAssert.AreEquivalent(new[] { ChartPattern.InvertedHammer, ChartPattern.Doji }, Found(Mirror(Rising), 1));
        CollectionAssert.AreEquivalent(new[] { ChartPattern.Doji }, Found(Rising, 2), "no two swings of that strength");
        CollectionAssert.AreEquivalent(new[] { ChartPattern.Doji }, Found([Rising[^1]], 1), "one bar");
    }

    [TestMethod]
    public void A_number_without_a_pattern_and_a_negative_strength_are_refused()
    {
        var script = new PatternReader();
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new CandleStickPatternLogic(script, -1));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(
            () => new CandleStickPatternLogic(script, 0).Evaluate((ChartPattern)99));
    }

    private static double[][] Mirror(double[][] candles) =>
        [.. candles.Select(c => new[] { 200 - c[0], 200 - c[2], 200 - c[1], 200 - c[3] })];

    private static ChartPattern[] Found(double[][] candles, int trendStrength)
    {
        HostContext host = Market.Host();
        Bar[] bars = [.. candles.Select((c, i) => new Bar(Market.Start.AddMinutes(i + 1).Ticks, c[0], c[1], c[2], c[3], 10, 1))];
        var history = PriceHistory.OfBars(Market.Instrument(host, tickSize: 0.05), bars, 60);
        var run = new BacktestRun(Market.Request<PatternReader>(history, host, null, ("TrendStrength", trendStrength)));
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return [.. ((PatternReader)run.Script).Found];
    }
}

public class PatternReader : Strategy
{
    private CandleStickPatternLogic _logic = null!;

    [NinjaScriptProperty]
    public int TrendStrength { get; set; }

    /// <summary>The patterns at the newest bar.</summary>
    internal List<ChartPattern> Found { get; } = [];

    protected override void OnStateChange()
    {
        if (State == State.Configure) _logic = new CandleStickPatternLogic(this, TrendStrength);
    }

    protected override void OnBarUpdate()
    {
        Found.Clear();
        Found.AddRange(Enum.GetValues<ChartPattern>().Where(_logic.Evaluate));
        ChartPattern one = Found.Count > 0 ? Found[0] : ChartPattern.Doji;
        double shown = CandlestickPattern(one, TrendStrength)[0];
        if (shown != (Found.Count > 0 ? 1 : 0)) throw new InvalidOperationException($"{one} shows {shown}");
    }
}

using System;
using System.Linq;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Finds patterns of candlesticks at the newest bar of a script. With a trend strength, a pattern that turns a trend must come in
/// one, and a pattern that goes on with it too: the last two swing highs and the last two swing lows rise, or fall.
/// </summary>
public class CandleStickPatternLogic
{
    private readonly NinjaScriptBase _script;
    private readonly int _trendStrength;

    /// <summary>Looks at the bars in progress of a script.</summary>
    /// <param name="ninjaScript">The script.</param>
    /// <param name="trendStrength">Bars on each side of a swing that makes the trend; 0 for patterns in any trend.</param>
    public CandleStickPatternLogic(NinjaScriptBase ninjaScript, int trendStrength)
    {
        ArgumentNullException.ThrowIfNull(ninjaScript);
        ArgumentOutOfRangeException.ThrowIfNegative(trendStrength);
        _script = ninjaScript;
        _trendStrength = trendStrength;
    }

    /// <summary>True when the newest bars make the pattern; false while there are too few of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pattern has no such number.</exception>
    public bool Evaluate(ChartPattern pattern)
    {
        (int trend, int side, int bars, Func<Candle[], bool> isMade) = Rule(pattern);
        if (_script.CurrentBar < bars - 1) return false;
        Candle[] candles = Enumerable.Range(0, bars).Select(barsAgo => At(barsAgo, side)).ToArray();
        return isMade(candles) && (_trendStrength == 0 || trend == 0 || IsTrend(trend));
    }

    /// <summary>The trend that it comes in (1 up, −1 down, 0 any), the side that it is written for, bars and shape.</summary>
    private static (int Trend, int Side, int Bars, Func<Candle[], bool> IsMade) Rule(ChartPattern pattern) => pattern switch
    {
        ChartPattern.BearishBeltHold => (1, 1, 2, CandleStickShapes.BeltHold),
        ChartPattern.BearishEngulfing => (1, 1, 2, CandleStickShapes.Engulfing),
        ChartPattern.BearishHarami => (1, 1, 2, CandleStickShapes.Harami),
        ChartPattern.BearishHaramiCross => (1, 1, 2, CandleStickShapes.HaramiCross),
        ChartPattern.BullishBeltHold => (-1, -1, 2, CandleStickShapes.BeltHold),
        ChartPattern.BullishEngulfing => (-1, -1, 2, CandleStickShapes.Engulfing),
        ChartPattern.BullishHarami => (-1, -1, 2, CandleStickShapes.Harami),
        ChartPattern.BullishHaramiCross => (-1, -1, 2, CandleStickShapes.HaramiCross),
        ChartPattern.DarkCloudCover => (1, 1, 2, CandleStickShapes.Cover),
        ChartPattern.PiercingLine => (-1, -1, 2, CandleStickShapes.Cover),
        ChartPattern.Doji => (0, 1, 1, candles => candles[0].IsDoji),
        ChartPattern.Hammer => (-1, 1, 1, candles => candles[0].IsHammer),
        ChartPattern.HangingMan => (1, 1, 1, candles => candles[0].IsHammer),
        ChartPattern.InvertedHammer => (-1, -1, 1, candles => candles[0].IsHammer),
        ChartPattern.ShootingStar => (1, -1, 1, candles => candles[0].IsHammer),
        ChartPattern.EveningStar => (1, 1, 3, CandleStickShapes.Star),
        ChartPattern.MorningStar => (-1, -1, 3, CandleStickShapes.Star),
        ChartPattern.ThreeBlackCrows => (1, 1, 3, CandleStickShapes.Crows),
        ChartPattern.ThreeWhiteSoldiers => (-1, -1, 3, CandleStickShapes.Crows),
        ChartPattern.UpsideTasukiGap => (1, 1, 3, CandleStickShapes.TasukiGap),
        ChartPattern.DownsideTasukiGap => (-1, -1, 3, CandleStickShapes.TasukiGap),
        ChartPattern.UpsideGapTwoCrows => (1, 1, 3, CandleStickShapes.GapTwoCrows),
        ChartPattern.StickSandwich => (-1, 1, 3, CandleStickShapes.Sandwich),
        ChartPattern.RisingThreeMethods => (1, 1, 5, CandleStickShapes.ThreeMethods),
        ChartPattern.FallingThreeMethods => (-1, -1, 5, CandleStickShapes.ThreeMethods),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, "There is no such pattern."),
    };

    private Candle At(int barsAgo, int side)
    {
        Candle candle = new(_script.Open[barsAgo], _script.High[barsAgo], _script.Low[barsAgo], _script.Close[barsAgo]);
        return side > 0 ? candle : candle.Mirrored;
    }

    private bool IsTrend(int side)
    {
        (double? newest, double? before) = Swings(_script.High, 1);
        if (!(side * newest > side * before)) return false;
        (newest, before) = Swings(_script.Low, -1);
        return side * newest > side * before;
    }

    /// <summary>The two newest swings: beyond the bars before them and not within those after them.</summary>
    private (double? Newest, double? Before) Swings(ISeries<double> prices, int side)
    {
        double? newest = null;
        for (int at = _trendStrength; at <= _script.CurrentBar - _trendStrength; at++)
        {
            double price = side * prices[at];
            bool isSwing = true;
            for (int i = 1; isSwing && i <= _trendStrength; i++)
                isSwing = side * prices[at + i] < price && side * prices[at - i] <= price;
            if (!isSwing) continue;
            if (newest is not null) return (newest, prices[at]);
            newest = prices[at];
        }

        return (newest, null);
    }
}

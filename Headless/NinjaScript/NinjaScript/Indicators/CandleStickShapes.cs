using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// The shapes of the patterns, each written for the side of its first name in <see cref="CandleStickPatternLogic"/>; index 0 is
/// the newest bar.
/// </summary>
internal static class CandleStickShapes
{
    private const double Slack = 1e-9;

    /// <summary>Opens above the close of a rising bar, at its own high, and falls over half of its range at least.</summary>
    internal static bool BeltHold(Candle[] c) =>
        c[1].Rises && c[0].Falls && c[0].Open > c[1].Close && c[0].High - c[0].Open <= Slack
        && 2 * c[0].Body >= c[0].High - c[0].Low;

    /// <summary>A falling body around a rising one, longer than that.</summary>
    internal static bool Engulfing(Candle[] c) => c[1].Rises && c[0].Falls && c[1].LiesWithin(c[0]);

    /// <summary>A falling body within a rising one, shorter than that.</summary>
    internal static bool Harami(Candle[] c) => c[1].Rises && c[0].Falls && c[0].LiesWithin(c[1]);

    /// <summary>A doji within a rising body.</summary>
    internal static bool HaramiCross(Candle[] c) => c[1].Rises && c[0].IsDoji && c[0].LiesWithin(c[1]);

    /// <summary>Opens above the high of a rising bar and closes within its body, below the middle.</summary>
    internal static bool Cover(Candle[] c) =>
        c[1].Rises && c[0].Open > c[1].High && c[0].Close < c[1].Middle && c[0].Close > c[1].Open;

    /// <summary>A small body above that of a rising bar, then a fall from below it to under the first middle.</summary>
    internal static bool Star(Candle[] c) =>
        c[2].Rises && c[1].Bottom > c[2].Close && c[1].Body < c[2].Body && c[1].Body < c[0].Body
        && c[0].Falls && c[0].Open < c[1].Bottom && c[0].Close < c[2].Middle;

    /// <summary>Three falling bars; the second and third open within the body before and close below it.</summary>
    internal static bool Crows(Candle[] c) => c[2].Falls && Follows(c[1], c[2]) && Follows(c[0], c[1]);

    /// <summary>Two rising bodies with a gap between; the third opens in the second and closes in the gap.</summary>
    internal static bool TasukiGap(Candle[] c) =>
        c[2].Rises && c[1].Rises && c[1].Open > c[2].Close && c[0].Falls && c[0].Open < c[1].Close && c[0].Open > c[1].Open
        && c[0].Close < c[1].Open && c[0].Close > c[2].Close;

    /// <summary>Above a rising body two falling ones, the second around the first.</summary>
    internal static bool GapTwoCrows(Candle[] c) =>
        c[2].Rises && c[1].Falls && c[1].Close > c[2].Close && c[0].Falls && c[0].Open > c[1].Open
        && c[0].Close < c[1].Close && c[0].Close > c[2].Close;

    /// <summary>A rising bar that trades above the close of a falling one, then a falling one with the same close.</summary>
    internal static bool Sandwich(Candle[] c) =>
        c[2].Falls && c[1].Rises && c[1].Low > c[2].Close && c[0].Falls && Math.Abs(c[0].Close - c[2].Close) <= Slack;

    /// <summary>A rising bar, three falling closes of shorter bodies within its range, and a rise to a higher close.</summary>
    internal static bool ThreeMethods(Candle[] c)
    {
        if (!c[4].Rises || !c[0].Rises || c[0].Close <= c[4].Close || c[0].Open <= c[1].Close) return false;
        for (int i = 3; i >= 1; i--)
        {
            bool isWithin = c[i].High <= c[4].High && c[i].Low >= c[4].Low && c[i].Body < c[4].Body;
            if (!isWithin || (i < 3 && c[i].Close >= c[i + 1].Close)) return false;
        }

        return true;
    }

    private static bool Follows(in Candle c, in Candle before) =>
        c.Falls && c.Open < before.Open && c.Open > before.Close && c.Close < before.Close;
}

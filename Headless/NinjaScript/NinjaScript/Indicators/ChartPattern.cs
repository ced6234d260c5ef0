/// <summary>The patterns that <see cref="NinjaTrader.NinjaScript.Indicators.CandlestickPattern"/> finds.</summary>
public enum ChartPattern
{
    /// <summary>After a rising bar one that opens higher, at its high, and falls.</summary>
    BearishBeltHold,

    /// <summary>A falling body around the rising one before.</summary>
    BearishEngulfing,

    /// <summary>A falling body within the rising one before.</summary>
    BearishHarami,

    /// <summary>A doji within the rising body before.</summary>
    BearishHaramiCross,

    /// <summary>After a falling bar one that opens lower, at its low, and rises.</summary>
    BullishBeltHold,

    /// <summary>A rising body around the falling one before.</summary>
    BullishEngulfing,

    /// <summary>A rising body within the falling one before.</summary>
    BullishHarami,

    /// <summary>A doji within the falling body before.</summary>
    BullishHaramiCross,

    /// <summary>An open above the high before, a close in the lower half of the rising body before.</summary>
    DarkCloudCover,

    /// <summary>Open and close nearly equal.</summary>
    Doji,

    /// <summary>A gap between two falling bodies, into which the next bar rises.</summary>
    DownsideTasukiGap,

    /// <summary>A small body above a rising one, then a close in the lower half of that.</summary>
    EveningStar,

    /// <summary>Three small bars rise within a falling one, the next closes below it.</summary>
    FallingThreeMethods,

    /// <summary>A long lower shadow, hardly an upper one, after falling.</summary>
    Hammer,

    /// <summary>The same shape after rising.</summary>
    HangingMan,

    /// <summary>A long upper shadow, hardly a lower one, after falling.</summary>
    InvertedHammer,

    /// <summary>A small body below a falling one, then a close in the upper half of that.</summary>
    MorningStar,

    /// <summary>An open below the low before, a close in the upper half of the falling body before.</summary>
    PiercingLine,

    /// <summary>Three small bars fall within a rising one, the next closes above it.</summary>
    RisingThreeMethods,

    /// <summary>A long upper shadow, hardly a lower one, after rising.</summary>
    ShootingStar,

    /// <summary>A rising bar above the close of a falling one, then a falling one with that close.</summary>
    StickSandwich,

    /// <summary>Three falling bars, each from within the body before to a lower close.</summary>
    ThreeBlackCrows,

    /// <summary>Three rising bars, each from within the body before to a higher close.</summary>
    ThreeWhiteSoldiers,

    /// <summary>After a gap up two falling bars, the second around the first, both above the gap.</summary>
    UpsideGapTwoCrows,

    /// <summary>A gap between two rising bodies, into which the next bar falls.</summary>
    UpsideTasukiGap,
}

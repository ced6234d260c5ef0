using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Open, high, low and close of one bar. <see cref="Mirrored"/> turns rising into falling, so that each pair of patterns is
/// written once.
/// </summary>
internal readonly record struct Candle(double Open, double High, double Low, double Close)
{
    private const double LongestDojiBody = 0.1;
    private const double LongestOtherShadow = 0.1;

    /// <summary>True when it closes above its open.</summary>
    internal bool Rises => Close > Open;

    /// <summary>True when it closes below its open.</summary>
    internal bool Falls => Close < Open;

    /// <summary>Distance from open to close.</summary>
    internal double Body => Math.Abs(Close - Open);

    /// <summary>Upper end of the body.</summary>
    internal double Top => Math.Max(Open, Close);

    /// <summary>Lower end of the body.</summary>
    internal double Bottom => Math.Min(Open, Close);

    /// <summary>Middle of the body.</summary>
    internal double Middle => (Open + Close) / 2;

    /// <summary>A body of a tenth of the range at most.</summary>
    internal bool IsDoji => Body <= LongestDojiBody * (High - Low);

    /// <summary>A body, a lower shadow at least twice as long, and an upper one of a tenth of the range at most.</summary>
    internal bool IsHammer =>
        Body > 0 && Bottom - Low >= 2 * Body && High - Top <= LongestOtherShadow * (High - Low);

    /// <summary>The same with rising and falling exchanged.</summary>
    internal Candle Mirrored => new(-Open, -Low, -High, -Close);

    /// <summary>True when the body lies within another and is smaller.</summary>
    internal bool LiesWithin(in Candle other) => Top <= other.Top && Bottom >= other.Bottom && Body < other.Body;
}

using System;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// The way that price is taken to have gone within a bar: from the open first to the nearer extreme, then to the other,
/// then to the close. A tie, which the documentation leaves open, goes to the low first. <paramref name="highFirst"/> is for
/// who knows better which extreme came first.
/// </summary>
internal readonly struct PricePath(double open, double high, double low, double close, bool? highFirst = null)
{
    public const int Legs = 3;

    public bool HighFirst { get; } = highFirst ?? (high - open < open - low);

    /// <summary>Turning point 0 (open) to 3 (close).</summary>
    public double this[int point] => point switch
    {
        0 => open,
        1 => HighFirst ? high : low,
        2 => HighFirst ? low : high,
        Legs => close,
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, "A path has the points 0 to 3."),
    };
}

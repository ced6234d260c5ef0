using System;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>
/// The way that price is taken to have gone within a bar: from the open first to the nearer extreme, then to the other,
/// then to the close. A tie, which the documentation leaves open, goes to the low first.
/// </summary>
internal readonly struct PricePath
{
    public const int Legs = 3;

    private readonly MarketBar _bar;

    public PricePath(in MarketBar bar)
    {
        _bar = bar;
        HighFirst = bar.High - bar.Open < bar.Open - bar.Low;
    }

    public bool HighFirst { get; }

    /// <summary>Turning point 0 (open) to 3 (close).</summary>
    public double this[int point] => point switch
    {
        0 => _bar.Open,
        1 => HighFirst ? _bar.High : _bar.Low,
        2 => HighFirst ? _bar.Low : _bar.High,
        Legs => _bar.Close,
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, "A path has the points 0 to 3."),
    };
}

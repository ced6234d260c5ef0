using System;

namespace NT8Bridge;

/// <summary>Reads one number of a bar.</summary>
public static class BarPriceOf
{
    /// <summary>The number that <paramref name="price"/> names.</summary>
    public static double Of(this BarPrice price, in Bar bar) => price switch
    {
        BarPrice.Close => bar.Close,
        BarPrice.Open => bar.Open,
        BarPrice.High => bar.High,
        BarPrice.Low => bar.Low,
        BarPrice.Typical => bar.Typical,
        BarPrice.Median => (bar.High + bar.Low) / 2.0,
        BarPrice.Volume => bar.Volume,
        _ => throw new ArgumentOutOfRangeException(nameof(price), price, "Unknown bar price."),
    };
}

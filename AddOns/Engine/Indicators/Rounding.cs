namespace NT8Bridge.Indicators;

/// <summary>What the last digits of a double can do to a difference that would be 0.</summary>
internal static class Rounding
{
    /// <summary>
    /// Prices, or sums of their distances, that differ by no more than this are equal: NinjaTrader compares with the same
    /// tolerance, and no market moves by less.
    /// </summary>
    internal const double Limit = 1e-10;
}

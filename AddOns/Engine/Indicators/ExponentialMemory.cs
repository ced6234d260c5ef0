using System;

namespace NT8Bridge.Indicators;

/// <summary>How long an exponential average remembers what came before.</summary>
internal static class ExponentialMemory
{
    /// <summary>
    /// Number of updates after which everything before has a weight below 10^−<paramref name="digits"/> in an average that gives
    /// the new value <paramref name="weight"/> and keeps 1 − weight of itself: digits · ln 10 / −ln(1 − weight), rounded up.
    /// </summary>
    internal static int Updates(double weight, double digits) =>
        weight >= 1 ? 0 : (int)Math.Ceiling(digits * Math.Log(10) / -Math.Log(1 - weight));
}

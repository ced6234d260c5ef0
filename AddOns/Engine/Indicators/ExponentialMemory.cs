using System;

namespace NT8Bridge.Indicators;

/// <summary>How long an exponential average remembers.</summary>
internal static class ExponentialMemory
{
    /// <summary>
    /// Updates after which the weight of everything before is below 10^−<paramref name="digits"/>, for an average that keeps
    /// 1 − <paramref name="weight"/> of itself at each update: digits · ln 10 / −ln(1 − weight), rounded up.
    /// </summary>
    internal static int Updates(double weight, double digits) =>
        weight >= 1 ? 0 : (int)Math.Ceiling(digits * Math.Log(10) / -Math.Log(1 - weight));
}

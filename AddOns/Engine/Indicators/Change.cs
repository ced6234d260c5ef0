using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators;

/// <summary>
/// Parts of a change of price, computed without a branch. Whether a price rose is hard to predict, and a processor that
/// predicts a branch wrongly loses more time than the arithmetic takes.
/// </summary>
internal static class Change
{
    /// <summary>The change where it is positive, else 0. Exact, because doubling and halving a number loses no bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Gain(double change) => 0.5 * (Math.Abs(change) + change);

    /// <summary>The size of the change where it is negative, else 0. Exact for the same reason.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Loss(double change) => 0.5 * (Math.Abs(change) - change);

    /// <summary><paramref name="value"/> where it exceeds <paramref name="other"/>, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double IfGreater(double value, double other) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & -(value > other ? 1L : 0L));
}

using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators;

/// <summary>
/// Parts of a change of price, without a branch: whether a price rose is close to a coin's toss, and a processor that guesses
/// wrong loses more time than the arithmetic takes.
/// </summary>
internal static class Change
{
    /// <summary>The change where it is positive, else 0; exact, since doubling and halving are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Gain(double change) => 0.5 * (Math.Abs(change) + change);

    /// <summary>The negative of the change where it is negative, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Loss(double change) => 0.5 * (Math.Abs(change) - change);

    /// <summary><paramref name="value"/> where it exceeds <paramref name="other"/>, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double IfGreater(double value, double other) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & -(value > other ? 1L : 0L));
}

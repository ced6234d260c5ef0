using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Checksums;

/// <summary>
/// A cheap hash of a few numbers: each is multiplied by an odd number of its own and the products are added, so that a change of
/// a single one always changes the result; then the bits are mixed, so that results may be added and subtracted like numbers
/// drawn by chance. It detects what differs by chance, not what was made to agree.
/// </summary>
internal static class WordMix
{
    /// <summary>The factor of the first number.</summary>
    internal const ulong FirstFactor = 0x9E3779B97F4A7C15;

    /// <summary>What a number's factor is greater by than that of the one before; even, so that all factors are odd.</summary>
    internal const ulong FactorStep = 0xD1B54A32D192ED04;

    /// <summary>The bits of a number; every NaN has the same ones, whatever arithmetic it came from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#pragma warning disable CS1718 // Only NaN differs from itself.
    internal static ulong Bits(double value) =>
        value == value ? (ulong)BitConverter.DoubleToInt64Bits(value) : 0x7FF8000000000000;
#pragma warning restore CS1718

    /// <summary>
    /// Puts one more number to a few, in order: a change of a single one always changes the result. For numbers that are mixed
    /// already, or whose order is fixed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Next(ulong sum, ulong number) => ((sum << 13) | (sum >> 51)) + number;

    /// <summary>Mixes the bits of a sum of products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Finish(ulong sum)
    {
        sum = (sum ^ (sum >> 32)) * 0xE9846AF9B1A615DDUL;
        return sum ^ (sum >> 29);
    }

    /// <summary>
    /// Hash of the time, prices and volume of a sound bar, which has no NaN. The tick count is left out: many sources do not
    /// tell it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(long time, double open, double high, double low, double close, long volume) => Finish(
        (ulong)time * FirstFactor
        + (ulong)BitConverter.DoubleToInt64Bits(open) * unchecked(FirstFactor + FactorStep)
        + (ulong)BitConverter.DoubleToInt64Bits(high) * unchecked(FirstFactor + 2 * FactorStep)
        + (ulong)BitConverter.DoubleToInt64Bits(low) * unchecked(FirstFactor + 3 * FactorStep)
        + (ulong)BitConverter.DoubleToInt64Bits(close) * unchecked(FirstFactor + 4 * FactorStep)
        + (ulong)volume * unchecked(FirstFactor + 5 * FactorStep));

    /// <summary>Hash of four numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(ulong a, ulong b, ulong c, ulong d) => Finish(
        a * FirstFactor + b * unchecked(FirstFactor + FactorStep) + c * unchecked(FirstFactor + 2 * FactorStep)
        + d * unchecked(FirstFactor + 3 * FactorStep));
}

using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The answers of a comparison at all bars as bits, by the rule of <see cref="Comparison"/>: greater now, and for a crossing not
/// greater at the bar before. A value that is not known is NaN, with which every comparison is false.
/// </summary>
internal static class ComparisonBits
{
    /// <summary>The answers.</summary>
    /// <param name="comparison">Whether it is a crossing.</param>
    /// <param name="upper">Values of the operand that has to be the greater one.</param>
    /// <param name="lower">Values of the other.</param>
    public static ulong[] Of(Comparison comparison, double[] upper, double[] lower)
    {
        ulong[] answers = Greater(upper, lower);
        if (!comparison.IsCrossing) return answers;
        ulong[] notGreater = Greater(lower, upper, orEqual: true);
        ulong carry = 0;
        for (int w = 0; w < answers.Length; w++)
        {
            answers[w] &= notGreater[w] << 1 | carry;
            carry = notGreater[w] >> 63;
        }

        return answers;
    }

    private static ulong[] Greater(double[] one, double[] other, bool orEqual = false)
    {
        ulong[] bits = new ulong[(one.Length + 63) / 64];
        ReadOnlySpan<Vector256<double>> ones = MemoryMarshal.Cast<double, Vector256<double>>(one);
        ReadOnlySpan<Vector256<double>> others = MemoryMarshal.Cast<double, Vector256<double>>(other);
        for (int i = 0; i < ones.Length; i++)
        {
            Vector256<double> holds = orEqual
                ? Vector256.GreaterThanOrEqual(ones[i], others[i]) : Vector256.GreaterThan(ones[i], others[i]);
            bits[i >> 4] |= (ulong)holds.ExtractMostSignificantBits() << (i * 4);
        }

        for (int i = ones.Length * 4; i < one.Length; i++)
            if (orEqual ? one[i] >= other[i] : one[i] > other[i]) bits[i >> 6] |= 1UL << i;
        return bits;
    }
}

using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge;

/// <summary>
/// The greater and the smaller of two numbers, without a branch where the runtime can: whether a bar makes a new extreme is
/// close to a coin's toss, and a processor that guesses wrong loses more time than the rest takes. The same bits on every
/// runtime, since 0 counts as greater than −0. Neither number is NaN.
/// </summary>
internal static class Extreme
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Greater(double a, double b) =>
#if NET
        Math.Max(a, b);
#else
        a > b ? a : b > a ? b : a == 0 ? a + b : a;
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Smaller(double a, double b) =>
#if NET
        Math.Min(a, b);
#else
        a < b ? a : b < a ? b : a == 0 ? -(-a - b) : a;
#endif
}

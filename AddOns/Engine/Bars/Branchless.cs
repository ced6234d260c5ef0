using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge;

/// <summary>
/// The greater and the smaller of two numbers, computed without a branch where the runtime can. Whether a bar makes a new
/// extreme is hard to predict, and a processor that predicts a branch wrongly loses more time than the whole comparison takes.
/// 0 counts as greater than −0, so that every runtime gives the same bits. Neither number may be NaN.
/// </summary>
internal static class Branchless
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

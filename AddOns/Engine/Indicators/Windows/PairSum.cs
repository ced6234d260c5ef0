using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Two sums over the same stretch of bars.</summary>
internal struct PairSum
{
    internal double First;
    internal double Second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PairSum(double first, double second)
    {
        First = first;
        Second = second;
    }

    internal readonly struct Merge : IWindowMerge<PairSum>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        PairSum IWindowMerge<PairSum>.Merge(in PairSum older, in PairSum newer) =>
            new(older.First + newer.First, older.Second + newer.Second);
    }
}

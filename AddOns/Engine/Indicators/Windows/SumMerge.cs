using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Joins two sums: their sum.</summary>
internal readonly struct SumMerge : IWindowMerge<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Merge(in double older, in double newer) => older + newer;
}

using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Joins two minima: the smaller one.</summary>
internal readonly struct MinMerge : IWindowMerge<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Merge(in double older, in double newer) => Branchless.Smaller(newer, older);
}

using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Joins two maxima: the greater one.</summary>
internal readonly struct MaxMerge : IWindowMerge<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Merge(in double older, in double newer) => Branchless.Greater(newer, older);
}

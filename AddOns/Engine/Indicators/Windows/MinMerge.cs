using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>The smaller one.</summary>
internal readonly struct MinMerge : IWindowMerge<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Merge(in double older, in double newer) => Extreme.Smaller(newer, older);
}

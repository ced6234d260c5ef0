using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>The greater one.</summary>
internal readonly struct MaxMerge : IWindowMerge<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Merge(in double older, in double newer) => Extreme.Greater(newer, older);
}

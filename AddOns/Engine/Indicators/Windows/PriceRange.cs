using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Summary of a stretch: highest high and lowest low.</summary>
internal struct PriceRange
{
    internal double High;
    internal double Low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PriceRange(double high, double low)
    {
        High = high;
        Low = low;
    }

    internal readonly struct Merge : IWindowMerge<PriceRange>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        PriceRange IWindowMerge<PriceRange>.Merge(in PriceRange older, in PriceRange newer) => new(
            Branchless.Greater(newer.High, older.High),
            Branchless.Smaller(newer.Low, older.Low));
    }
}

using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Summary of a stretch: the sum of its values, and their sum with weights 1, 2, 3 … from the oldest value on.</summary>
internal struct WeightedSum
{
    internal double Sum;
    internal double Weighted;
    internal double Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WeightedSum(double value)
    {
        Sum = value;
        Weighted = value;
        Count = 1;
    }

    internal readonly struct Merge : IWindowMerge<WeightedSum>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        WeightedSum IWindowMerge<WeightedSum>.Merge(in WeightedSum older, in WeightedSum newer)
        {
            WeightedSum joined;
            joined.Sum = older.Sum + newer.Sum;
            joined.Weighted = older.Weighted + newer.Weighted + (older.Count * newer.Sum);
            joined.Count = older.Count + newer.Count;
            return joined;
        }
    }
}

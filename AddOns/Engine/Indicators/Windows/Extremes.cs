using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Summary of a stretch: highest high and lowest low, with the number of the bar of each: of equal ones the latest bar
/// and the first.
/// </summary>
internal struct Extremes
{
    internal double High;
    internal double Low;
    internal long HighBar;
    internal long LowBar;
    internal long FirstHighBar;
    internal long FirstLowBar;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Extremes(double high, double low, long bar)
    {
        High = high;
        Low = low;
        HighBar = bar;
        LowBar = bar;
        FirstHighBar = bar;
        FirstLowBar = bar;
    }

    internal readonly struct Merge : IWindowMerge<Extremes>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Extremes IWindowMerge<Extremes>.Merge(in Extremes older, in Extremes newer)
        {
            Extremes joined = newer;
            if (older.High >= newer.High) joined.FirstHighBar = older.FirstHighBar;
            if (older.Low <= newer.Low) joined.FirstLowBar = older.FirstLowBar;
            if (older.High > newer.High)
            {
                joined.High = older.High;
                joined.HighBar = older.HighBar;
            }

            if (older.Low < newer.Low)
            {
                joined.Low = older.Low;
                joined.LowBar = older.LowBar;
            }

            return joined;
        }
    }
}

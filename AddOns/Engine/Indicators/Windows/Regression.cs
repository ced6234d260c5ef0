using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Summary of a stretch of evenly spaced values for a least-squares line: mean, sum of squared deviations, and sum of the
/// products of the deviations of time and value. Stretches are joined as <see cref="Moments"/> are, so that values far from 0
/// lose no digits.
/// </summary>
internal struct Regression
{
    internal double Mean;
    internal double Squares;
    internal double Products;
    internal long Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Regression(double value)
    {
        Mean = value;
        Squares = 0;
        Products = 0;
        Count = 1;
    }

    /// <summary>Slope of the line per value; 0 for a single value.</summary>
    internal readonly double Slope => Count < 2 ? 0 : Products / TimeSquares;

    /// <summary>Share of the variance that the line explains; 0 where there is none.</summary>
    internal readonly double RSquared => Squares == 0 ? 0 : Products * Products / (TimeSquares * Squares);

    /// <summary>Sum of the squared deviations of the positions 0 to n − 1 from their mean: n·(n² − 1) / 12.</summary>
    private readonly double TimeSquares => Count * ((double)Count * Count - 1) / 12;

    internal readonly struct Merge : IWindowMerge<Regression>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Regression IWindowMerge<Regression>.Merge(in Regression older, in Regression newer)
        {
            long count = older.Count + newer.Count;
            double difference = newer.Mean - older.Mean;
            double share = difference * newer.Count / count;
            Regression joined;
            joined.Mean = older.Mean + share;
            joined.Squares = older.Squares + newer.Squares + (difference * share * older.Count);
            joined.Products = older.Products + newer.Products + (share * older.Count * (0.5 * count));
            joined.Count = count;
            return joined;
        }
    }
}

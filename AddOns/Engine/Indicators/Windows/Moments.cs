using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Summary of a stretch: count, mean and sum of squared deviations from the mean. Stretches are joined by the formula of T. Chan,
/// G. Golub and R. LeVeque (1979), which subtracts no large sums from each other; so equal numbers have deviation 0 exactly.
/// </summary>
internal struct Moments
{
    internal double Mean;
    internal double Squares;
    internal long Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Moments(double value)
    {
        Mean = value;
        Squares = 0;
        Count = 1;
    }

    internal readonly struct Merge : IWindowMerge<Moments>
    {
        /// <summary>1/n at position n, because a division at each merge would cost more than the rest of it.</summary>
        private readonly double[] _reciprocals;

        internal Merge(int longest)
        {
            _reciprocals = new double[longest + 1];
            for (int n = 1; n <= longest; n++) _reciprocals[n] = 1.0 / n;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Moments IWindowMerge<Moments>.Merge(in Moments older, in Moments newer)
        {
            long count = older.Count + newer.Count;
            double difference = newer.Mean - older.Mean;
            double share = difference * (newer.Count * _reciprocals[count]);
            Moments joined;
            joined.Mean = older.Mean + share;
            joined.Squares = older.Squares + newer.Squares + (difference * share * older.Count);
            joined.Count = count;
            return joined;
        }
    }
}

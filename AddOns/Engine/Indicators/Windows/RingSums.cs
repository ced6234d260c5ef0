using System;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Sums over the items of an <see cref="ItemRing{T}"/>, oldest first.</summary>
internal static class RingSums
{
    /// <summary>
    /// Sum of |item − centre| over the <paramref name="count"/> items up to the one in <paramref name="slot"/>. Odd and even
    /// items are summed apart, because each addition of one long chain would wait for the one before; the order is always the
    /// same, so that every runtime gives the same bits.
    /// </summary>
    internal static double SumOfDistances(this in ItemRing<double> ring, int slot, int count, double centre)
    {
        double[] items = ring.Items;
        int first = slot - count + 1;
        if (first >= 0) return Stretch(items, first, count, centre);
        int older = -first;
        return Stretch(items, items.Length - older, older, centre) + Stretch(items, 0, count - older, centre);
    }

    private static double Stretch(double[] items, int first, int count, double centre)
    {
        double even = 0;
        double odd = 0;
        int end = first + count;
        int i = first;
        for (; i + 1 < end; i += 2)
        {
            even += Math.Abs(items[i] - centre);
            odd += Math.Abs(items[i + 1] - centre);
        }

        if (i < end) even += Math.Abs(items[i] - centre);
        return even + odd;
    }
}

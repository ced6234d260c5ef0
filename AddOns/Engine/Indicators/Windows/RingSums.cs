using System;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Sums that run over the items of a ring, oldest first.</summary>
internal static class RingSums
{
    /// <summary>
    /// Sum of |item − centre| over the <paramref name="count"/> items that end in <paramref name="slot"/>. Odd and even
    /// items are summed apart, always in the same order, because one chain of additions would wait for itself.
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

using System;

namespace NT8Bridge.History;

/// <summary>Looks up bars by time in an array that is sorted by time.</summary>
internal static class SortedBars
{
    /// <summary>Number of bars that end at or before a time, found in logarithmic time.</summary>
    public static int CountUpTo(Bar[] bars, long utcTicks)
    {
        int low = 0, high = bars.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (bars[middle].EndUtcTicks <= utcTicks) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// A copy of the bars that end after <paramref name="fromUtcTicks"/> and at or before <paramref name="toUtcTicks"/>.
    /// </summary>
    public static Bar[] Between(Bar[] bars, long fromUtcTicks, long toUtcTicks)
    {
        int start = CountUpTo(bars, fromUtcTicks), end = Math.Max(start, CountUpTo(bars, toUtcTicks));
        var part = new Bar[end - start];
        Array.Copy(bars, start, part, 0, part.Length);
        return part;
    }
}

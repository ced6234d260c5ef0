using System;

namespace NT8Bridge.Tests.History;

/// <summary>Sound bars for file tests: a random walk on a 0.1 grid through negative prices, with gaps and zero volumes.</summary>
internal static class SampleBars
{
    public static readonly BarInterval Interval = new(30);
    public static readonly long Start = new DateTime(2013, 10, 8, 0, 0, 30, DateTimeKind.Utc).Ticks;

    public static Bar[] Make(int count, int seed = 1, bool hasGaps = true, long? firstEnd = null)
    {
        var random = new Random(seed);
        var bars = new Bar[count];
        long end = firstEnd ?? Start;
        double price = random.Next(-200, 200) / 10.0;
        for (int i = 0; i < count; i++)
        {
            double open = price, close = open + random.Next(-9, 10) * 0.1;
            double high = Math.Max(open, close) + random.Next(4) * 0.1, low = Math.Min(open, close) - random.Next(4) * 0.1;
            bars[i] = new Bar(end, open, high, low, close, random.Next(5) == 0 ? 0 : random.Next(1, 5000), random.Next(0, 300));
            price = close;
            end += Interval.Ticks * (hasGaps && random.Next(20) == 0 ? random.Next(2, 9) : 1);
        }

        return bars;
    }
}

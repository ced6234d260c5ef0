using System;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>A random walk in ticks of 0.25, one bar each 30 seconds.</summary>
internal static class BenchmarkBars
{
    internal const int Count = 10_000;

    internal static Bar[] Make()
    {
        var random = new Random(1);
        var bars = new Bar[Count];
        long end = new DateTime(2013, 10, 7, 0, 0, 30, DateTimeKind.Utc).Ticks;
        int price = 16_000;
        for (int i = 0; i < Count; i++)
        {
            int open = price + random.Next(-2, 3);
            price = open + random.Next(-8, 9);
            int high = Math.Max(open, price) + random.Next(4);
            int low = Math.Min(open, price) - random.Next(4);
            bars[i] = new Bar(end, open / 4.0, high / 4.0, low / 4.0, price / 4.0, random.Next(1, 2000), 1);
            end += 30 * TimeSpan.TicksPerSecond;
        }

        return bars;
    }
}

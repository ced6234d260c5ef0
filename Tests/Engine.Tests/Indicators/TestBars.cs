using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Tests.Indicators;

/// <summary>Bars that the indicator tests run over.</summary>
internal static class TestBars
{
    private static readonly Lazy<Bar[]> GoldBars = new(ReadGold);

    /// <summary>4,040 one-minute bars of gold over three days.</summary>
    internal static Bar[] Gold => GoldBars.Value;

    /// <summary>
    /// A random walk in ticks of 0.25, one bar a minute from Monday 7 October 2013 on, with flat stretches, gaps and bars
    /// without volume.
    /// </summary>
    internal static Bar[] Walk(int count, int seed, bool withFlats = true)
    {
        var random = new Random(seed);
        var bars = new Bar[count];
        long end = new DateTime(2013, 10, 7, 0, 1, 0, DateTimeKind.Utc).Ticks;
        int price = 4000;
        bool flat = false;
        for (int i = 0; i < count; i++)
        {
            if (random.Next(40) == 0) flat = withFlats && !flat;
            int open = flat ? price : price + (random.Next(60) == 0 ? random.Next(-80, 81) : random.Next(-2, 3));
            int close = flat ? open : open + random.Next(-8, 9);
            int high = flat ? open : Math.Max(open, close) + random.Next(4);
            int low = flat ? open : Math.Min(open, close) - random.Next(4);
            long volume = random.Next(15) == 0 ? 0 : random.Next(1, 2000);
            bars[i] = new Bar(end, open / 4.0, high / 4.0, low / 4.0, close / 4.0, volume, 1);
            price = close;
            end += (random.Next(100) == 0 ? random.Next(2, 200) : 1) * TimeSpan.TicksPerMinute;
        }

        return bars;
    }

    /// <summary>The same bar with other prices and volume, sound as well.</summary>
    internal static Bar Wrong(in Bar bar, int variant)
    {
        double shift = (variant % 7) - 3;
        double spread = (variant % 3) * 0.5;
        return new Bar(
            bar.EndUtcTicks, bar.Open + shift, bar.High + Math.Abs(shift) + spread, bar.Low - Math.Abs(shift) - spread,
            bar.Close - shift, bar.Volume + (variant % 5 * 100), bar.TickCount);
    }

    private static Bar[] ReadGold()
    {
        IEnumerable<string> rows = File.ReadLines(
            Path.Combine(AppContext.BaseDirectory, "Data", "gc", "GCZ3_1m_open_stamped.csv")).Skip(1);
        return rows.Select(row => row.Split(',')).Select(row =>
        {
            double[] number = row.Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            long open = DateTimeOffset.FromUnixTimeMilliseconds((long)number[0]).UtcTicks;
            return new Bar(open + TimeSpan.TicksPerMinute, number[1], number[2], number[3], number[4], (long)number[5], 0);
        }).ToArray();
    }
}

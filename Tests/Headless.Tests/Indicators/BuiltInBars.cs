using System;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>What the built-in indicators are tried on.</summary>
internal static class BuiltInBars
{
    private static readonly Lazy<Tick[]> GoldTicks = new(() =>
        MarketDataFile.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz")).Ticks);

    /// <summary>Trades of gold in minutes, from the bundled sample.</summary>
    internal static Bar[] Gold(int count) => GoldTicks.Value
        .GroupBy(t => t.UtcTicks / TimeSpan.TicksPerMinute)
        .Take(count)
        .Select(minute => new Bar(
            (minute.Key + 1) * TimeSpan.TicksPerMinute, minute.First().Price, minute.Max(t => t.Price), minute.Min(t => t.Price),
            minute.Last().Price, minute.Sum(t => t.Size), minute.Count()))
        .ToArray();

    /// <summary>A walk with gaps, bars without range, runs of equal bars, and bars without volume.</summary>
    internal static Bar[] Rough(int count, int seed, int minutes = 1)
    {
        var random = new Random(seed);
        var bars = new Bar[count];
        double close = 1000;
        for (int i = 0; i < count; i++)
        {
            bool isFlat = i / 20 % 5 == 3;
            double open = isFlat || random.Next(3) > 0 ? close : close + (random.Next(-6, 7) * 0.25);
            close = isFlat ? open : open + (random.Next(-8, 9) * 0.25);
            double high = Math.Max(open, close) + (isFlat ? 0 : random.Next(4) * 0.25);
            double low = Math.Min(open, close) - (isFlat ? 0 : random.Next(4) * 0.25);
            long volume = i > 0 && random.Next(10) == 0 ? 0 : random.Next(1, 500);
            bars[i] = new Bar(Market.Start.AddMinutes(minutes * (i + 1)).Ticks, open, high, low, close, volume, 1);
        }

        return bars;
    }
}

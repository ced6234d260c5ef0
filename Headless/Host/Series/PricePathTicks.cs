using System;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Stands in for the ticks of a bar where only bars are held and a series needs ticks: open, the nearer extreme, the other
/// extreme and close, in the order in which orders are filled along a bar. Their times lie within the bar, so that no price of it
/// is known before its begin.
/// </summary>
internal static class PricePathTicks
{
    internal static void Feed(BarAggregator aggregator, in Bar bar, int barSeconds)
    {
        PricePath path = new(bar.Open, bar.High, bar.Low, bar.Close);
        long length = barSeconds * TimeSpan.TicksPerSecond;
        long begin = bar.EndUtcTicks - length;
        long part = bar.Volume / 4;
        aggregator.TryAdd(new Tick(begin, path[0], part));
        aggregator.TryAdd(new Tick(begin + (length / 4), path[1], part));
        aggregator.TryAdd(new Tick(begin + (length / 2), path[2], part));
        aggregator.TryAdd(new Tick(bar.EndUtcTicks - 1, path[PricePath.Legs], bar.Volume - (3 * part)));
    }
}

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
        bool highFirst = bar.High - bar.Open < bar.Open - bar.Low;
        long length = barSeconds * TimeSpan.TicksPerSecond;
        long begin = bar.EndUtcTicks - length;
        long part = bar.Volume / 4;
        aggregator.TryAdd(new Tick(begin, bar.Open, part));
        aggregator.TryAdd(new Tick(begin + (length / 4), highFirst ? bar.High : bar.Low, part));
        aggregator.TryAdd(new Tick(begin + (length / 2), highFirst ? bar.Low : bar.High, part));
        aggregator.TryAdd(new Tick(bar.EndUtcTicks - 1, bar.Close, bar.Volume - (3 * part)));
    }
}

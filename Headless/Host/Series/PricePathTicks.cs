using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Stands in for the ticks of a bar where only bars are held and a series needs ticks: open, the nearer extreme, the other
/// extreme and close, in the order in which orders are filled along a bar. Their times lie within the bar and its session, so
/// that no price of it is known before its begin and none is lost after the session's end.
/// </summary>
internal static class PricePathTicks
{
    internal static void Feed(BarAggregator aggregator, in Bar bar, long lengthTicks)
    {
        if (!aggregator.TryPlace(bar, lengthTicks, out Session session)) return;
        PricePath path = new(bar.Open, bar.High, bar.Low, bar.Close);
        long begin = Math.Max(bar.EndUtcTicks - lengthTicks, session.BeginUtcTicks);
        long end = Math.Min(bar.EndUtcTicks, session.EndUtcTicks);
        long length = end - begin;
        long part = bar.Volume / 4;
        aggregator.TryAdd(new Tick(begin, path[0], part));
        aggregator.TryAdd(new Tick(begin + (length / 4), path[1], part));
        aggregator.TryAdd(new Tick(begin + (length / 2), path[2], part));
        aggregator.TryAdd(new Tick(end - 1, path[PricePath.Legs], bar.Volume - (3 * part)));
    }
}

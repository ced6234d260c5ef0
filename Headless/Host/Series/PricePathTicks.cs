using System;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Four prices of a bar in the order of the virtual path, for bars that need ticks where only bars are held: open, then the
/// nearer extreme, the other extreme, close; spread over the bar's time, so that none is seen before the bar was.
/// </summary>
internal static class PricePathTicks
{
    internal static void Feed(BarsBuilder builder, in Bar bar, int barSeconds)
    {
        bool highFirst = bar.High - bar.Open < bar.Open - bar.Low;
        long length = barSeconds * TimeSpan.TicksPerSecond;
        long begin = bar.EndUtcTicks - length;
        long part = bar.Volume / 4;
        builder.Takes(new Tick(begin, bar.Open, part));
        builder.Takes(new Tick(begin + (length / 4), highFirst ? bar.High : bar.Low, part));
        builder.Takes(new Tick(begin + (length / 2), highFirst ? bar.Low : bar.High, part));
        builder.Takes(new Tick(bar.EndUtcTicks - 1, bar.Close, bar.Volume - (3 * part)));
    }
}

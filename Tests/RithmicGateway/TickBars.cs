using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// Bars of so many trades each, as tick-bar replays (206, answered by 207) ask for them. The first bar's open is stamped with the
/// second that was asked for, as servers do; the last bar of a window may have fewer trades.
/// </summary>
internal static class TickBars
{
    private const int OfTrades = 1;
    private const int Regular = 1;

    /// <summary>
    /// The parts of an answer out of the trades that were sent so far; null where the request asks for other bars.
    /// </summary>
    public static IEnumerable<FrameBuilder>? Parts(Incoming request, IEnumerable<Trade> sent)
    {
        bool isCount = int.TryParse(request.Text(148162), NumberStyles.None, CultureInfo.InvariantCulture, out int size);
        if (!isCount || size == 0 || request.Number(119200) != OfTrades || request.Number(119208) != Regular) return null;
        long start = request.Number(153002), finish = request.Number(153003);
        Trade[] within =
            sent.Where(trade => trade.Size > 0 && Second(trade) >= start && Second(trade) <= finish).ToArray();
        return Enumerable.Range(0, (within.Length + size - 1) / size).Select(
            bar => Part(request, within.Skip(bar * size).Take(size).ToArray(), bar == 0 ? start : null));
    }

    private static FrameBuilder Part(Incoming request, Trade[] bar, long? openSecond)
    {
        Trade first = bar[0], last = bar[bar.Length - 1];
        return new FrameBuilder(207)
            .Text(110100, request.Text(110100))
            .Text(110101, request.Text(110101))
            .Int(119200, OfTrades)
            .Int(119208, Regular)
            .Text(148162, request.Text(148162))
            .Long(119204, bar.Length)
            .Long(119205, bar.Sum(trade => (long)trade.Size))
            .Double(100019, first.Price)
            .Double(100012, bar.Max(trade => trade.Price))
            .Double(100013, bar.Min(trade => trade.Price))
            .Double(100021, last.Price)
            .Int(119202, (int)(openSecond ?? Second(first)), (int)Second(last))
            .Int(119203, openSecond is null ? Micros(first) : 0, Micros(last));
    }

    private static long Second(Trade trade) => trade.UnixMicroseconds / 1_000_000;

    private static int Micros(Trade trade) => (int)(trade.UnixMicroseconds % 1_000_000);
}

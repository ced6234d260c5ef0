using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.RithmicGateway;

/// <summary>Bars by plain grouping of trades: the gateway's own arithmetic, sharing nothing with the engine's builder.</summary>
public static class HistoryBook
{
    /// <summary>Bars of a length in seconds, aligned to the clock; trades without a size count for nothing.</summary>
    public static HistoryBar[] From(IEnumerable<Trade> trades, int seconds) => trades
        .Where(trade => trade.Size > 0)
        .GroupBy(trade => (trade.UnixMicroseconds / 1_000_000 / seconds + 1) * seconds)
        .OrderBy(bar => bar.Key)
        .Select(bar => new HistoryBar(
            bar.Key,
            bar.First().Price,
            bar.Max(trade => trade.Price),
            bar.Min(trade => trade.Price),
            bar.Last().Price,
            bar.Sum(trade => (long)trade.Size),
            bar.Count()))
        .ToArray();
}

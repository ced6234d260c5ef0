using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>Real gold trades of one trading day, and the bars that the engine's builder makes of them.</summary>
internal static class GoldDay
{
    private const long EpochTicks = 621_355_968_000_000_000;

    private static readonly Lazy<Trade[]> Everything = new(() =>
        TradeFile.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz")));

    /// <summary>All trades of the sample, 7 to 9 October 2013.</summary>
    public static Trade[] All => Everything.Value;

    /// <summary>One trading day, 18:00 to 17:15 New York time.</summary>
    public static Trade[] Trades() => Between(new DateTime(2013, 10, 7, 22, 0, 0), new DateTime(2013, 10, 8, 21, 15, 0));

    /// <summary>A busy hour of it.</summary>
    public static Trade[] Hour() => Between(new DateTime(2013, 10, 8, 13, 0, 0), new DateTime(2013, 10, 8, 14, 0, 0));

    /// <summary>Thirty-second bars of the trades that have a quantity, by the engine's builder.</summary>
    public static Bar[] Bars(IEnumerable<Trade> trades)
    {
        var builder = new BarBuilder(new BarInterval(30), new AlwaysOpen());
        var bars = new List<Bar>();
        foreach (Trade trade in trades)
        {
            if (trade.Size > 0 && builder.Add(TickOf(trade), out Bar closed)) bars.Add(closed);
        }

        if (builder.Flush(out Bar last)) bars.Add(last);
        return [.. bars];
    }

    public static Tick TickOf(Trade trade) => new(EpochTicks + trade.UnixMicroseconds * 10, trade.Price, trade.Size);

    private static Trade[] Between(DateTime from, DateTime to)
    {
        long first = (from.Ticks - EpochTicks) / 10;
        long last = (to.Ticks - EpochTicks) / 10;
        return All.Where(trade => trade.UnixMicroseconds >= first && trade.UnixMicroseconds < last).ToArray();
    }
}

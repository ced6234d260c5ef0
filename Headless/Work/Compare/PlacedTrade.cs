using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Trades;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>A trade of a list with its times in UTC.</summary>
/// <param name="Trade">The trade.</param>
/// <param name="Number">Its number, or its place in the list where that has none.</param>
/// <param name="EntryUtc">Time of the entry.</param>
/// <param name="ExitUtc">Time of the exit.</param>
internal sealed record PlacedTrade(ListedTrade Trade, int Number, DateTime EntryUtc, DateTime ExitUtc)
{
    /// <summary>The trades of a list in the order of their entries.</summary>
    public static PlacedTrade[] Of(IReadOnlyList<ListedTrade> trades, TimeZoneInfo zone) =>
    [
        .. trades.Select((trade, i) => new PlacedTrade(
            trade, trade.Number > 0 ? trade.Number : i + 1, Utc(trade.EntryTime, zone), Utc(trade.ExitTime, zone)))
            .OrderBy(trade => trade.EntryUtc),
    ];

    /// <summary>
    /// A wall clock in UTC. Of the hour that autumn has twice the first is taken; a time that spring leaves out is read as if the
    /// clock had not gone forward, so that it agrees with none by chance.
    /// </summary>
    public static DateTime Utc(DateTime wall, TimeZoneInfo zone)
    {
        TimeSpan offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return wall - offset;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Finds for each trade of a list the same one of another: by side and time of the entry.</summary>
internal static class TradePairs
{
    /// <summary>The pairs, and the trades that are in one list alone, in the order of time.</summary>
    public static List<(PlacedTrade? Mine, PlacedTrade? Theirs)> Of(PlacedTrade[] mine, PlacedTrade[] theirs, TimeSpan tolerance)
    {
        List<PlacedTrade> left = [.. theirs];
        Dictionary<PlacedTrade, PlacedTrade> found = new(ReferenceEqualityComparer.Instance);

        // First those of the very time: of several the one that agrees in more.
        foreach (PlacedTrade trade in mine)
        {
            PlacedTrade? same = left.Where(other => IsOfSide(other, trade) && other.EntryUtc == trade.EntryUtc)
                .OrderByDescending(other => Agreement(trade, other)).FirstOrDefault();
            Take(trade, same);
        }

        // Then those of another time, the nearest of all first.
        IEnumerable<(PlacedTrade Trade, PlacedTrade Other)> near =
            from trade in mine
            where !found.ContainsKey(trade)
            from other in left
            let apart = (other.EntryUtc - trade.EntryUtc).Duration()
            where IsOfSide(other, trade) && apart <= tolerance
            orderby apart
            select (Trade: trade, Other: other);
        foreach ((PlacedTrade trade, PlacedTrade other) in near.ToArray())
            if (!found.ContainsKey(trade) && left.Contains(other)) Take(trade, other);

        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs = [];
        foreach (PlacedTrade trade in mine) pairs.Add((trade, found.GetValueOrDefault(trade)));
        foreach (PlacedTrade other in left) pairs.Add((null, other));
        return [.. pairs.OrderBy(pair => (pair.Mine ?? pair.Theirs!).EntryUtc)];

        void Take(PlacedTrade trade, PlacedTrade? other)
        {
            if (other is null) return;
            found.Add(trade, other);
            left.Remove(other);
        }
    }

    private static bool IsOfSide(PlacedTrade other, PlacedTrade trade) => other.Trade.IsLong == trade.Trade.IsLong;

    private static int Agreement(PlacedTrade one, PlacedTrade other) =>
        (one.ExitUtc == other.ExitUtc ? 4 : 0) + (one.Trade.Quantity == other.Trade.Quantity ? 2 : 0)
        + (one.Trade.EntryName == other.Trade.EntryName ? 1 : 0) + (one.Trade.ExitName == other.Trade.ExitName ? 1 : 0);
}

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
        Dictionary<PlacedTrade, PlacedTrade> found = new(ReferenceEqualityComparer.Instance);
        HashSet<PlacedTrade> taken = new(ReferenceEqualityComparer.Instance);

        // First those of the very time: of several the one that agrees in more.
        ILookup<(bool IsLong, DateTime EntryUtc), PlacedTrade> entries =
            theirs.ToLookup(other => (other.Trade.IsLong, other.EntryUtc));
        foreach (PlacedTrade trade in mine)
        {
            PlacedTrade? same = entries[(trade.Trade.IsLong, trade.EntryUtc)].Where(other => !taken.Contains(other))
                .OrderByDescending(other => Agreement(trade, other)).FirstOrDefault();
            if (same is not null) Take(trade, same);
        }

        // Then those of another time, the nearest of all first.
        foreach ((PlacedTrade trade, PlacedTrade other) in Near(mine, theirs, found, taken, tolerance))
            if (!found.ContainsKey(trade) && !taken.Contains(other)) Take(trade, other);

        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs = [];
        foreach (PlacedTrade trade in mine) pairs.Add((trade, found.GetValueOrDefault(trade)));
        foreach (PlacedTrade other in theirs)
            if (!taken.Contains(other)) pairs.Add((null, other));
        return [.. pairs.OrderBy(pair => (pair.Mine ?? pair.Theirs!).EntryUtc)];

        void Take(PlacedTrade trade, PlacedTrade other)
        {
            found.Add(trade, other);
            taken.Add(other);
        }
    }

    /// <summary>
    /// Trades of both lists that are left and lie so near that they may be one, the nearest first. The lists are in the order of
    /// time, so that only those about a trade are looked at.
    /// </summary>
    private static (PlacedTrade Trade, PlacedTrade Other)[] Near(
        PlacedTrade[] mine, PlacedTrade[] theirs, Dictionary<PlacedTrade, PlacedTrade> found, HashSet<PlacedTrade> taken,
        TimeSpan tolerance)
    {
        PlacedTrade[] left = [.. theirs.Where(other => !taken.Contains(other))];
        List<(PlacedTrade Trade, PlacedTrade Other)> near = [];
        int first = 0;
        foreach (PlacedTrade trade in mine.Where(trade => !found.ContainsKey(trade)))
        {
            while (first < left.Length && trade.EntryUtc - left[first].EntryUtc > tolerance) first++;
            for (int at = first; at < left.Length && left[at].EntryUtc - trade.EntryUtc <= tolerance; at++)
                if (left[at].Trade.IsLong == trade.Trade.IsLong) near.Add((trade, left[at]));
        }

        return [.. near.OrderBy(pair => (pair.Other.EntryUtc - pair.Trade.EntryUtc).Duration())];
    }

    private static int Agreement(PlacedTrade one, PlacedTrade other) =>
        (one.ExitUtc == other.ExitUtc ? 4 : 0) + (one.Trade.Quantity == other.Trade.Quantity ? 2 : 0)
        + (one.Trade.EntryName == other.Trade.EntryName ? 1 : 0) + (one.Trade.ExitName == other.Trade.ExitName ? 1 : 0);
}

using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Data.Trades;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>The trades of a stored run beside those of another.</summary>
internal static class StoredTrades
{
    /// <summary>As far apart may entries of one trade lie in <see cref="CompareRequest"/> where nothing is said.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Matches the trades, those of each instrument for themselves.</summary>
    /// <param name="first">The first run.</param>
    /// <param name="run">The other one.</param>
    /// <param name="number">Its number among the runs.</param>
    public static ComparedTrades Of(StoredRun first, StoredRun run, int number)
    {
        ILookup<string, StoredTrade> mine = first.Trades.ToLookup(trade => trade.Instrument, StringComparer.Ordinal);
        ILookup<string, StoredTrade> theirs = run.Trades.ToLookup(trade => trade.Instrument, StringComparer.Ordinal);
        if (mine.Count > 0 && theirs.Count > 0 && !mine.Any(group => theirs.Contains(group.Key)))
        {
            return new ComparedTrades(
                number, first.Trades.Count, run.Trades.Count, 0, 0,
                $"the runs traded different instruments, {Names(mine)} and {Names(theirs)}: their trades were not matched", []);
        }

        TradeListMatch[] matches =
        [
            .. mine.Concat(theirs).Select(group => group.Key).Distinct()
                .Select(name => TradeDifferences.Of(Placed(mine[name]), Placed(theirs[name]), Tolerance)),
        ];
        return new ComparedTrades(
            number, first.Trades.Count, run.Trades.Count, matches.Sum(match => match.Matched), matches.Sum(match => match.Equal),
            null, [.. matches.SelectMany(match => match.Differences)]);
    }

    private static string Names(ILookup<string, StoredTrade> trades) => string.Join(", ", trades.Select(group => group.Key));

    private static PlacedTrade[] Placed(IEnumerable<StoredTrade> trades) =>
    [
        .. trades.Select(trade => new PlacedTrade(Listed(trade), trade.Number, trade.EntryUtc, trade.ExitUtc))
            .OrderBy(trade => trade.EntryUtc),
    ];

    private static ListedTrade Listed(StoredTrade trade) => new()
    {
        Number = trade.Number, Instrument = trade.Instrument, IsLong = trade.IsLong, Quantity = trade.Quantity,
        EntryPrice = trade.EntryPrice, ExitPrice = trade.ExitPrice, EntryTime = trade.EntryUtc, ExitTime = trade.ExitUtc,
        EntryName = trade.EntryName, ExitName = trade.ExitName,
    };
}

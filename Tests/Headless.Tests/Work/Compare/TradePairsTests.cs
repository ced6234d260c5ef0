using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.Trades;
using NT8Bridge.Headless.Work.Compare;

namespace NT8Bridge.Headless.Tests.Work.Compare;

/// <summary>Trades of two lists find each other.</summary>
[TestClass]
public sealed class TradePairsTests
{
    private static readonly DateTime Begin = new(2024, 3, 5, 15, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// At 0, 60 and 100 s in one list, at 70, 200 and 400 s in the other: 60 and 70 lie nearest, then 100 and 200, and what is
    /// left, 0 and 400, lies too far apart.
    /// </summary>
    [TestMethod]
    public void The_nearest_find_each_other_first()
    {
        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs =
            TradePairs.Of(Longs(0, 60, 100), Longs(70, 200, 400), TimeSpan.FromSeconds(300));
        CollectionAssert.AreEqual(
            new[] { "0-", "60-70", "100-200", "-400" },
            pairs.Select(pair => $"{Seconds(pair.Mine)}-{Seconds(pair.Theirs)}").ToArray());
    }

    [TestMethod]
    public void A_side_finds_its_own()
    {
        PlacedTrade[] mine = [Trade(0, isLong: true), Trade(0, isLong: false)];
        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs =
            TradePairs.Of(mine, [Trade(0, isLong: false), Trade(1, isLong: true)], TimeSpan.FromSeconds(1));
        Assert.HasCount(2, pairs);
        Assert.IsTrue(pairs.All(pair => pair.Mine!.Trade.IsLong == pair.Theirs!.Trade.IsLong));
    }

    /// <summary>Two lists of 100,000 trades, half of them a minute late: a look at all for each would not end in time.</summary>
    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = false)]
    public void Long_lists_are_matched()
    {
        const int Count = 100_000;
        int[] begins = [.. Enumerable.Range(0, Count).Select(i => i * 600)];
        int[] late = [.. begins.Select(begin => begin + (begin / 600 % 2 * 60))];
        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs =
            TradePairs.Of(Longs(begins), Longs(late), TimeSpan.FromSeconds(300));
        Assert.HasCount(Count, pairs);
        Assert.IsTrue(pairs.All(pair => pair.Theirs!.EntryUtc - pair.Mine!.EntryUtc is { TotalSeconds: 0 or 60 }));
    }

    private static PlacedTrade[] Longs(params int[] seconds) => [.. seconds.Select(second => Trade(second, isLong: true))];

    private static string Seconds(PlacedTrade? trade) => trade is null ? "" : (trade.EntryUtc - Begin).TotalSeconds.ToString("0");

    private static PlacedTrade Trade(int second, bool isLong)
    {
        DateTime entry = Begin.AddSeconds(second), exit = entry.AddSeconds(30);
        ListedTrade trade = new()
        {
            IsLong = isLong, Quantity = 1, EntryPrice = 1, ExitPrice = 1, EntryTime = entry, ExitTime = exit,
        };
        return new PlacedTrade(trade, 0, entry, exit);
    }
}

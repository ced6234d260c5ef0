using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Names what differs in the trades of two lists.</summary>
internal static class TradeDifferences
{
    /// <summary>Prices are written with few decimals; what differs by less is how a program rounds.</summary>
    private const double SamePrice = 1e-9;

    /// <summary>Matches the trades and names the differences.</summary>
    /// <param name="mine">The first list.</param>
    /// <param name="theirs">The second list.</param>
    /// <param name="tolerance">How far apart the entries of one trade may lie.</param>
    public static TradeListMatch Of(PlacedTrade[] mine, PlacedTrade[] theirs, TimeSpan tolerance)
    {
        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs = TradePairs.Of(mine, theirs, tolerance);
        TradeDifference[][] differences = [.. pairs.Select(pair => Of(pair.Mine, pair.Theirs).ToArray())];
        return new TradeListMatch(
            pairs.Count(pair => pair is { Mine: not null, Theirs: not null }),
            differences.Count(ofPair => ofPair.Length == 0),
            [.. differences.SelectMany(ofPair => ofPair)]);
    }

    private static IEnumerable<TradeDifference> Of(PlacedTrade? mine, PlacedTrade? theirs)
    {
        if (mine is null || theirs is null)
        {
            yield return new TradeDifference(
                TradeDifferenceKind.Missing, "trade", mine?.Number, theirs?.Number, Words(mine), Words(theirs));
            yield break;
        }

        if (mine.EntryUtc != theirs.EntryUtc) yield return Time("Entry time", mine.EntryUtc, theirs.EntryUtc);
        if (mine.ExitUtc != theirs.ExitUtc) yield return Time("Exit time", mine.ExitUtc, theirs.ExitUtc);
        foreach ((string field, double one, double other) in new[]
        {
            ("Entry price", mine.Trade.EntryPrice, theirs.Trade.EntryPrice),
            ("Exit price", mine.Trade.ExitPrice, theirs.Trade.ExitPrice),
        })
        {
            if (Math.Abs(one - other) > SamePrice) yield return New(TradeDifferenceKind.Price, field, Text(one), Text(other));
        }

        if (mine.Trade.Quantity != theirs.Trade.Quantity)
            yield return New(TradeDifferenceKind.Quantity, "Qty", Text(mine.Trade.Quantity), Text(theirs.Trade.Quantity));
        foreach ((string field, string one, string other) in new[]
        {
            ("Entry name", mine.Trade.EntryName, theirs.Trade.EntryName),
            ("Exit name", mine.Trade.ExitName, theirs.Trade.ExitName),
        })
        {
            if (one != other) yield return New(TradeDifferenceKind.Name, field, one, other);
        }

        TradeDifference New(TradeDifferenceKind kind, string field, string one, string other) =>
            new(kind, field, mine.Number, theirs.Number, one, other);

        TradeDifference Time(string field, DateTime one, DateTime other) =>
            New(TradeDifferenceKind.Time, field, Text(one), Text(other));
    }

    private static string Words(PlacedTrade? trade) => trade is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{(trade.Trade.IsLong ? "Long" : "Short")} {trade.Trade.Quantity} {Text(trade.EntryUtc)} {trade.Trade.EntryPrice} "
        + $"{Text(trade.ExitUtc)} {trade.Trade.ExitPrice}");

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

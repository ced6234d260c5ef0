using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data.Trades;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Compares two trade lists.</summary>
public static class CompareWork
{
    /// <summary>Prices are written with few decimals; what differs by less is how a program rounds.</summary>
    private const double SamePrice = 1e-9;

    /// <summary>Reads and compares.</summary>
    /// <exception cref="Data.InputFileException">A file is no trade list.</exception>
    /// <exception cref="WrongRequestException">The tolerance is below 0.</exception>
    public static CompareResult Run(CompareRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ToleranceSeconds < 0)
        {
            throw new WrongRequestException(
                RequestPart.Tolerance, $"{request.ToleranceSeconds} is no number of seconds of 0 or more.");
        }

        PlacedTrade[] mine = PlacedTrade.Of(TradeListFile.Read(request.Trades), request.Zone);
        IReadOnlyList<ListedTrade> listed = TradeListFile.Read(request.With, request.DateOrder);
        (IReadOnlyList<TimeZoneInfo> zones, int agreed) = request.WithZone is { } said
            ? ([said], ZoneByAgreement.Agreed(mine, listed, said))
            : ZoneByAgreement.Of(mine, listed);
        PlacedTrade[] theirs = PlacedTrade.Of(listed, zones[0]);
        List<(PlacedTrade? Mine, PlacedTrade? Theirs)> pairs =
            TradePairs.Of(mine, theirs, TimeSpan.FromSeconds(request.ToleranceSeconds));
        TradeDifference[][] differences = [.. pairs.Select(pair => Of(pair.Mine, pair.Theirs).ToArray())];
        return new CompareResult
        {
            Mine = mine.Length,
            Theirs = theirs.Length,
            Matched = pairs.Count(pair => pair is { Mine: not null, Theirs: not null }),
            Equal = differences.Count(ofPair => ofPair.Length == 0),
            Zone = zones[0].Id,
            IsZoneFound = request.WithZone is null,
            AgreedInZone = agreed,
            EqualZones = [.. zones.Skip(1).Select(zone => zone.Id)],
            Differences = [.. differences.SelectMany(ofPair => ofPair)],
        };
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

using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Trades;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Compares two trade lists.</summary>
public static class CompareWork
{
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
        TradeListMatch match = TradeDifferences.Of(mine, theirs, TimeSpan.FromSeconds(request.ToleranceSeconds));
        return new CompareResult
        {
            Mine = mine.Length,
            Theirs = theirs.Length,
            Matched = match.Matched,
            Equal = match.Equal,
            Zone = zones[0].Id,
            IsZoneFound = request.WithZone is null,
            AgreedInZone = agreed,
            EqualZones = [.. zones.Skip(1).Select(zone => zone.Id)],
            Differences = match.Differences,
        };
    }
}

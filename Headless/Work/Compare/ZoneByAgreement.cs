using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Trades;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Finds the zone of a list's times: the one by which most of its entries are in the other list.</summary>
internal static class ZoneByAgreement
{
    /// <summary>Zones of traders, those of most of them first: of zones that agree alike the first is named.</summary>
    private static readonly string[] Names =
    [
        "UTC", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London", "Europe/Berlin",
        "America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Halifax", "America/Sao_Paulo",
        "America/Buenos_Aires", "America/Santiago", "America/Bogota", "America/Mexico_City", "Europe/Athens", "Europe/Istanbul",
        "Europe/Moscow", "Africa/Johannesburg", "Africa/Cairo", "Africa/Lagos", "Asia/Jerusalem", "Asia/Dubai", "Asia/Karachi",
        "Asia/Calcutta", "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Australia/Perth",
        "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney", "Pacific/Auckland",
    ];

    /// <summary>The zones by which most agree, in the order of their list, and how many do.</summary>
    /// <param name="mine">The trades whose times are known.</param>
    /// <param name="theirs">The trades whose zone is looked for.</param>
    public static (IReadOnlyList<TimeZoneInfo> Zones, int Agreed) Of(PlacedTrade[] mine, IReadOnlyList<ListedTrade> theirs)
    {
        (TimeZoneInfo Zone, int Agreed)[] all = [.. Zones().Select(zone => (zone, Agreed(mine, theirs, zone)))];
        int most = all.Max(one => one.Agreed);
        return ([.. all.Where(one => one.Agreed == most).Select(one => one.Zone)], most);
    }

    /// <summary>How many trades have their entry in the other list, on the same side.</summary>
    public static int Agreed(PlacedTrade[] mine, IReadOnlyList<ListedTrade> theirs, TimeZoneInfo zone)
    {
        Dictionary<(DateTime, bool), int> entries = mine.GroupBy(trade => (trade.EntryUtc, trade.Trade.IsLong))
            .ToDictionary(group => group.Key, group => group.Count());
        int agreed = 0;
        foreach (ListedTrade trade in theirs)
        {
            (DateTime, bool) key = (PlacedTrade.Utc(trade.EntryTime, zone), trade.IsLong);
            if (!entries.TryGetValue(key, out int left) || left == 0) continue;
            entries[key] = left - 1;
            agreed++;
        }

        return agreed;
    }

    /// <summary>A machine may lack some of them.</summary>
    private static IEnumerable<TimeZoneInfo> Zones()
    {
        foreach (string name in Names)
            if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone)) yield return zone;
    }
}

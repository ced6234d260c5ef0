using System;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The name of a time zone by which browsers know it.</summary>
internal static class ZoneName
{
    /// <summary>The name of the IANA list; UTC where the zone has none there.</summary>
    public static string Of(TimeZoneInfo zone) => zone.HasIanaId ? zone.Id
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out string? name) ? name : "UTC";
}

using System;

namespace NT8Bridge.Headless.Seams;

/// <summary>UTC as times of the zone that the user configured.</summary>
internal static class ConfiguredZone
{
    /// <summary>True for a zone whose clock always shows UTC, so that nothing has to be converted.</summary>
    internal static bool IsUtc(TimeZoneInfo zone) => zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime;

    /// <summary>A time in UTC ticks as the zone's clock shows it.</summary>
    internal static DateTime FromUtc(long utcTicks, TimeZoneInfo zone) => IsUtc(zone)
        ? new DateTime(utcTicks)
        : TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), zone);
}

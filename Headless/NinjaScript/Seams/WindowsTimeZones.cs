using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// What scripts get instead of the members of <see cref="TimeZoneInfo"/> that look a zone up by its name: scripts use Windows'
/// names, since NinjaTrader runs there, and other systems do not know them.
/// </summary>
public static class WindowsTimeZones
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Alaskan Standard Time"] = "America/Anchorage",
        ["Arab Standard Time"] = "Asia/Riyadh",
        ["Arabian Standard Time"] = "Asia/Dubai",
        ["Argentina Standard Time"] = "America/Buenos_Aires",
        ["Atlantic Standard Time"] = "America/Halifax",
        ["AUS Eastern Standard Time"] = "Australia/Sydney",
        ["Cen. Australia Standard Time"] = "Australia/Adelaide",
        ["Central Europe Standard Time"] = "Europe/Budapest",
        ["Central European Standard Time"] = "Europe/Warsaw",
        ["Central Standard Time (Mexico)"] = "America/Mexico_City",
        ["China Standard Time"] = "Asia/Shanghai",
        ["E. Australia Standard Time"] = "Australia/Brisbane",
        ["E. South America Standard Time"] = "America/Sao_Paulo",
        ["Egypt Standard Time"] = "Africa/Cairo",
        ["FLE Standard Time"] = "Europe/Kiev",
        ["GMT Standard Time"] = "Europe/London",
        ["Greenwich Standard Time"] = "Atlantic/Reykjavik",
        ["GTB Standard Time"] = "Europe/Bucharest",
        ["Hawaiian Standard Time"] = "Pacific/Honolulu",
        ["India Standard Time"] = "Asia/Calcutta",
        ["Israel Standard Time"] = "Asia/Jerusalem",
        ["Korea Standard Time"] = "Asia/Seoul",
        ["Mountain Standard Time"] = "America/Denver",
        ["New Zealand Standard Time"] = "Pacific/Auckland",
        ["Pacific SA Standard Time"] = "America/Santiago",
        ["Pacific Standard Time"] = "America/Los_Angeles",
        ["Romance Standard Time"] = "Europe/Paris",
        ["Russian Standard Time"] = "Europe/Moscow",
        ["SA Pacific Standard Time"] = "America/Bogota",
        ["SE Asia Standard Time"] = "Asia/Bangkok",
        ["Singapore Standard Time"] = "Asia/Singapore",
        ["South Africa Standard Time"] = "Africa/Johannesburg",
        ["Taipei Standard Time"] = "Asia/Taipei",
        ["Tokyo Standard Time"] = "Asia/Tokyo",
        ["Turkey Standard Time"] = "Europe/Istanbul",
        ["US Mountain Standard Time"] = "America/Phoenix",
        ["W. Australia Standard Time"] = "Australia/Perth",
        ["W. Europe Standard Time"] = "Europe/Berlin",
    };

    /// <summary>
    /// The zone of that name, as Windows or as this system knows it. The two zones of the exchanges are the engine's own, which
    /// need no zone data of the system.
    /// </summary>
    /// <exception cref="TimeZoneNotFoundException">There is none.</exception>
    public static TimeZoneInfo FindSystemTimeZoneById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Equals("Eastern Standard Time", StringComparison.OrdinalIgnoreCase)) return ExchangeZones.NewYork;
        if (id.Equals("Central Standard Time", StringComparison.OrdinalIgnoreCase)) return ExchangeZones.Chicago;
        if (id.Equals("UTC", StringComparison.OrdinalIgnoreCase)) return TimeZoneInfo.Utc;
        bool isRenamed = Names.TryGetValue(id, out string? name) && !OperatingSystem.IsWindows();
        return TimeZoneInfo.FindSystemTimeZoneById(isRenamed ? name! : id);
    }

    /// <summary>A time in another zone.</summary>
    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId) =>
        TimeZoneInfo.ConvertTime(dateTime, FindSystemTimeZoneById(destinationTimeZoneId));

    /// <summary>A time of one zone in another.</summary>
    public static DateTime ConvertTimeBySystemTimeZoneId(
        DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId) => TimeZoneInfo.ConvertTime(
        dateTime, FindSystemTimeZoneById(sourceTimeZoneId), FindSystemTimeZoneById(destinationTimeZoneId));

    /// <summary>A time in another zone.</summary>
    public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId) =>
        TimeZoneInfo.ConvertTime(dateTimeOffset, FindSystemTimeZoneById(destinationTimeZoneId));
}

using System;
using System.Globalization;

namespace NT8Bridge.Tests.Sessions;

/// <summary>Writes instants in UTC and reads ticks back, so that expectations stand in one notation.</summary>
internal static class WallClock
{
    public static long Utc(string text) => DateTime.ParseExact(
        text, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).Ticks;

    public static string Text(long utcTicks) =>
        new DateTime(utcTicks).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

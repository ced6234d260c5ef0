using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// Time zones of the exchanges, built from the rule instead of taken from the machine: Windows and Linux know them under
/// different names, mono finds no Windows name, and a machine's own data can be old or absent. With the rule in the code
/// an instant has the same exchange time on every machine. Daylight saving since 2007: second Sunday of March 2:00 to first
/// Sunday of November 2:00 (Energy Policy Act of 2005); 1987 to 2006: first Sunday of April to last Sunday of October.
/// Years before 1987 have standard time only.
/// </summary>
public static class ExchangeZones
{
    /// <summary>CME and CBOT: Central Time.</summary>
    public static TimeZoneInfo Chicago { get; } = UnitedStates("America/Chicago", -6);

    /// <summary>COMEX and NYMEX: Eastern Time.</summary>
    public static TimeZoneInfo NewYork { get; } = UnitedStates("America/New_York", -5);

    private static TimeZoneInfo UnitedStates(string id, int standardOffsetHours) => TimeZoneInfo.CreateCustomTimeZone(
        id, TimeSpan.FromHours(standardOffsetHours), id, id + " standard", id + " daylight",
        [
            Daylight(new DateTime(1987, 1, 1), new DateTime(2006, 12, 31), Sunday(4, 1), Sunday(10, 5)),
            Daylight(new DateTime(2007, 1, 1), DateTime.MaxValue.Date, Sunday(3, 2), Sunday(11, 1)),
        ]);

    private static TimeZoneInfo.AdjustmentRule Daylight(
        DateTime from, DateTime through, TimeZoneInfo.TransitionTime begin, TimeZoneInfo.TransitionTime end) =>
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(from, through, TimeSpan.FromHours(1), begin, end);

    /// <summary>2:00 on the n-th Sunday of a month; 5 is the last.</summary>
    private static TimeZoneInfo.TransitionTime Sunday(int month, int nth) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), month, nth, DayOfWeek.Sunday);
}

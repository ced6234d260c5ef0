using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

/// <summary>The zones against the law's own words, on every runtime that runs these tests.</summary>
[TestClass]
public sealed class ExchangeZonesTests
{
    [TestMethod]
    [DataRow("Chicago", -6)]
    [DataRow("NewYork", -5)]
    public void Every_hour_of_1990_to_2030_has_the_offset_of_the_rule(string zone, int standardHours)
    {
        TimeZoneInfo info = zone == "Chicago" ? ExchangeZones.Chicago : ExchangeZones.NewYork;
        int hours = 0;
        int daylightHours = 0;
        var wrong = new List<DateTime>();
        for (int year = 1990; year <= 2030; year++)
        {
            DateTime begin = (year >= 2007 ? Sunday(year, 3, 2) : Sunday(year, 4, 1)).AddHours(2 - standardHours);
            DateTime end = (year >= 2007 ? Sunday(year, 11, 1) : LastSunday(year, 10)).AddHours(2 - (standardHours + 1));
            for (var utc = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc); utc.Year == year; utc = utc.AddHours(1))
            {
                bool daylight = utc >= begin && utc < end;
                if (info.GetUtcOffset(utc) != TimeSpan.FromHours(standardHours + (daylight ? 1 : 0))) wrong.Add(utc);
                hours++;
                if (daylight) daylightHours++;
            }
        }

        Assert.IsEmpty(wrong);
        Assert.AreEqual(359_400, hours);
        Assert.IsGreaterThan(200_000, daylightHours);
    }

    [TestMethod]
    public void The_change_happens_at_the_tick()
    {
        // 2:00 CST on 10 March 2013 is 8:00 UTC; 2:00 CDT on 3 November 2013 is 7:00 UTC.
        foreach ((string change, int before, int after) in new[] { ("2013-03-10 08:00", -6, -5), ("2013-11-03 07:00", -5, -6) })
        {
            var utc = new DateTime(WallClock.Utc(change), DateTimeKind.Utc);
            Assert.AreEqual(before, ExchangeZones.Chicago.GetUtcOffset(utc.AddTicks(-1)).TotalHours, change);
            Assert.AreEqual(after, ExchangeZones.Chicago.GetUtcOffset(utc).TotalHours, change);
        }
    }

    private static DateTime Sunday(int year, int month, int nth)
    {
        var first = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (nth - 1)));
    }

    private static DateTime LastSunday(int year, int month)
    {
        DateTime last = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1).AddDays(-1);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}

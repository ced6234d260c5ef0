using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

[TestClass]
public sealed class ExchangeClockTests
{
    [TestMethod]
    [DataRow("2013-10-06 17:00", "2013-10-06 22:00", DisplayName = "summer")]
    [DataRow("2013-12-01 17:00", "2013-12-01 23:00", DisplayName = "winter")]
    [DataRow("2013-03-10 01:59", "2013-03-10 07:59", DisplayName = "last minute before the clocks go forward")]
    [DataRow("2013-03-10 02:00", "2013-03-10 08:00", DisplayName = "first minute that does not occur: the change")]
    [DataRow("2013-03-10 02:30", "2013-03-10 08:00", DisplayName = "in the middle of the hour that does not occur: the change")]
    [DataRow("2013-03-10 03:00", "2013-03-10 08:00", DisplayName = "the change")]
    [DataRow("2013-03-10 03:01", "2013-03-10 08:01", DisplayName = "after the change")]
    [DataRow("2013-11-03 00:59", "2013-11-03 05:59", DisplayName = "before the hour that occurs twice")]
    [DataRow("2013-11-03 01:30", "2013-11-03 06:30", DisplayName = "occurs twice: the first")]
    [DataRow("2013-11-03 02:00", "2013-11-03 08:00", DisplayName = "after it")]
    public void Wall_clock_to_utc(string local, string utc) =>
        Assert.AreEqual(utc, WallClock.Text(ExchangeClock.ToUtcTicks(ExchangeZones.Chicago, new DateTime(WallClock.Utc(local)))));

    [TestMethod]
    public void Later_on_the_wall_clock_is_never_earlier_in_utc_and_every_instant_comes_back()
    {
        int sameInstant = 0;
        int minutes = 0;
        for (int year = 2005; year <= 2030; year++)
        {
            foreach (int month in new[] { 3, 4, 10, 11 })
            {
                long previous = 0;
                var start = new DateTime(year, month, 1);
                for (DateTime local = start; local < start.AddDays(16); local = local.AddMinutes(10), minutes++)
                {
                    long utc = ExchangeClock.ToUtcTicks(ExchangeZones.NewYork, local);
                    if (utc < previous) Assert.Fail(local.ToString("s"));
                    if (utc == previous || ExchangeClock.ToLocal(ExchangeZones.NewYork, utc) != local) sameInstant++;
                    previous = utc;
                }
            }
        }

        Assert.AreEqual(26 * 4 * 16 * 144, minutes);
        // Once a year six steps of ten minutes do not occur; 3:00 then falls on the same instant.
        Assert.AreEqual(26 * 7, sameInstant);
    }

    [TestMethod]
    public void A_zone_that_changes_in_the_southern_hemisphere_and_by_half_an_hour_holds_the_same_promises()
    {
        // Lord Howe Island's rule: +10:30, half an hour ahead from October to April.
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("LH", TimeSpan.FromHours(10.5), "LH", "LH", "LH",
            [TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(30),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 10, 1, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 4, 1, DayOfWeek.Sunday))]);

        Assert.AreEqual("2013-10-05 15:30", WallClock.Text(ExchangeClock.ToUtcTicks(zone, new DateTime(2013, 10, 6, 2, 15, 0))));
        Assert.AreEqual("2013-10-05 15:30", WallClock.Text(ExchangeClock.ToUtcTicks(zone, new DateTime(2013, 10, 6, 2, 30, 0))));
        Assert.AreEqual("2013-04-06 14:45", WallClock.Text(ExchangeClock.ToUtcTicks(zone, new DateTime(2013, 4, 7, 1, 45, 0))));
    }
}

using System;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Tests.Data.Text;

/// <summary>New York in 2024: put forward on 10 March at 2:00 to 3:00, put back on 3 November at 2:00 to 1:00.</summary>
[TestClass]
public sealed class LocalClockTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [TestMethod]
    [DataRow("2024-01-15 18:00", "2024-01-15 23:00")]
    [DataRow("2024-07-15 18:00", "2024-07-15 22:00")]
    [DataRow("2024-03-10 01:59", "2024-03-10 06:59")]
    [DataRow("2024-03-10 03:00", "2024-03-10 07:00")]
    [DataRow("2024-11-03 00:59", "2024-11-03 04:59")]
    [DataRow("2024-11-03 02:00", "2024-11-03 07:00")]
    public void A_wall_clock_is_one_time_outside_the_hour_that_autumn_has_twice(string wall, string utc)
    {
        Assert.IsTrue(new LocalClock(NewYork).TryUtc(Ticks(wall), out long ticks));
        Assert.AreEqual(Ticks(utc), ticks);
    }

    [TestMethod]
    [DataRow("2024-03-10 02:00")]
    [DataRow("2024-03-10 02:30")]
    [DataRow("2024-03-10 02:59")]
    public void The_hour_that_spring_leaves_out_is_no_time(string wall) =>
        Assert.IsFalse(new LocalClock(NewYork).TryUtc(Ticks(wall), out _));

    [TestMethod]
    public void Rows_go_through_the_doubled_hour_twice_and_never_back()
    {
        LocalClock clock = new(NewYork);
        (string Wall, string Utc)[] rows =
        [
            ("00:59", "04:59"), ("01:00", "05:00"), ("01:30", "05:30"), ("01:59", "05:59"),
            ("01:00", "06:00"), ("01:30", "06:30"), ("01:59", "06:59"), ("02:00", "07:00"),
        ];
        foreach ((string wall, string utc) in rows)
        {
            Assert.IsTrue(clock.TryUtc(Ticks("2024-11-03 " + wall), out long ticks));
            Assert.AreEqual(Ticks("2024-11-03 " + utc), ticks, wall);
        }
    }

    [TestMethod]
    [DataRow("01:20 05:20,01:15 05:15,01:21 05:21", DisplayName = "a row out of order stays in the first pass")]
    [DataRow("01:59 05:59,01:02 06:02,01:01 06:01,01:03 06:03", DisplayName = "a row out of order stays in the second pass")]
    [DataRow(
        "02:00 07:00,01:59 06:59,01:31 06:31,01:00 06:00,01:59 05:59,01:31 05:31,01:02 05:02,00:59 04:59",
        DisplayName = "descending rows")]
    [DataRow("02:00 07:00,01:30 06:30,01:00 06:00,01:30 05:30,01:00 05:00", DisplayName = "descending half hours")]
    [DataRow("01:00 05:00,01:30 05:30,01:00 06:00,01:30 06:30,02:00 07:00", DisplayName = "half hours")]
    public void A_row_is_in_the_pass_that_is_nearer_to_the_row_before(string rows)
    {
        LocalClock clock = new(NewYork);
        foreach (string row in rows.Split(','))
        {
            string[] times = row.Split(' ');
            Assert.IsTrue(clock.TryUtc(Ticks("2024-11-03 " + times[0]), out long ticks));
            Assert.AreEqual(Ticks("2024-11-03 " + times[1]), ticks, row);
        }
    }

    [TestMethod]
    public void Two_trades_at_one_time_in_the_doubled_hour_stay_in_its_first_pass()
    {
        LocalClock clock = new(NewYork);
        for (int i = 0; i < 2; i++)
        {
            Assert.IsTrue(clock.TryUtc(Ticks("2024-11-03 01:15"), out long ticks));
            Assert.AreEqual(Ticks("2024-11-03 05:15"), ticks);
        }
    }

    private static long Ticks(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture).Ticks;
}

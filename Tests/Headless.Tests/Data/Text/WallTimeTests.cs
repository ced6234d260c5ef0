using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class WallTimeTests
{
    [TestMethod]
    [DataRow("2013-10-06 22:01", DateOrder.DayFirst, 2013, 10, 6, " 22:01")]
    [DataRow("2013/10/6", DateOrder.MonthFirst, 2013, 10, 6, "")]
    [DataRow("2013.10.06T1", DateOrder.MonthFirst, 2013, 10, 6, "T1")]
    [DataRow("20131006", DateOrder.DayFirst, 2013, 10, 6, "")]
    [DataRow("201310062201", DateOrder.MonthFirst, 2013, 10, 6, "2201")]
    [DataRow("20131006220130", DateOrder.MonthFirst, 2013, 10, 6, "220130")]
    [DataRow("10/06/2013", DateOrder.MonthFirst, 2013, 10, 6, "")]
    [DataRow("10/06/2013", DateOrder.DayFirst, 2013, 6, 10, "")]
    [DataRow("6.10.2013 1", DateOrder.DayFirst, 2013, 10, 6, " 1")]
    [DataRow("29-02-2024", DateOrder.DayFirst, 2024, 2, 29, "")]
    public void A_date_is_taken_off_the_front(string text, DateOrder order, int year, int month, int day, string left)
    {
        ReadOnlySpan<char> rest = text;
        Assert.IsTrue(WallTime.TryDate(ref rest, order, out int y, out int m, out int d));
        Assert.AreEqual((year, month, day, left), (y, m, d, rest.ToString()));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("noon")]
    [DataRow("2013-13-01")]
    [DataRow("2013-02-29")]
    [DataRow("29/02/2013")]
    [DataRow("2013-10/06")]
    [DataRow("10/06/13")]
    [DataRow("2013-10")]
    [DataRow("131006")]
    [DataRow("00000000")]
    public void What_is_no_date_is_not_taken(string text)
    {
        ReadOnlySpan<char> rest = text;
        Assert.IsFalse(WallTime.TryDate(ref rest, DateOrder.DayFirst, out _, out _, out _));
    }

    [TestMethod]
    [DataRow("22:01", 79_260L * 10_000_000, "")]
    [DataRow("9:05", 32_700L * 10_000_000, "")]
    [DataRow("22:01:30", 79_290L * 10_000_000, "")]
    [DataRow("22:01:30.5Z", (79_290L * 10_000_000) + 5_000_000, "Z")]
    [DataRow("22:01:30,123456789", (79_290L * 10_000_000) + 1_234_567, "")]
    [DataRow("220130 0000001", (79_290L * 10_000_000) + 1, "")]
    [DataRow("2201", 79_260L * 10_000_000, "")]
    [DataRow("905", 32_700L * 10_000_000, "")]
    [DataRow("90530", 32_730L * 10_000_000, "")]
    [DataRow("10:01:00 PM", 79_260L * 10_000_000, "")]
    [DataRow("12:00am", 0L, "")]
    [DataRow("12:30 pm", 45_000L * 10_000_000, "")]
    [DataRow("22:01:00-04:00", 79_260L * 10_000_000, "-04:00")]
    public void A_time_of_day_is_taken_in_100_ns(string text, long ticks, string left)
    {
        ReadOnlySpan<char> rest = text;
        Assert.IsTrue(WallTime.TryClock(ref rest, out long taken));
        Assert.AreEqual((ticks, left), (taken, rest.ToString()));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("24:00")]
    [DataRow("22:60")]
    [DataRow("22:01:60")]
    [DataRow("22:1")]
    [DataRow("13:00 PM")]
    [DataRow("0:30 AM")]
    [DataRow("22:01:30.1234567890")]
    [DataRow("22")]
    [DataRow("2201300")]
    public void What_is_no_time_of_day_is_not_taken(string text)
    {
        ReadOnlySpan<char> rest = text;
        Assert.IsFalse(WallTime.TryClock(ref rest, out _));
    }

    [TestMethod]
    [DataRow("Z", 0)]
    [DataRow(" UTC", 0)]
    [DataRow("gmt", 0)]
    [DataRow("+00:00", 0)]
    [DataRow("-04:00", -240)]
    [DataRow("-0400", -240)]
    [DataRow("+05:30", 330)]
    [DataRow("+02", 120)]
    public void A_distance_from_UTC_is_read(string text, int minutes)
    {
        Assert.IsTrue(WallTime.TryOffset(text, out TimeSpan? offset));
        Assert.AreEqual(TimeSpan.FromMinutes(minutes), offset);
    }

    [TestMethod]
    public void No_distance_is_not_one_of_zero_and_other_text_is_none()
    {
        Assert.IsTrue(WallTime.TryOffset("  ", out TimeSpan? none));
        Assert.IsNull(none);
        foreach (string text in new[] { "EST", "+15:00", "+01:60", "-4", "+01:2", "[UTC]" })
            Assert.IsFalse(WallTime.TryOffset(text, out _), text);
    }
}

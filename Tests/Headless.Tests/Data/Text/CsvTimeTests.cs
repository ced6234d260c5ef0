using System;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class CsvTimeTests
{
    private static readonly TimeZoneInfo Chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");

    [TestMethod]
    [DataRow("1381096860", 1L, "2013-10-06 22:01:00.0000000")]
    [DataRow("1381096860.5", 1L, "2013-10-06 22:01:00.5000000")]
    [DataRow("1381096860123", 1_000L, "2013-10-06 22:01:00.1230000")]
    [DataRow("1381096860123.0", 1_000L, "2013-10-06 22:01:00.1230000")]
    [DataRow("1381096860123456", 1_000_000L, "2013-10-06 22:01:00.1234560")]
    [DataRow("1381096860123456789", 1_000_000_000L, "2013-10-06 22:01:00.1234567")]
    public void A_count_is_of_the_unit(string text, long units, string utc)
    {
        CsvTime time = new(units, DateOrder.MonthFirst, Chicago, areDates: false);
        Assert.IsNull(time.Parse(text, default, out long ticks));
        Assert.AreEqual(utc, Shown(ticks), "a count is UTC whatever zone is said");
        Assert.IsFalse(time.HasNoZone);
    }

    [TestMethod]
    [DataRow("2013-10-06T22:01:00Z", "2013-10-06 22:01:00.0000000", false)]
    [DataRow("2013-10-06T18:01:00.1234567-04:00", "2013-10-06 22:01:00.1234567", false)]
    [DataRow("2013-10-07 00:01:00+0200", "2013-10-06 22:01:00.0000000", false)]
    [DataRow("2013-10-06 17:01:00", "2013-10-06 22:01:00.0000000", true)]
    [DataRow("10/06/2013 5:01 PM", "2013-10-06 22:01:00.0000000", true)]
    [DataRow("20131006170100", "2013-10-06 22:01:00.0000000", true)]
    [DataRow("201310061701", "2013-10-06 22:01:00.0000000", true)]
    [DataRow("20131006 170100 1234567", "2013-10-06 22:01:00.1234567", true)]
    [DataRow("2013-10-06", "2013-10-06 05:00:00.0000000", true)]
    public void A_written_time_without_a_zone_is_of_the_zone_that_is_said(string text, string utc, bool hasNoZone)
    {
        CsvTime time = new(0, DateOrder.MonthFirst, Chicago, areDates: false);
        Assert.IsNull(time.Parse(text, default, out long ticks));
        Assert.AreEqual((utc, hasNoZone), (Shown(ticks), time.HasNoZone));
    }

    [TestMethod]
    [DataRow("2013/10/6", " 22:01:00.5", "2013-10-06 22:01:00.5000000")]
    [DataRow("20131006", "2201", "2013-10-06 22:01:00.0000000")]
    [DataRow("2013.10.06", "22:01:00", "2013-10-06 22:01:00.0000000")]
    public void A_date_and_a_time_of_day_are_one_time(string date, string clock, string utc)
    {
        Assert.IsNull(new CsvTime(0, DateOrder.MonthFirst, null, areDates: false).Parse(date, clock, out long ticks));
        Assert.AreEqual(utc, Shown(ticks));
    }

    [TestMethod]
    public void Dates_name_a_day_in_no_zone()
    {
        CsvTime time = new(0, DateOrder.MonthFirst, Chicago, areDates: true);
        Assert.IsNull(time.Parse("2013-10-06", default, out long ticks));
        Assert.AreEqual(("2013-10-06 00:00:00.0000000", false), (Shown(ticks), time.HasNoZone));
        Assert.AreEqual(RowFault.Time, time.Parse("2013-10-06 22:01", default, out _));
    }

    [TestMethod]
    [DataRow("2013-03-10 02:30", RowFault.NoSuchHour)]
    [DataRow("2013-10-06 25:00", RowFault.Time)]
    [DataRow("2013-10-06 22:01 Chicago", RowFault.Time)]
    [DataRow("10/06/13", RowFault.Time)]
    [DataRow("", RowFault.Time)]
    public void What_is_no_time_has_a_reason(string text, string reason) =>
        Assert.AreEqual(reason, new CsvTime(0, DateOrder.MonthFirst, Chicago, areDates: false).Parse(text, default, out _));

    [TestMethod]
    [DataRow("noon")]
    [DataRow("99999999999999999")]
    [DataRow("-99999999999999999")]
    public void What_is_no_count_has_a_reason(string text) =>
        Assert.AreEqual(RowFault.Time, new CsvTime(1, DateOrder.MonthFirst, null, areDates: false).Parse(text, default, out _));

    private static string Shown(long ticks) =>
        new DateTime(ticks).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>
/// Bars.GetBar on daily and longer bars of ES, whose days run from 17:00 to 16:00 Chicago. There are bars of Monday 4, Tuesday 5,
/// Thursday 7, Friday 8 and Monday 11 March 2024; summer time begins on the 10th.
/// </summary>
[TestClass]
public sealed class DayLookupTests
{
    [TestMethod]
    [DataRow("2024-03-01T12:00", 0, DisplayName = "before the first")]
    [DataRow("2024-03-04T15:00", 0, DisplayName = "in Monday's session")]
    [DataRow("2024-03-04T22:00", 0, DisplayName = "Monday's close")]
    [DataRow("2024-03-04T22:30", 0, DisplayName = "Monday's break")]
    [DataRow("2024-03-04T23:00", 0, DisplayName = "a bar that ends with the begin of Tuesday's session")]
    [DataRow("2024-03-04T23:30", 1, DisplayName = "Tuesday's session on Monday evening")]
    [DataRow("2024-03-05T00:00", 1, DisplayName = "Tuesday's stamp")]
    [DataRow("2024-03-05T20:59", 1, DisplayName = "late on Tuesday")]
    [DataRow("2024-03-06T15:00", 1, DisplayName = "Wednesday, which has no bar")]
    [DataRow("2024-03-07T00:00", 2, DisplayName = "Thursday's stamp")]
    [DataRow("2024-03-09T12:00", 3, DisplayName = "Saturday")]
    [DataRow("2024-03-10T21:30", 3, DisplayName = "Sunday before the open")]
    [DataRow("2024-03-10T22:30", 4, DisplayName = "Monday's session on Sunday evening")]
    [DataRow("2024-03-12T12:00", 4, DisplayName = "after the last")]
    public void A_time_finds_the_day_it_lies_in_or_the_one_before(string time, int expected) =>
        Assert.AreEqual(expected, Find(BarsPeriodType.Day, TimeZoneInfo.Utc, time));

    [TestMethod]
    [DataRow("2024-03-04T15:00", 0)]
    [DataRow("2024-03-06T15:00", 0)]
    [DataRow("2024-03-09T12:00", 0)]
    [DataRow("2024-03-10T21:30", 0)]
    [DataRow("2024-03-10T22:30", 1)]
    [DataRow("2024-03-11T15:00", 1)]
    public void A_time_finds_its_week(string time, int expected) =>
        Assert.AreEqual(expected, Find(BarsPeriodType.Week, TimeZoneInfo.Utc, time));

    [TestMethod]
    [DataRow("2024-03-05T08:29", 0, DisplayName = "23:29 UTC of the 4th: the hour of the example is Tokyo's")]
    [DataRow("2024-03-05T08:31", 1)]
    public void The_time_is_of_the_configured_zone(string time, int expected) => Assert.AreEqual(
        expected, Find(BarsPeriodType.Day, TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(9.5), "x", "x"), time));

    [TestMethod]
    public void The_stamp_of_each_bar_finds_that_bar_in_every_zone()
    {
        foreach (int hours in new[] { -10, 0, 9 })
        {
            Bars days = Days(BarsPeriodType.Day, TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(hours), "x", "x"));
            for (int i = 0; i < days.Count; i++) Assert.AreEqual(i, days.GetBar(days.GetTime(i)), $"UTC+{hours}");
        }
    }

    private static int Find(BarsPeriodType type, TimeZoneInfo zone, string time) =>
        Days(type, zone).GetBar(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

    private static Bars Days(BarsPeriodType type, TimeZoneInfo zone)
    {
        HostContext host = new() { GeneralOptions = new NinjaTrader.Core.GeneralOptions { TimeZoneInfo = zone } };
        Instrument es = host.Instruments.Find("ES 03-24")!;
        Bar[] bars = [.. new[] { 4, 5, 7, 8, 11 }
            .Select(day => new Bar(new DateTime(2024, 3, day, 15, 0, 0).Ticks, 100, 101, 99, 100, 10, 1))];
        ScriptedStrategy.Plot plot = new() { Configure = s => s.Add(type, 1) };
        BacktestRun run = new(Market.Request<ScriptedStrategy>(PriceHistory.OfBars(es, bars, 60), host, null, ("Plan", plot)));
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        return run.Script.BarsArray[1];
    }
}

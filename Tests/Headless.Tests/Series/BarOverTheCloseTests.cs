using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>A bar that begins within a session and ends after its close is the session's last bar.</summary>
[TestClass]
public sealed class BarOverTheCloseTests
{
    /// <summary>Corn closes at 13:20 Chicago; its 15-minute bars go to 13:30, the last one with the day's volume.</summary>
    [TestMethod]
    public void Corns_bar_of_a_quarter_hour_ends_with_its_session()
    {
        string[] rows =
        [
            .. Enumerable.Range(5, 2).SelectMany(day => Enumerable.Range(0, 20).Select(i => Row(
                new DateTime(2024, 6, day, 13, 45, 0).AddMinutes(15 * i), i == 19 ? 450.75 : 440.25 + (0.25 * i)))),
        ];
        SeriesDump dump = Dump("ZC 07-24", Market.Minutes(15), ExchangeZones.Chicago, "end_unix_ms", rows);
        Assert.HasCount(40, dump.Bars0);
        Assert.AreEqual("06-05 13:15 444.75", dump.Bars0[18]);
        Assert.AreEqual("06-05 13:20 450.75", dump.Bars0[19]);
        CollectionAssert.AreEqual(
            new[] { "06-05 09:30 L 440.75", "06-05 13:20 Exit on session close 450.75" }, dump.Fills.ToArray());
        CollectionAssert.AreEqual(new[] { "06-05 13:20 450.75", "06-06 13:20 450.75" }, dump.Days.ToArray());
    }

    /// <summary>The index futures close at 12:15 Chicago on 24 December 2024, in the middle of a half hour.</summary>
    [TestMethod]
    public void A_half_day_ends_with_the_bar_that_goes_over_it()
    {
        string[] rows =
            [.. Enumerable.Range(0, 7).Select(i => Row(new DateTime(2024, 12, 24, 15, 30, 0).AddMinutes(30 * i), 6000.5 + i))];
        SeriesDump dump = Dump("ES 03-25", Market.Minutes(30), ExchangeZones.Chicago, "end_unix_ms", rows);
        CollectionAssert.AreEqual(
            new[] { "12-24 12:00 6005.5", "12-24 12:15 6006.5" }, dump.Bars0.TakeLast(2).ToArray());
        Assert.AreEqual("12-24 12:15 Exit on session close 6006.5", dump.Fills[1]);
    }

    /// <summary>The sixth bar of four hours begins at 13:00 and ends at 17:00 Chicago, an hour after the close.</summary>
    [TestMethod]
    public void Four_hours_of_an_index_future_are_six_bars_a_day()
    {
        string[] rows =
        [
            .. Enumerable.Range(0, 24).Select(i => Row(new DateTime(2024, 1, 7, 23, 0, 0).AddHours(4 * i), 4701 + i)),
        ];
        SeriesDump dump = Dump("ES 03-24", Market.Minutes(240), TimeZoneInfo.Utc, "open_unix_ms", rows);
        Assert.HasCount(24, dump.Bars0);
        CollectionAssert.AreEqual(
            new[] { "01-08 03:00", "01-08 07:00", "01-08 11:00", "01-08 15:00", "01-08 19:00", "01-08 22:00", "01-09 03:00" },
            dump.Bars0.Take(7).Select(bar => bar[..11]).ToArray());
        CollectionAssert.AreEqual(
            new[] { "01-08 22:00 4706", "01-09 22:00 4712", "01-10 22:00 4718", "01-11 22:00 4724" }, dump.Days.ToArray());
    }

    /// <summary>Too coarse for a tick series, the bar counts as four ticks, and the close is one of them.</summary>
    [TestMethod]
    public void The_close_of_a_bar_over_the_close_reaches_a_series_made_of_ticks()
    {
        string[] rows = [Row(new DateTime(2024, 6, 5, 18, 15, 0), 440), Row(new DateTime(2024, 6, 5, 18, 30, 0), 450)];
        BarsPeriod ticks = new() { BarsPeriodType = BarsPeriodType.Tick, Value = 1 };
        SeriesDump dump = Dump("ZC 07-24", ticks, ExchangeZones.Chicago, "end_unix_ms", rows);
        Assert.HasCount(8, dump.Bars0);
        Assert.AreEqual("06-05 13:20 450", dump.Days.Single());
    }

    private static SeriesDump Dump(string instrument, BarsPeriod period, TimeZoneInfo zone, string stamp, string[] rows)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("bars.csv", stamp + ",open,high,low,close,volume\n" + string.Join('\n', rows));
        DataRequest request = new() { Bars = [new DataInput(file)], Instrument = instrument };
        return SeriesDump.Over(LoadWork.Run(request), period, zone);
    }

    private static string Row(DateTime stamp, double close) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(stamp - DateTime.UnixEpoch).TotalMilliseconds},{close - 0.25},{close + 0.5},{close - 0.5},{close},100");
}

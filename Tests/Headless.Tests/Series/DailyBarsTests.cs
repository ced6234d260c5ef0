using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>A daily bar is the bar of a trading day of the exchange, however its file stamps it.</summary>
[TestClass]
public sealed class DailyBarsTests
{
    private static readonly BarsPeriod Day = new() { BarsPeriodType = BarsPeriodType.Day, Value = 1 };

    [TestMethod]
    public void The_days_of_NinjaTraders_export_keep_their_dates_and_their_Fridays()
    {
        DateTime[] days =
        [
            .. Enumerable.Range(2, 30).Select(day => new DateTime(2024, 1, day))
                .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
        ];
        string text = string.Join('\n', days.Select((day, i) => $"{day:yyyyMMdd};{4700 + i};{4710 + i};{4690 + i};{4705 + i};9"));
        using TemporaryFolder folder = new();
        RunData data = LoadWork.Run(new DataRequest { Bars = [new DataInput(folder.Write("ES 03-24.Last.txt", text))] });
        var dump = SeriesDump.Over(data, Day);
        Assert.HasCount(22, dump.Bars0);
        // The session ends at 16:00 Chicago, on Martin Luther King's day at 12:00.
        CollectionAssert.AreEqual(
            days.Select((day, i) => $"{day:MM-dd} {(day.Day == 15 ? "18" : "22")}:00 {4705 + i}").ToArray(),
            dump.Bars0.ToArray());
        CollectionAssert.AreEqual(
            new[] { "4708", "4713", "4718", "4723", "4726" }, dump.Weeks.Select(week => week.Split(' ')[2]).ToArray());
        Assert.AreEqual(0L, data.Files[0].OutsideSessions);
    }

    [TestMethod]
    [DataRow("ES 03-24", "23:00", "22:00")]
    [DataRow("GC 04-24", "23:00", "22:00")]
    [DataRow("ZC 03-24", "01:00", "19:20")]
    [DataRow("MBT 01-24", "23:00", "22:00")]
    [DataRow("EURUSD", "22:00", "22:00")]
    public void Every_stamp_means_the_same_five_trading_days(string instrument, string open, string close)
    {
        DateTime[] days = [.. Enumerable.Range(8, 5).Select(day => new DateTime(2024, 1, day))];
        TimeSpan opens = TimeSpan.Parse(open, CultureInfo.InvariantCulture), closes = TimeSpan.Parse(close,
            CultureInfo.InvariantCulture);
        if (opens > TimeSpan.FromHours(12)) opens -= TimeSpan.FromDays(1);
        (string Name, string Column, TimeSpan Stamp)[] forms =
        [
            ("midnight in a column of begins", "open_unix_ms", TimeSpan.Zero),
            ("midnight in a column of ends", "end_unix_ms", TimeSpan.Zero),
            ("24:00", "end_unix_ms", TimeSpan.FromDays(1)),
            ("Chicago's midnight", "end_unix_ms", TimeSpan.FromHours(6)),
            ("the open", "open_unix_ms", opens),
            ("the close", "end_unix_ms", closes),
            ("the close in a column of begins", "open_unix_ms", closes),
            ("the open in a column of ends", "end_unix_ms", opens),
        ];
        foreach ((string name, string column, TimeSpan stamp) in forms)
        {
            // A currency's day begins when the one before ends: a stamp at that time is taken as its column says.
            bool isMislabelled = stamp.Hours != 0 && name.Contains(" in a column of ", StringComparison.Ordinal);
            if (instrument == "EURUSD" && isMislabelled) continue;
            IEnumerable<string> rows = days.Select((day, i) => string.Create(
                CultureInfo.InvariantCulture,
                $"{(day + stamp - DateTime.UnixEpoch).TotalMilliseconds},{100 + i},{110 + i},{90 + i},{105 + i},7"));
            using TemporaryFolder folder = new();
            string file = folder.Write("days.csv", column + ",open,high,low,close,volume\n" + string.Join('\n', rows));
            RunData data = LoadWork.Run(new DataRequest { Bars = [new DataInput(file)], Instrument = instrument });
            var dump = SeriesDump.Over(data, Day);
            CollectionAssert.AreEqual(
                days.Select((day, i) => $"{day:MM-dd} {close} {105 + i}").ToArray(), dump.Bars0.ToArray(),
                name + ": " + string.Join(", ", dump.Bars0));
            Assert.HasCount(1, dump.Weeks, name);
        }
    }

    /// <summary>A week of the exchange has no bar on a day without trading: the row is counted.</summary>
    [TestMethod]
    public void A_row_of_a_holiday_is_left_out_and_counted()
    {
        using TemporaryFolder folder = new();
        string text = "20241224;1;2;1;2;5\n20241225;1;2;1;2;5\n20241226;1;2;1;2;5";
        RunData data = LoadWork.Run(new DataRequest { Bars = [new DataInput(folder.Write("ES 03-25.Last.txt", text))] });
        Assert.AreEqual(1L, data.Files[0].OutsideSessions);
        CollectionAssert.AreEqual(new[] { "12-24 18:15 2", "12-26 22:00 2" }, SeriesDump.Over(data, Day).Bars0.ToArray());
    }

    /// <summary>17:00 New York is 23:00 in central Europe, and 22:00 while only America has summer time.</summary>
    [TestMethod]
    public void A_daily_bar_of_a_currency_is_stamped_at_its_sessions_end_in_the_users_zone()
    {
        using TemporaryFolder folder = new();
        string text = "20240308;1.1;1.2;1.0;1.15;5\n20240311;1.1;1.2;1.0;1.16;5";
        RunData data = LoadWork.Run(new DataRequest { Bars = [new DataInput(folder.Write("EURUSD.Last.txt", text))] });
        TimeZoneInfo zone = Seams.WindowsTimeZones.FindSystemTimeZoneById("W. Europe Standard Time");
        CollectionAssert.AreEqual(new[] { "03-08 23:00 1.15", "03-11 22:00 1.16" }, SeriesDump.Over(data, Day,
            zone).Bars0.ToArray());
    }

    /// <summary>A day of an index future lies in one regular session and in one day around the clock.</summary>
    [TestMethod]
    [DataRow("CME US Index Futures RTH", "22:00")]
    [DataRow("CME US Index Futures ETH (dated)", "22:00")]
    [DataRow("Default 24 x 7", "05:00")]
    public void Daily_bars_follow_the_trading_hours_that_were_asked_for(string hours, string end)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("ES 03-24.Last.txt", "20240108;1;3;1;2;5\n20240109;1;3;1;3;5");
        RunData data = LoadWork.Run(new DataRequest { Bars = [new DataInput(file)], TradingHours = hours });
        int next = end == "05:00" ? 1 : 0;
        CollectionAssert.AreEqual(
            new[] { $"01-{8 + next:00} {end} 2", $"01-{9 + next:00} {end} 3" }, SeriesDump.Over(data, Day).Bars0.ToArray());
        Assert.AreEqual(hours, data.ChosenHours!.Name);
    }
}

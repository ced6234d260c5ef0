using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class BarLengthTests
{
    [TestMethod]
    // Thin one-minute bars lie 5 minutes apart more often than one.
    [DataRow("60", "2024-01-03 15:05", "15:10", "15:15", "15:17", "15:22", "15:27", "15:32")]
    [DataRow("300", "2024-01-03 15:05", "15:10", "15:20", "15:35", "15:40")]
    [DataRow("30", "2024-01-03 15:05:00", "15:06:00", "15:07:30", "15:09:00")]
    [DataRow("900", "2024-01-03 15:15", "15:30", "16:15", "16:30")]
    [DataRow("", "2024-01-03 15:15")]
    [DataRow("", "2024-01-03 15:15:00.5", "15:15:01")]
    public void The_common_divisor_of_the_distances_is_the_length(string seconds, string first, params string[] others)
    {
        string day = first.Substring(0, 11);
        long[] times = new[] { first }.Concat(others.Select(time => day + time)).Select(At).ToArray();
        foreach (ISessionCalendar? calendar in new[] { null, SessionTemplates.ForInstrument("ES 03-24") })
            Assert.AreEqual(seconds, Seconds(BarLength.Of(times, calendar)));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_last_bar_that_is_cut_short_and_pauses_do_not_mislead(bool knowsSessions)
    {
        // ES trades from 23:00 to 22:00 UTC in January: six bars of 4 hours, the last of 3.
        List<long> times = new();
        for (long session = At("2024-01-07 23:00"); session < At("2024-01-12 00:00"); session += TimeSpan.TicksPerDay)
            for (int hours = 4; hours <= 24; hours += 4)
                times.Add(session + Math.Min(hours, 23) * TimeSpan.TicksPerHour);
        Assert.AreEqual("14400", Seconds(BarLength.Of(times, knowsSessions ? SessionTemplates.ForInstrument("ES 03-24") : null)));
    }

    [TestMethod]
    public void Days_are_days_over_weekends_and_changes_of_the_clock()
    {
        // Closes at 17:00 in New York around 10 March 2024.
        string[] closes = { "03-06 22:00", "03-07 22:00", "03-08 22:00", "03-11 21:00", "03-12 21:00", "03-13 21:00" };
        long[] times = closes.Select(close => At("2024-" + close)).ToArray();
        Assert.AreEqual("86400", Seconds(BarLength.Of(times)));
        Assert.AreEqual("86400", Seconds(BarLength.Of(times, SessionTemplates.ForInstrument("ES 03-24"))));
        long[] weeks = Enumerable.Range(0, 9).Select(week => At("2024-01-05 22:00") + week * 7 * TimeSpan.TicksPerDay).ToArray();
        Assert.IsNull(BarLength.Of(weeks), "weeks are no bars up to a day");
    }

    [TestMethod]
    public void One_odd_time_in_a_hundred_is_an_odd_row()
    {
        var times = Enumerable.Range(1, 400).Select(bar => At("2024-01-03 00:00") + bar * 150 * TimeSpan.TicksPerSecond)
            .ToList();
        times.Insert(100, times[99] + 7);
        Assert.AreEqual("150", Seconds(BarLength.Of(times)));
    }

    private static string Seconds(BarInterval? length) => length?.Seconds.ToString(CultureInfo.InvariantCulture) ?? "";

    private static long At(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture).Ticks;
}

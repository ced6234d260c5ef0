using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

[TestClass]
public sealed class WeeklySessionCalendarTests
{
    [TestMethod]
    [DataRow("2013-10-07 20:14:59", "2013-10-06 22:00", "2013-10-07 20:15", "2013-10-07",
        DisplayName = "last second before the halt")]
    [DataRow("2013-10-07 20:15:00", "2013-10-07 20:30", "2013-10-07 21:15", "2013-10-07",
        DisplayName = "the halt begins: next is the same day's second session")]
    [DataRow("2013-10-07 20:30:00", "2013-10-07 20:30", "2013-10-07 21:15", "2013-10-07", DisplayName = "the halt ends")]
    [DataRow("2013-10-07 21:15:00", "2013-10-07 22:00", "2013-10-08 20:15", "2013-10-08", DisplayName = "daily break")]
    [DataRow("2013-10-07 23:30:00", "2013-10-07 22:00", "2013-10-08 20:15", "2013-10-08",
        DisplayName = "the evening belongs to the next day")]
    [DataRow("2013-10-11 21:15:00", "2013-10-13 22:00", "2013-10-14 20:15", "2013-10-14", DisplayName = "weekend")]
    [DataRow("2013-10-12 12:00:00", "2013-10-13 22:00", "2013-10-14 20:15", "2013-10-14", DisplayName = "Saturday")]
    public void The_equity_index_in_October_2013(string time, string begin, string end, string tradingDay) =>
        Expect(SessionTemplates.Get("CME US Index Futures ETH (dated)").SessionAtOrAfter(WallClock.Utc(time)), begin, end,
            tradingDay);

    [TestMethod]
    public void A_break_separates_to_the_tick()
    {
        ISessionCalendar calendar = SessionTemplates.Get("CME US Index Futures ETH (dated)");
        long halt = WallClock.Utc("2013-10-07 20:15");
        Session before = calendar.SessionAtOrAfter(halt - 1);
        Session after = calendar.SessionAtOrAfter(halt);

        Assert.AreEqual(halt, before.EndUtcTicks);
        Assert.IsTrue(before.ContainsTick(halt - 1) && !before.ContainsTick(halt));
        // A bar stamped at the halt is asked for with one tick less, and belongs to the session that ends there.
        Assert.IsTrue(before.ContainsBarEnd(halt) && !after.ContainsBarEnd(halt));
        long resume = WallClock.Utc("2013-10-07 20:30");
        Assert.AreEqual(resume, after.BeginUtcTicks);
        Assert.IsTrue(after.ContainsTick(resume) && !after.ContainsBarEnd(resume) && after.ContainsBarEnd(resume + 1));
    }

    [TestMethod]
    // Clocks change on Sunday 2:00, before the Sunday evening session begins: its length stays, its place in UTC moves.
    [DataRow("2013-03-09", "2013-03-10 22:00", 22.25)]
    [DataRow("2013-11-02", "2013-11-03 23:00", 22.25)]
    [DataRow("2022-03-12", "2022-03-13 22:00", 23)]
    [DataRow("2022-11-05", "2022-11-06 23:00", 23)]
    public void The_Sunday_opening_after_a_change_of_clocks(string saturday, string begin, double hours)
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        Session session = calendar.SessionAtOrAfter(WallClock.Utc(saturday + " 12:00"));
        Assert.AreEqual(begin, WallClock.Text(session.BeginUtcTicks));
        Assert.AreEqual(hours, TimeSpan.FromTicks(session.EndUtcTicks - session.BeginUtcTicks).TotalHours);
    }

    [TestMethod]
    public void A_session_that_runs_through_a_change_of_clocks_gains_or_loses_the_hour()
    {
        WeeklySessionCalendar calendar = Calendar([Of(DayOfWeek.Saturday, 17, DayOfWeek.Sunday, 17)]);
        Assert.AreEqual(23, Hours(calendar, "2013-03-10 00:00"));
        Assert.AreEqual(24, Hours(calendar, "2013-03-17 00:00"));
        Assert.AreEqual(25, Hours(calendar, "2013-11-03 00:00"));
    }

    [TestMethod]
    public void A_session_inside_the_hour_that_does_not_occur_does_not_take_place()
    {
        WeeklySessionCalendar calendar = Calendar(
            [Of(DayOfWeek.Sunday, 2.25, DayOfWeek.Sunday, 2.75)]);
        Expect(calendar.SessionAtOrAfter(WallClock.Utc("2013-03-04 00:00")), "2013-03-17 07:15", "2013-03-17 07:45",
            "2013-03-17");
    }

    [TestMethod]
    public void A_full_holiday_takes_the_evening_before_with_it()
    {
        // Christmas 2013 is a Wednesday: no session from the half day of the 24th to the evening of the 25th.
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        Session halfDay = calendar.SessionAtOrAfter(WallClock.Utc("2013-12-24 12:00"));
        Expect(halfDay, "2013-12-23 23:00", "2013-12-24 18:15", "2013-12-24");
        Expect(calendar.SessionAtOrAfter(halfDay.EndUtcTicks), "2013-12-25 23:00", "2013-12-26 21:15", "2013-12-26");
    }

    [TestMethod]
    public void Thanksgiving_2013_has_two_short_days()
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        Session thursday = calendar.SessionAtOrAfter(WallClock.Utc("2013-11-28 12:00"));
        Expect(thursday, "2013-11-27 23:00", "2013-11-28 16:30", "2013-11-28");
        Session friday = calendar.SessionAtOrAfter(thursday.EndUtcTicks);
        Expect(friday, "2013-11-28 23:00", "2013-11-29 18:15", "2013-11-29");
        Expect(calendar.SessionAtOrAfter(friday.EndUtcTicks), "2013-12-01 23:00", "2013-12-02 21:15", "2013-12-02");
    }

    [TestMethod]
    public void An_early_close_cuts_the_first_session_and_drops_the_second()
    {
        WeeklySessionCalendar calendar = Calendar(
            [
                Of(DayOfWeek.Monday, 8, DayOfWeek.Monday, 12),
                Of(DayOfWeek.Monday, 13, DayOfWeek.Monday, 16),
            ],
            new PartialHoliday(new DateTime(2024, 7, 1), null, TimeSpan.FromHours(11)));
        Session monday = calendar.SessionAtOrAfter(WallClock.Utc("2024-06-29 00:00"));
        Expect(monday, "2024-07-01 13:00", "2024-07-01 16:00", "2024-07-01");
        Expect(calendar.SessionAtOrAfter(monday.EndUtcTicks), "2024-07-08 13:00", "2024-07-08 17:00", "2024-07-08");
    }

    [TestMethod]
    [DataRow(10, "2024-07-01 15:00", DisplayName = "in the morning of the trading day")]
    [DataRow(-4, "2024-07-01 01:00", DisplayName = "on the evening before")]
    [DataRow(-9, "2024-06-30 22:00", DisplayName = "before the regular open: nothing changes")]
    public void A_late_open_cuts_the_begin(int hoursFromMidnight, string begin)
    {
        WeeklySessionCalendar calendar = Calendar(
            [Of(DayOfWeek.Sunday, 17, DayOfWeek.Monday, 16)],
            new PartialHoliday(new DateTime(2024, 7, 1), TimeSpan.FromHours(hoursFromMidnight), null));
        Expect(calendar.SessionAtOrAfter(WallClock.Utc("2024-06-29 00:00")), begin, "2024-07-01 21:00", "2024-07-01");
    }

    [TestMethod]
    public void A_day_can_have_sessions_of_its_own()
    {
        // The regular Monday begins on Sunday 17:00; this one on Saturday 20:00, with a pause, as no weekly session does.
        WeeklySessionCalendar calendar = Calendar(
            [Of(DayOfWeek.Sunday, 17, DayOfWeek.Monday, 16), Of(DayOfWeek.Monday, 17, DayOfWeek.Tuesday, 16)],
            new PartialHoliday(new DateTime(2024, 7, 1),
            [
                new WeeklySession(
                    DayOfWeek.Monday, TimeSpan.FromHours(9), DayOfWeek.Monday, TimeSpan.FromHours(12), DayOfWeek.Monday),
                new WeeklySession(
                    DayOfWeek.Saturday, TimeSpan.FromHours(20), DayOfWeek.Sunday, TimeSpan.FromHours(8), DayOfWeek.Monday),
            ]));
        Session first = calendar.SessionAtOrAfter(WallClock.Utc("2024-06-29 00:00"));
        Expect(first, "2024-06-30 01:00", "2024-06-30 13:00", "2024-07-01");
        Session second = calendar.SessionAtOrAfter(first.EndUtcTicks);
        Expect(second, "2024-07-01 14:00", "2024-07-01 17:00", "2024-07-01");
        Expect(calendar.SessionAtOrAfter(second.EndUtcTicks), "2024-07-01 22:00", "2024-07-02 21:00", "2024-07-02");
        Expect(calendar.SessionAtOrAfter(WallClock.Utc("2024-07-06 00:00")), "2024-07-07 22:00", "2024-07-08 21:00",
            "2024-07-08");
    }

    [TestMethod]
    public void The_machine_s_own_zone_gives_the_same_sessions()
    {
        // What an adapter passes inside NinjaTrader; Windows and Linux know it under different names.
        TimeZoneInfo? machine = TimeZoneInfo.GetSystemTimeZones()
            .FirstOrDefault(z => z.Id is "America/Chicago" or "Central Standard Time");
        if (machine is null) Assert.Inconclusive("This machine has no time zone data.");
        WeeklySession[] sessions = Enumerable.Range(1, 5).Select(d => Of((DayOfWeek)(d - 1), 17, (DayOfWeek)d, 16)).ToArray();
        var own = new WeeklySessionCalendar("Own", ExchangeZones.Chicago, [new WeeklySchedule(sessions)], [], []);
        var theirs = new WeeklySessionCalendar("Theirs", machine, [new WeeklySchedule(sessions)], [], []);
        int compared = 0;
        long until = WallClock.Utc("2030-01-01 00:00");
        long time = WallClock.Utc("2008-01-01 00:00");
        for (; time < until; time = own.SessionAtOrAfter(time).EndUtcTicks, compared++)
            Assert.AreEqual(own.SessionAtOrAfter(time), theirs.SessionAtOrAfter(time), WallClock.Text(time));
        Assert.AreEqual(5_741, compared);
    }

    [TestMethod]
    [DataRow("2015-09-18 12:00", "2015-09-18 20:15", "2015-09-20 22:00", DisplayName = "Friday: halt at 15:15 …")]
    [DataRow("2015-09-18 20:30", "2015-09-18 21:15", "2015-09-20 22:00", DisplayName = "… last close at 16:15")]
    [DataRow("2015-09-21 20:30", "2015-09-21 21:00", "2015-09-21 22:00", DisplayName = "Monday: close at 16:00")]
    [DataRow("2021-06-25 20:30", "2021-06-25 21:00", "2021-06-27 22:00", DisplayName = "last Friday with a halt")]
    [DataRow("2021-06-28 20:15", "2021-06-28 21:00", "2021-06-28 22:00", DisplayName = "Monday without one")]
    public void Hours_change_on_their_day(string time, string end, string nextDay)
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        Session session = calendar.SessionAtOrAfter(WallClock.Utc(time));
        Assert.AreEqual(end, WallClock.Text(session.EndUtcTicks));
        Session next = calendar.SessionAtOrAfter(session.EndUtcTicks);
        while (next.TradingDay == session.TradingDay) next = calendar.SessionAtOrAfter(next.EndUtcTicks);
        Assert.AreEqual(nextDay, WallClock.Text(next.BeginUtcTicks));
    }

    [TestMethod]
    public void Hours_can_change_in_the_middle_of_a_week()
    {
        WeeklySession[] Until(double hour) =>
            Enumerable.Range(1, 5).Select(d => Of((DayOfWeek)(d - 1), 17, (DayOfWeek)d, hour)).ToArray();
        // Given in the wrong order on purpose.
        var calendar = new WeeklySessionCalendar("Test", ExchangeZones.Chicago,
            [new WeeklySchedule(new DateTime(2024, 7, 5), Until(14)), new WeeklySchedule(Until(16)),
             new WeeklySchedule(new DateTime(2024, 7, 3), Until(15))], [], []);
        var hours = new List<double>();
        for (long time = WallClock.Utc("2024-06-30 23:00"); hours.Count < 7;)
        {
            Session session = calendar.SessionAtOrAfter(time);
            hours.Add(TimeSpan.FromTicks(session.EndUtcTicks - session.BeginUtcTicks).TotalHours);
            time = session.EndUtcTicks;
        }

        CollectionAssert.AreEqual(new double[] { 23, 23, 22, 22, 21, 21, 21 }, hours);
    }

    [TestMethod]
    public void A_month_of_holidays_is_skipped()
    {
        DateTime[] closed = Enumerable.Range(0, 40).Select(i => new DateTime(2024, 7, 1).AddDays(i)).ToArray();
        var calendar = new WeeklySessionCalendar("Test", ExchangeZones.Chicago,
            [new WeeklySchedule(Enumerable.Range(1, 5).Select(d => Of((DayOfWeek)d, 0, (DayOfWeek)d, 17)))], closed, []);
        Expect(calendar.SessionAtOrAfter(WallClock.Utc("2024-06-28 22:00")), "2024-08-12 05:00", "2024-08-12 22:00",
            "2024-08-12");
    }

    [TestMethod]
    public void A_session_after_midnight_can_count_for_yesterday()
    {
        WeeklySessionCalendar calendar = Calendar(
            [new WeeklySession(DayOfWeek.Tuesday, TimeSpan.Zero, DayOfWeek.Tuesday, TimeSpan.FromHours(2), DayOfWeek.Monday)]);
        Expect(calendar.SessionAtOrAfter(WallClock.Utc("2024-07-01 00:00")), "2024-07-02 05:00", "2024-07-02 07:00",
            "2024-07-01");
    }

    [TestMethod]
    public void Times_at_the_edge_of_DateTime_are_refused_by_name()
    {
        ISessionCalendar calendar = SessionTemplates.Get("Default 24 x 7");
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.SessionAtOrAfter(0));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.SessionAtOrAfter(DateTime.MaxValue.Ticks));
        long first = new DateTime(2, 1, 1).Ticks, end = new DateTime(9998, 1, 1).Ticks;
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.SessionAtOrAfter(first - 1));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.SessionAtOrAfter(end));
        Assert.IsGreaterThan(first, calendar.SessionAtOrAfter(first).EndUtcTicks);
        Assert.IsGreaterThan(end - 1, calendar.SessionAtOrAfter(end - 1).EndUtcTicks);
        Assert.AreEqual(2, calendar.SessionAtOrAfter(new DateTime(2, 1, 2).Ticks).TradingDay.Year);
        Assert.AreEqual(9997, calendar.SessionAtOrAfter(new DateTime(9997, 12, 31).Ticks).TradingDay.Year);
    }

    [TestMethod]
    public void Many_threads_get_the_same_answers_from_one_calendar()
    {
        WeeklySessionCalendar shared = SessionTemplates.ForInstrument("ES");
        var expected = new Dictionary<long, Session>();
        var random = new Random(20131007);
        for (int i = 0; i < 400; i++)
        {
            long time = WallClock.Utc("2009-01-01 00:00") + (long)(random.NextDouble() * TimeSpan.FromDays(7_000).Ticks);
            expected[time] = SessionTemplates.ForInstrument("ES").SessionAtOrAfter(time);
        }

        int wrong = 0;
        Parallel.For(0, 4, _ =>
        {
            foreach (KeyValuePair<long, Session> pair in expected)
                if (!pair.Value.Equals(shared.SessionAtOrAfter(pair.Key))) System.Threading.Interlocked.Increment(ref wrong);
        });
        Assert.AreEqual(0, wrong);
        Assert.IsGreaterThan(390, expected.Count);
    }

    private static double Hours(ISessionCalendar calendar, string time)
    {
        Session session = calendar.SessionAtOrAfter(WallClock.Utc(time));
        return TimeSpan.FromTicks(session.EndUtcTicks - session.BeginUtcTicks).TotalHours;
    }

    /// <summary>A session that counts for the day on which it ends.</summary>
    private static WeeklySession Of(DayOfWeek beginDay, double beginHour, DayOfWeek endDay, double endHour) =>
        new(beginDay, TimeSpan.FromHours(beginHour), endDay, TimeSpan.FromHours(endHour), endDay);

    private static WeeklySessionCalendar Calendar(WeeklySession[] sessions, params PartialHoliday[] partial) =>
        new("Test", ExchangeZones.Chicago, [new WeeklySchedule(sessions)], [], partial);

    private static void Expect(Session session, string begin, string end, string tradingDay)
    {
        Assert.AreEqual(begin, WallClock.Text(session.BeginUtcTicks));
        Assert.AreEqual(end, WallClock.Text(session.EndUtcTicks));
        Assert.AreEqual(tradingDay, session.TradingDay.ToString("yyyy-MM-dd"));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

/// <summary>What holds for every calendar at every time.</summary>
[TestClass]
public sealed class SessionPropertiesTests
{
    private static readonly long From = WallClock.Utc("2009-01-01 00:00");
    private static readonly long To = WallClock.Utc("2031-01-01 00:00");

    [TestMethod]
    [DataRow("CME US Index Futures ETH (dated)")]
    [DataRow("CME US Index Futures RTH (dated)")]
    [DataRow("Nymex Metals - Energy ETH (dated)")]
    [DataRow("Default 24 x 7")]
    [DataRow("Default 24 x 5")]
    public void At_a_random_time_the_session_is_the_one_in_progress_or_the_next(string template)
    {
        WeeklySessionCalendar calendar = SessionTemplates.Get(template);
        Session[] all = Walk(calendar, From - (14 * TimeSpan.TicksPerDay), To + (60 * TimeSpan.TicksPerDay));
        long[] ends = all.Select(s => s.EndUtcTicks).ToArray();
        var random = new Random(template.Length);
        int inSession = 0;
        int between = 0;
        for (int i = 0; i < 6_000; i++)
        {
            long time = From + (long)(random.NextDouble() * (To - From));
            Session session = calendar.SessionAtOrAfter(time);
            // First by a plain search in the walked list, which began years before: whatever run of sessions the calendar held.
            Session expected = all[FirstThatEndsAfter(ends, time)];
            if (!expected.Equals(session)) Assert.Fail($"{WallClock.Text(time)}: {WallClock.Text(session.BeginUtcTicks)}");
            if (session.EndUtcTicks <= time) Assert.Fail("ended: " + WallClock.Text(time));
            if (!session.Equals(calendar.SessionAtOrAfter(session.BeginUtcTicks))) Assert.Fail("begin: " + WallClock.Text(time));
            if (!session.Equals(calendar.SessionAtOrAfter(session.EndUtcTicks - 1))) Assert.Fail("end: " + WallClock.Text(time));
            if (session.ContainsTick(time)) inSession++;
            else between++;
        }

        Assert.AreEqual(6_000, inSession + between);
        Assert.IsGreaterThan(template.Contains("RTH") ? 1_000 : 4_000, inSession);
        Assert.IsTrue(template == "Default 24 x 7" ? between == 0 : between > 1_200, $"{between}");
    }

    [TestMethod]
    [DataRow("CME US Index Futures ETH (dated)", 8_809)]
    [DataRow("CME US Index Futures RTH (dated)", 5_683)]
    [DataRow("Nymex Metals - Energy ETH (dated)", 5_687)]
    public void Sessions_are_ordered_disjoint_and_of_growing_trading_days(string template, int expected)
    {
        Session[] all = Walk(SessionTemplates.Get(template), From, To);
        Assert.AreEqual(expected, all.Length);
        for (int i = 1; i < all.Length; i++)
        {
            Assert.IsLessThanOrEqualTo(all[i].BeginUtcTicks, all[i - 1].EndUtcTicks);
            Assert.IsGreaterThanOrEqualTo(all[i - 1].TradingDay, all[i].TradingDay);
            Assert.IsLessThan(all[i].EndUtcTicks, all[i].BeginUtcTicks);
            Assert.AreEqual(TimeSpan.Zero, all[i].TradingDay.TimeOfDay);
            Assert.AreEqual(DateTimeKind.Unspecified, all[i].TradingDay.Kind);
        }
    }

    [TestMethod]
    public void Generated_templates_answer_as_the_wall_clock_says()
    {
        var random = new Random(1848);
        int open = 0;
        int closed = 0;
        int sessionsUsed = 0;
        for (int template = 0; template < 150; template++)
        {
            TimeZoneInfo zone = template % 3 == 0 ? ExchangeZones.Chicago
                : template % 3 == 1 ? ExchangeZones.NewYork
                : TimeZoneInfo.Utc;
            WeeklySession[] sessions = Generate(random);
            sessionsUsed += sessions.Length;
            DateTime[] holidays = Enumerable.Range(0, 40)
                .Select(_ => new DateTime(2020, 1, 1).AddDays(random.Next(1_500))).Distinct().ToArray();
            var calendar = new WeeklySessionCalendar("Generated", zone, [new WeeklySchedule(sessions)], holidays, []);
            for (int i = 0; i < 200; i++)
            {
                DateTime local = new DateTime(2020, 1, 10).AddMinutes(random.Next(1_400 * 1_440));
                if (ChangesClocks(zone, local)) continue;
                long utc = ExchangeClock.ToUtcTicks(zone, local);
                bool expected = sessions.Any(s => Holds(s, local, holidays));
                if (expected != calendar.SessionAtOrAfter(utc).ContainsTick(utc))
                    Assert.Fail($"{zone.Id} {local:s}: {string.Join("; ", sessions.Select(s => s.ToString()))}");
                if (expected) open++;
                else closed++;
            }
        }

        Assert.IsGreaterThan(7_500, open);
        Assert.IsGreaterThan(7_500, closed);
        Assert.IsGreaterThan(500, sessionsUsed);
    }

    /// <summary>
    /// By the definition of a weekly session alone: minutes of the week since its begin, and the weekday it counts for.
    /// </summary>
    private static bool Holds(WeeklySession session, DateTime local, DateTime[] holidays)
    {
        const int week = 7 * 1_440;
        int now = ((int)local.DayOfWeek * 1_440) + (int)local.TimeOfDay.TotalMinutes;
        int begin = ((int)session.BeginDay * 1_440) + (int)session.BeginTime.TotalMinutes;
        int end = ((int)session.EndDay * 1_440) + (int)session.EndTime.TotalMinutes;
        int since = (((now - begin) % week) + week) % week;
        int length = (((end - begin - 1) % week) + week) % week + 1;
        if (since >= length) return false;
        DateTime day = local.AddMinutes(-since).Date;
        while (day.DayOfWeek != session.TradingDay) day = day.AddDays(1);
        return !holidays.Contains(day);
    }

    /// <summary>Two to ten sessions around the week, some back to back, counting for their last day.</summary>
    private static WeeklySession[] Generate(Random random)
    {
        int first = random.Next(7 * 1_440);
        int[] bounds = Enumerable.Range(0, 2 * random.Next(2, 11))
            .Select(_ => random.Next(1, 7 * 1_440)).Distinct().OrderBy(b => b).ToArray();
        var sessions = new List<WeeklySession>();
        for (int i = 0; i + 1 < bounds.Length; i += random.Next(3) == 0 ? 1 : 2)
        {
            (DayOfWeek beginDay, TimeSpan begin) = At(first + bounds[i]);
            (DayOfWeek endDay, TimeSpan end) = At(first + bounds[i + 1]);
            if (bounds[i + 1] - bounds[i] > 4 * 1_440) continue;
            sessions.Add(new WeeklySession(beginDay, begin, endDay, end, endDay));
        }

        return sessions.Count > 0 ? sessions.ToArray() : Generate(random);
    }

    private static (DayOfWeek Day, TimeSpan Time) At(int minute) =>
        ((DayOfWeek)(minute / 1_440 % 7), TimeSpan.FromMinutes(minute % 1_440));

    private static bool ChangesClocks(TimeZoneInfo zone, DateTime local) =>
        zone.GetUtcOffset(DateTime.SpecifyKind(local.AddDays(-5), DateTimeKind.Utc))
        != zone.GetUtcOffset(DateTime.SpecifyKind(local.AddDays(5), DateTimeKind.Utc));

    private static Session[] Walk(ISessionCalendar calendar, long from, long to)
    {
        var all = new List<Session>();
        for (long time = from; time < to; time = all[all.Count - 1].EndUtcTicks) all.Add(calendar.SessionAtOrAfter(time));
        return all.ToArray();
    }

    private static int FirstThatEndsAfter(long[] ends, long time)
    {
        int index = Array.BinarySearch(ends, time + 1);
        return index < 0 ? ~index : index;
    }
}

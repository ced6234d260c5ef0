using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

[TestClass]
public sealed class SessionTemplateCheckTests
{
    private static readonly WeeklySession Monday = Hours(DayOfWeek.Monday, 8, DayOfWeek.Monday, 16);

    [TestMethod]
    public void No_schedule() => Refused("all days", "no weekly schedule", [], []);

    [TestMethod]
    public void A_schedule_without_sessions() =>
        Refused("from 0001-01-01", "a schedule without sessions", [new WeeklySchedule([])], []);

    [TestMethod]
    [DataRow(-0.5, 16)]
    [DataRow(25, 26)]
    [DataRow(8, 24.5)]
    public void A_time_outside_the_day(double begin, double end) => Refused(
        "Monday", "time ", [new WeeklySchedule([Hours(DayOfWeek.Monday, begin, DayOfWeek.Monday, end)])], []);

    [TestMethod]
    public void A_session_that_begins_where_it_ends() =>
        Refused("Monday", "session Monday 08:00 to Monday 08:00 for Monday begins where it ends",
        [new WeeklySchedule([Hours(DayOfWeek.Monday, 8, DayOfWeek.Monday, 8)])], []);

    [TestMethod]
    public void Sessions_that_overlap() => Refused("Monday",
        "session Monday 08:00 to Monday 16:00 for Monday overlaps Monday 15:59 to Tuesday 08:00 for Tuesday",
        [new WeeklySchedule([Hours(DayOfWeek.Monday, 15.984, DayOfWeek.Tuesday, 8), Monday])], []);

    [TestMethod]
    public void Sessions_that_overlap_across_the_end_of_the_week() =>
        Refused("Monday", "session Saturday 20:00 to Monday 09:00 for Monday overlaps",
        [new WeeklySchedule([Monday, Hours(DayOfWeek.Saturday, 20, DayOfWeek.Monday, 9)])], []);

    [TestMethod]
    public void Two_schedules_from_one_day() => Refused("2015-09-21", "two schedules begin on this day",
        [From(2015, 9, 21, Monday), From(2015, 9, 21, Monday)], []);

    [TestMethod]
    public void A_change_of_schedule_that_makes_sessions_overlap() =>
        Refused("2015-09-21", "the sessions for 2015-09-20 and 2015-09-21 overlap",
        [
            new WeeklySchedule([Hours(DayOfWeek.Saturday, 12, DayOfWeek.Sunday, 20)]),
            From(2015, 9, 21, Hours(DayOfWeek.Sunday, 18, DayOfWeek.Monday, 16)),
        ],
        []);

    [TestMethod]
    public void A_schedule_out_of_range() => Refused("9999-01-04", "a schedule begins on this day",
        [new WeeklySchedule([Monday]), From(9999, 1, 4, Monday)], []);

    /// <summary>Where the first schedule begins is of no account, since none was before it.</summary>
    [TestMethod]
    [DataRow(1, 2, false)]
    [DataRow(1, 1, true)]
    [DataRow(2, 9997, false)]
    [DataRow(2, 9998, true)]
    public void A_later_schedule_begins_in_the_years_that_sessions_are_known_for(int first, int second, bool isRefused)
    {
        WeeklySchedule[] schedules = [From(first, 1, 1, Monday), From(second, 6, 3, Monday)];
        if (isRefused) Refused($"{second:0000}-06-03", "a schedule begins on this day", schedules, []);
        else Assert.HasCount(2, new WeeklySessionCalendar("My hours", ExchangeZones.Chicago, schedules, [], []).Schedules);
    }

    [TestMethod]
    public void A_partial_holiday_without_a_time() => Refused("2024-07-01", "partial holiday without a time", null,
        [new PartialHoliday(new DateTime(2024, 7, 1), null, null)]);

    [TestMethod]
    public void A_partial_holiday_that_ends_before_it_begins() =>
        Refused("2024-07-01", "late open 12:00:00 is not before early close 12:00:00", null,
        [new PartialHoliday(new DateTime(2024, 7, 1), TimeSpan.FromHours(12), TimeSpan.FromHours(12))]);

    [TestMethod]
    public void A_partial_holiday_listed_twice() => Refused("2024-07-01", "listed twice", null,
        [
            new PartialHoliday(new DateTime(2024, 7, 1), null, TimeSpan.FromHours(12)),
            new PartialHoliday(new DateTime(2024, 7, 1), TimeSpan.FromHours(9), null),
        ]);

    [TestMethod]
    public void A_replaced_day_without_sessions() => Refused("2024-07-01", "partial holiday without sessions", null,
        [new PartialHoliday(new DateTime(2024, 7, 1), [])]);

    [TestMethod]
    public void A_replaced_day_whose_session_counts_for_another() =>
        Refused("2024-07-02", "session Monday 08:00 to Monday 16:00 for Monday on a Tuesday",
        null, [new PartialHoliday(new DateTime(2024, 7, 2), [Monday])]);

    [TestMethod]
    public void A_replaced_day_that_runs_into_the_next() =>
        Refused("2024-06-30", "the sessions for 2024-06-30 and 2024-07-01 overlap", null,
            [new PartialHoliday(new DateTime(2024, 6, 30), [DayAndNight])]);

    private static WeeklySession DayAndNight =>
        new(DayOfWeek.Sunday, TimeSpan.FromHours(9), DayOfWeek.Monday, TimeSpan.FromHours(9), DayOfWeek.Sunday);

    [TestMethod]
    public void A_replaced_day_with_a_wrong_time() => Refused("Monday", "time 1.01:00:00", null,
        [new PartialHoliday(new DateTime(2024, 7, 1), [Hours(DayOfWeek.Monday, 25, DayOfWeek.Monday, 16)])]);

    [TestMethod]
    public void A_replaced_day_out_of_range() => Refused("0001-01-01", "a partial holiday out of range", null,
        [new PartialHoliday(new DateTime(1, 1, 1), [Monday])]);

    [TestMethod]
    public void A_day_both_closed_and_short() => Refused("2024-12-25", "both a full and a partial holiday", null,
        [new PartialHoliday(new DateTime(2024, 12, 25), null, TimeSpan.FromHours(12))]);

    private static void Refused(string day, string value, WeeklySchedule[]? schedules, PartialHoliday[] partial)
    {
        SessionTemplateException error = Assert.ThrowsExactly<SessionTemplateException>(() => new WeeklySessionCalendar(
            "My hours", ExchangeZones.Chicago, schedules ?? [new WeeklySchedule([Monday])],
            [new DateTime(2024, 12, 25)], partial));
        Assert.AreEqual("My hours", error.Template);
        Assert.AreEqual(day, error.Day);
        Assert.StartsWith(value, error.Value);
        Assert.EndsWith(".", error.Mend);
        Assert.AreEqual($"Session template 'My hours', {error.Day}: {error.Value}. {error.Mend}", error.Message);
    }

    private static WeeklySchedule From(int year, int month, int day, params WeeklySession[] sessions) =>
        new(new DateTime(year, month, day), sessions);

    private static WeeklySession Hours(DayOfWeek beginDay, double begin, DayOfWeek endDay, double end) =>
        new(beginDay, TimeSpan.FromHours(begin), endDay, TimeSpan.FromHours(end), endDay);
}

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

/// <summary>Gold's hours of October 2013: 18:00 to 17:15 of the next day in New York, 22:00 to 21:15 UTC.</summary>
[TestClass]
public sealed class SessionOfBarTests
{
    private static readonly ISessionCalendar Calendar = Gold.Calendar;
    private static readonly DateTime Tuesday = new(2013, 10, 8);

    [TestMethod]
    [DataRow(12, 0, 60, 7, DisplayName = "within")]
    [DataRow(21, 45, 60, 7, DisplayName = "begins before the close, ends after it")]
    [DataRow(22, 30, 60, 8, DisplayName = "begins in the pause, ends after the open")]
    [DataRow(22, 1, 1, 8, DisplayName = "the session's first minute")]
    [DataRow(21, 15, 1, 7, DisplayName = "the session's last minute")]
    [DataRow(12, 0, 0, 7, DisplayName = "of unknown length")]
    public void A_bar_belongs_to_the_session_in_which_it_begins(int hour, int minute, int minutes, int dayOfBegin)
    {
        // Whatever session the bar before was in, that of the day before or this bar's own.
        foreach (int hoursBefore in new[] { 40, 0 })
        {
            Session session = Calendar.SessionAtOrAfter(Tuesday.AddHours(hour - hoursBefore).Ticks);
            Assert.IsTrue(SessionOfBar.TryFind(Calendar, End(hour, minute), minutes * TimeSpan.TicksPerMinute, ref session));
            Assert.AreEqual(new DateTime(2013, 10, dayOfBegin, 22, 0, 0).Ticks, session.BeginUtcTicks, $"{hoursBefore}");
        }
    }

    [TestMethod]
    [DataRow(21, 45, 30, DisplayName = "begins at the close")]
    [DataRow(21, 45, 1, DisplayName = "within the pause")]
    [DataRow(22, 0, 15, DisplayName = "ends where the next session begins")]
    public void A_bar_in_the_pause_belongs_to_none_and_leaves_the_session_known(int hour, int minute, int minutes)
    {
        Session before = Calendar.SessionAtOrAfter(Tuesday.AddHours(12).Ticks);
        Session session = before;
        Assert.IsFalse(SessionOfBar.TryFind(Calendar, End(hour, minute), minutes * TimeSpan.TicksPerMinute, ref session));
        Assert.AreEqual(before.BeginUtcTicks, session.BeginUtcTicks);
    }

    [TestMethod]
    public void A_bar_of_a_day_belongs_to_the_last_session_that_begins_before_its_end()
    {
        Session session = default;
        Assert.IsTrue(SessionOfBar.TryFind(Calendar, End(21, 15), TimeSpan.TicksPerDay, ref session));
        Assert.AreEqual(new DateTime(2013, 10, 7, 22, 0, 0).Ticks, session.BeginUtcTicks);
    }

    private static long End(int hour, int minute) => Tuesday.AddHours(hour).AddMinutes(minute).Ticks;
}

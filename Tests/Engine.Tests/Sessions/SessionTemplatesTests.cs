using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

[TestClass]
public sealed class SessionTemplatesTests
{
    [TestMethod]
    [DataRow("CME US Index Futures ETH (dated)", "CME US Index Futures ETH (dated)", "America/Chicago")]
    [DataRow("cme us index futures rth (dated)", "CME US Index Futures RTH (dated)", "America/Chicago")]
    [DataRow("Nymex Metals - Energy ETH (dated)", "Nymex Metals - Energy ETH (dated)", "America/New_York")]
    [DataRow("Default 24 x 7", "Default 24 x 7", "America/New_York")]
    [DataRow("Default 24 x 5", "Default 24 x 5", "America/New_York")]
    public void Finds_a_template_by_name(string asked, string name, string zone)
    {
        WeeklySessionCalendar calendar = SessionTemplates.Get(asked);
        Assert.AreEqual(name, calendar.Name);
        Assert.AreEqual(zone, calendar.Zone.Id);
        Assert.Contains(name, SessionTemplates.Names);
    }

    [TestMethod]
    [DataRow("ES", "CME US Index Futures ETH (dated)")]
    [DataRow("NQ 03-26", "CME US Index Futures ETH (dated)")]
    [DataRow("mes", "CME US Index Futures ETH (dated)")]
    [DataRow("MNQ", "CME US Index Futures ETH (dated)")]
    [DataRow("GC 12-13", "Nymex Metals - Energy ETH (dated)")]
    [DataRow("MGC", "Nymex Metals - Energy ETH (dated)")]
    [DataRow("SI", "Nymex Metals - Energy ETH (dated)")]
    public void Finds_the_hours_of_an_instrument(string instrument, string name) =>
        Assert.AreEqual(name, SessionTemplates.ForInstrument(instrument).Name);

    [TestMethod]
    public void An_unknown_name_or_instrument_gets_the_list()
    {
        UnknownSessionTemplateException error =
            Assert.ThrowsExactly<UnknownSessionTemplateException>(() => SessionTemplates.Get("CME Livestock"));
        Assert.AreEqual("CME Livestock", error.Asked);
        Assert.HasCount(5, error.Known);
        Assert.IsTrue(error.Known.All(error.Message.Contains), error.Message);
        Assert.ThrowsExactly<UnknownSessionTemplateException>(() => SessionTemplates.ForInstrument("HE 06-26"));
        Assert.ThrowsExactly<UnknownSessionTemplateException>(() => SessionTemplates.ForInstrument(""));
    }

    [TestMethod]
    public void Says_for_which_days_the_holidays_are_known()
    {
        Assert.AreEqual(new System.DateTime(2009, 1, 1), SessionTemplates.HolidaysFrom);
        Assert.AreEqual(new System.DateTime(2027, 1, 1), SessionTemplates.HolidaysThrough);
    }

    [TestMethod]
    [DataRow("2013-10-07 12:00", "2013-10-07 13:30", "2013-10-07 20:15", DisplayName = "2013")]
    [DataRow("2023-10-02 12:00", "2023-10-02 13:30", "2023-10-02 21:00", DisplayName = "2023")]
    [DataRow("2013-11-28 12:00", "2013-11-28 14:30", "2013-11-28 16:30", DisplayName = "Thanksgiving")]
    [DataRow("2023-04-07 01:00", "2023-04-10 13:30", "2023-04-10 21:00", DisplayName = "Good Friday closes before the open")]
    public void Regular_hours(string time, string begin, string end)
    {
        Session session = SessionTemplates.Get("CME US Index Futures RTH (dated)").SessionAtOrAfter(WallClock.Utc(time));
        Assert.AreEqual(begin, WallClock.Text(session.BeginUtcTicks));
        Assert.AreEqual(end, WallClock.Text(session.EndUtcTicks));
    }

    [TestMethod]
    public void Around_the_clock_means_one_session_an_Eastern_day_without_a_pause()
    {
        ISessionCalendar calendar = SessionTemplates.Get("Default 24 x 7");
        long time = WallClock.Utc("2024-02-27 13:00");
        for (int day = 27; day < 27 + 14; day++)
        {
            Session session = calendar.SessionAtOrAfter(time);
            Assert.AreEqual(new System.DateTime(2024, 2, 1).AddDays(day - 1), session.TradingDay);
            // Midnight in New York is 5:00 UTC, and 4:00 after the 10th of March, which has 23 hours.
            int beginHour = session.TradingDay <= new System.DateTime(2024, 3, 10) ? 5 : 4;
            int endHour = session.TradingDay < new System.DateTime(2024, 3, 10) ? 5 : 4;
            Assert.AreEqual(session.TradingDay.AddHours(beginHour).Ticks, session.BeginUtcTicks);
            Assert.AreEqual(session.TradingDay.AddDays(1).AddHours(endHour).Ticks, session.EndUtcTicks);
            time = session.EndUtcTicks;
        }

        Session monday = SessionTemplates.Get("Default 24 x 5").SessionAtOrAfter(WallClock.Utc("2024-03-02 06:00"));
        Assert.AreEqual("2024-03-04 05:00", WallClock.Text(monday.BeginUtcTicks));
    }
}

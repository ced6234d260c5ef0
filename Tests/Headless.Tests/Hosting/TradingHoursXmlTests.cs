using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Sessions;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Tests.Hosting;

[TestClass]
public sealed class TradingHoursXmlTests
{
    private static readonly DateTime From = new(2018, 1, 1), To = new(2025, 12, 31);

    /// <summary>
    /// Every built-in template of one week, written as NinjaTrader keeps it, has the same sessions when it is read.
    /// </summary>
    [TestMethod]
    public void A_template_that_is_written_as_NinjaTrader_does_has_the_same_sessions()
    {
        int templates = 0, late = 0, several = 0;
        foreach (TradingHours hours in TradingHoursCatalog.Names.Select(name => new TradingHoursCatalog().Get(name)))
        {
            var own = (WeeklySessionCalendar)TradingHoursCatalog.CalendarOf(hours);
            if (own.Schedules.Count > 1 || own.PartialHolidays.Any(day => day.Sessions is not null)) continue;
            TradingHours read = Read(Xml(own, hours.TimeZoneInfo.Id).ToString());
            CollectionAssert.AreEqual(
                Sessions(own), Sessions(TradingHoursCatalog.CalendarOf(read)), hours.Name);
            Assert.AreEqual(hours.Name, read.Name);
            templates++;
            late += own.PartialHolidays.Count(day => day.LateOpen is not null);
            if (own.Schedules[0].Sessions.GroupBy(session => session.TradingDay).Any(day => day.Count() > 1)) several++;
        }

        Assert.IsTrue(templates > 100 && late > 20 && several > 10, $"{templates} templates, {late} late, {several} with breaks");
    }

    /// <summary>
    /// Christmas of 2024: no holiday, but a begin at 17:00 of the same day, an hour after the day's session has ended: an empty
    /// day.
    /// </summary>
    [TestMethod]
    public void A_begin_after_the_end_is_a_day_without_a_session()
    {
        ISessionCalendar calendar = TradingHoursCatalog.CalendarOf(Read(Chicago(
            "<PartialHoliday><Date>2024-12-25T00:00:00</Date><Description>Christmas</Description><IsEarlyEnd>false</IsEarlyEnd>"
            + "<IsLateBegin>true</IsLateBegin><Constraint><BeginDay>Wednesday</BeginDay><BeginTime>1700</BeginTime>"
            + "<EndDay>Sunday</EndDay><EndTime>0</EndTime><TradingDay>Wednesday</TradingDay></Constraint><Sessions/>"
            + "</PartialHoliday>"
            + "<PartialHoliday><Date>2024-12-24T00:00:00</Date><Description>Eve</Description><IsEarlyEnd>true</IsEarlyEnd>"
            + "<IsLateBegin>false</IsLateBegin><Constraint><BeginDay>Sunday</BeginDay><BeginTime>0</BeginTime>"
            + "<EndDay>Tuesday</EndDay><EndTime>1215</EndTime><TradingDay>Tuesday</TradingDay></Constraint></PartialHoliday>")));
        // In winter Chicago is six hours behind UTC: the 24th ends at 12:15, and the next session begins at 17:00 of the 25th.
        Session eve = calendar.SessionAtOrAfter(new DateTime(2024, 12, 24, 12, 0, 0).Ticks);
        Assert.AreEqual(
            (new DateTime(2024, 12, 23, 23, 0, 0).Ticks, new DateTime(2024, 12, 24, 18, 15, 0).Ticks, new DateTime(2024, 12, 24)),
            (eve.BeginUtcTicks, eve.EndUtcTicks, eve.TradingDay));
        Session next = calendar.SessionAtOrAfter(eve.EndUtcTicks);
        Assert.AreEqual(
            (new DateTime(2024, 12, 25, 23, 0, 0).Ticks, new DateTime(2024, 12, 26)), (next.BeginUtcTicks, next.TradingDay));
        // In summer the same clock is five hours behind.
        Assert.AreEqual(
            new DateTime(2024, 7, 8, 22, 0, 0).Ticks,
            calendar.SessionAtOrAfter(new DateTime(2024, 7, 9, 12, 0, 0).Ticks).BeginUtcTicks);
    }

    [TestMethod]
    [DataRow("<Rule>x</Rule>", "the element Rule of PartialHoliday is not known")]
    [DataRow("<Sessions><Session/></Sessions>", "sessions of a day's own are not known")]
    [DataRow("", "it neither begins late nor ends early")]
    public void What_is_not_known_is_refused_with_its_line(string inside, string reason)
    {
        InvalidDataException error = Assert.ThrowsExactly<InvalidDataException>(() => Read(Chicago(
            "<PartialHoliday><Date>2024-12-24T00:00:00</Date><Description/><IsEarlyEnd>false</IsEarlyEnd>"
            + $"<IsLateBegin>false</IsLateBegin>{inside}</PartialHoliday>")));
        StringAssert.StartsWith(error.Message, "hours.xml, line ");
        StringAssert.EndsWith(error.Message, reason);
    }

    [TestMethod]
    public void The_option_takes_a_file()
    {
        using TemporaryFolder folder = new();
        string xml = folder.Write("Own.xml", Chicago(""));
        string bars = folder.Write(
            "ES 03-24.Last.txt", "20240103 143100;1;2;1;2;5\n20240103 143200;2;3;2;3;5\n20240103 223000;2;3;2;3;5\n");
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson(
            "bars", "--from", bars, "--period", "1m", "--out", folder.At("o.csv"), "--trading-hours", xml);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        // 22:30 UTC is half past four in Chicago, after the session's end.
        Assert.AreEqual(3, File.ReadAllLines(folder.At("o.csv")).Length);
        StringAssert.Contains(json.ToString(), "Own hours");
        var wrong = CommandRun.Of(
            "bars", "--from", bars, "--period", "1m", "--out", folder.At("o.csv"), "--trading-hours",
            folder.Write("No.xml", "<a/>"));
        Assert.AreEqual(1, wrong.ExitCode);
        StringAssert.Contains(wrong.Error, "it is no NinjaTrader/TradingHours; name a file of NinjaTrader's templates");
        var missing = CommandRun.Of(
            "bars", "--from", bars, "--period", "1m", "--out", folder.At("o.csv"), "--trading-hours", folder.At("none.xml"));
        StringAssert.Contains(missing.Error, "there is no such file");
    }

    private static TradingHours Read(string xml)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(xml));
        return TradingHoursXml.Read(stream, "hours.xml");
    }

    private static string Chicago(string partial)
    {
        IEnumerable<WeeklySession> week = Enumerable.Range(1, 5).Select(day => new WeeklySession(
            (DayOfWeek)(day - 1), TimeSpan.FromHours(17), (DayOfWeek)day, TimeSpan.FromHours(16), (DayOfWeek)day));
        return "<NinjaTrader><TradingHours><HolidaysSerializable/><PartialHolidaysSerializable>\n" + partial
            + "</PartialHolidaysSerializable><Version>1</Version><Name>Own hours</Name><Sessions>\n"
            + string.Concat(week.Select(session => Element("Session", session).ToString()))
            + "</Sessions><TimeZone>Central Standard Time</TimeZone></TradingHours></NinjaTrader>";
    }

    private static XElement Xml(WeeklySessionCalendar calendar, string zone) => new(
        "NinjaTrader",
        new XElement(
            "TradingHours",
            new XElement("HolidaysSerializable", calendar.Holidays.Select(day =>
                new XElement("Holiday", new XElement("Date", Date(day)), new XElement("Description", "closed")))),
            new XElement("PartialHolidaysSerializable", calendar.PartialHolidays.Select(Partial)),
            new XElement("Version", 1), new XElement("Name", calendar.Name),
            new XElement("Sessions", calendar.Schedules[0].Sessions.Select(session => Element("Session", session))),
            new XElement("TimeZone", zone)));

    private static XElement Partial(NT8Bridge.Sessions.PartialHoliday day)
    {
        DateTime begin = day.TradingDay + (day.LateOpen ?? TimeSpan.Zero);
        DateTime end = day.TradingDay + (day.EarlyClose ?? TimeSpan.Zero);
        return new XElement(
            "PartialHoliday", new XElement("Date", Date(day.TradingDay)), new XElement("Description", "other hours"),
            new XElement("IsEarlyEnd", day.EarlyClose is not null), new XElement("IsLateBegin", day.LateOpen is not null),
            Element("Constraint", new WeeklySession(
                day.LateOpen is null ? DayOfWeek.Sunday : begin.DayOfWeek, day.LateOpen is null ? TimeSpan.Zero : begin.TimeOfDay,
                day.EarlyClose is null ? DayOfWeek.Sunday : end.DayOfWeek, day.EarlyClose is null ? TimeSpan.Zero : end.TimeOfDay,
                day.TradingDay.DayOfWeek)),
            new XElement("Sessions"));
    }

    private static XElement Element(string name, WeeklySession session) => new(
        name, new XElement("BeginDay", session.BeginDay), new XElement("BeginTime", Number(session.BeginTime)),
        new XElement("EndDay", session.EndDay), new XElement("EndTime", Number(session.EndTime)),
        new XElement("TradingDay", session.TradingDay));

    private static int Number(TimeSpan time) => ((int)time.TotalHours * 100) + time.Minutes;

    private static string Date(DateTime date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static List<(long, long, DateTime)> Sessions(ISessionCalendar calendar)
    {
        List<(long, long, DateTime)> sessions = [];
        Session session = calendar.SessionAtOrAfter(From.Ticks);
        for (; session.BeginUtcTicks < To.Ticks; session = calendar.SessionAtOrAfter(session.EndUtcTicks))
            sessions.Add((session.BeginUtcTicks, session.EndUtcTicks, session.TradingDay));
        return sessions;
    }
}

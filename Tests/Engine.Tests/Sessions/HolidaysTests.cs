using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

/// <summary>
/// The engine's holidays against the list they come from, read by the publisher's rules; every difference is named.
/// </summary>
[TestClass]
public sealed class HolidaysTests
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(18);

    // The exchange's notices against the list: see AddOns/Engine/Sessions/Data/NOTICE.md.
    private static readonly string[] EquityNotices = ["2012-10-29", "2012-10-30", "2018-12-05", "2024-07-03", "2025-01-09"];

    // The list takes a stock exchange holiday for a closed day of gold.
    private static readonly string[] GoldTradedBy2021Hours =
    [
        "2021-07-05", "2021-09-06", "2021-11-25", "2022-01-17", "2022-02-21", "2022-05-30", "2022-06-20", "2022-07-04",
        "2022-09-05", "2022-11-24", "2023-01-16", "2023-02-20", "2023-05-29", "2023-06-19", "2023-07-04", "2023-11-23",
        "2025-01-09",
    ];

    [TestMethod]
    [DataRow("cme", "ES")]
    [DataRow("comex", "GC")]
    public void Every_quarter_hour_of_today_s_hours_is_open_or_closed_as_published(string exchange, string root)
    {
        var published = new PublishedHours(exchange, root);
        WeeklySessionCalendar calendar = SessionTemplates.ForInstrument(root);
        var days = new SortedSet<string>(StringComparer.Ordinal);
        int evenings = 0;
        int quarters = 0;
        for (var time = new DateTime(2021, 6, 29); time < new DateTime(2027, 1, 10); time = time.AddMinutes(15), quarters++)
        {
            long utc = ExchangeClock.ToUtcTicks(ExchangeZones.NewYork, time);
            bool open = calendar.SessionAtOrAfter(utc).ContainsTick(utc);
            if (open == published.IsOpen(time)) continue;
            if (time.TimeOfDay < Evening || root == "GC" && GoldTradedBy2021Hours.Contains(Text(time)))
            {
                days.Add(Text(time));
                continue;
            }

            // By calendar days a holiday leaves the evening before open and its own evening closed; by trading days, and in
            // the market, it is the other way round.
            DateTime holiday = open ? time.Date : NextWeekday(time.Date);
            Assert.Contains(holiday, published.Closed.Concat(published.LateOpens.Keys), Text(time));
            evenings++;
        }

        Assert.AreEqual(194_016, quarters);
        Assert.AreEqual(root == "ES" ? 7 * 24 : 10 * 24, evenings);
        CollectionAssert.AreEqual(
            root == "ES"
                ? EquityNotices.Where(d => string.CompareOrdinal(d, "2021-06-29") >= 0).ToArray()
                : GoldTradedBy2021Hours,
            days.ToArray());
    }

    [TestMethod]
    [DataRow("cme", "ES", 155)]
    [DataRow("comex", "GC", 27)]
    public void Every_published_early_close_ends_its_session(string exchange, string root, int expected)
    {
        WeeklySessionCalendar calendar = SessionTemplates.ForInstrument(root);
        int seen = 0;
        foreach (KeyValuePair<DateTime, TimeSpan> early in new PublishedHours(exchange, root).EarlyCloses)
        {
            if (early.Value >= TimeSpan.FromHours(17)) continue;
            long close = ExchangeClock.ToUtcTicks(ExchangeZones.NewYork, early.Key + early.Value);
            Session session = calendar.SessionAtOrAfter(close - 1);
            Assert.AreEqual(close, session.EndUtcTicks, Text(early.Key));
            Assert.AreEqual(early.Key, session.TradingDay);
            Assert.AreNotEqual(early.Key, calendar.SessionAtOrAfter(close).TradingDay, Text(early.Key));
            seen++;
        }

        Assert.AreEqual(expected, seen);
    }

    [TestMethod]
    public void Every_published_full_holiday_of_the_equity_index_has_no_session()
    {
        WeeklySessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        int seen = 0;
        foreach (DateTime holiday in new PublishedHours("cme", "ES").Closed)
        {
            if (holiday.Year < 2009 || holiday.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                || EquityNotices.Contains(Text(holiday)))
                continue;
            Assert.IsEmpty(SessionsOf(calendar, holiday), Text(holiday));
            seen++;
        }

        Assert.AreEqual(41, seen);
    }

    [TestMethod]
    [DataRow("ES", "2012-10-30", "2012-10-30 13:15", DisplayName = "Hurricane Sandy")]
    [DataRow("ES", "2018-12-05", "2018-12-05 14:30", DisplayName = "day of mourning 2018")]
    [DataRow("ES", "2025-01-09", "2025-01-09 14:30", DisplayName = "day of mourning 2025")]
    [DataRow("ES", "2024-07-03", "2024-07-03 17:15", DisplayName = "day before Independence Day 2024")]
    [DataRow("ES", "2013-01-21", "2013-01-21 16:30", DisplayName = "Martin Luther King 2013")]
    [DataRow("ES", "2025-01-20", "2025-01-20 18:00", DisplayName = "Martin Luther King 2025")]
    [DataRow("ES", "2013-07-04", "2013-07-04 15:30", DisplayName = "Independence Day 2013")]
    [DataRow("ES", "2013-11-29", "2013-11-29 18:15", DisplayName = "Friday after Thanksgiving 2013")]
    [DataRow("ES", "2023-04-07", "2023-04-07 13:15", DisplayName = "Good Friday with the employment report")]
    [DataRow("GC", "2025-01-09", "2025-01-09 22:00", DisplayName = "metals on the day of mourning")]
    [DataRow("GC", "2025-11-28", "2025-11-28 19:45", DisplayName = "gold after Thanksgiving 2025")]
    public void Days_known_from_the_exchange_end_when_it_said(string root, string tradingDay, string end)
    {
        Session last = SessionsOf(SessionTemplates.ForInstrument(root), new DateTime(WallClock.Utc(tradingDay + " 00:00")))
            .Last();
        Assert.AreEqual(end, WallClock.Text(last.EndUtcTicks));
    }

    [TestMethod]
    [DataRow("ES", "2013-03-29")]
    [DataRow("ES", "2013-12-25")]
    [DataRow("ES", "2014-01-01")]
    [DataRow("ES", "2025-12-25")]
    [DataRow("GC", "2013-03-29")]
    [DataRow("GC", "2023-04-07")]
    [DataRow("GC", "2013-12-25")]
    [DataRow("GC", "2014-01-01")]
    [DataRow("GC", "2027-01-01")]
    public void Nobody_trades_on_Good_Friday_Christmas_and_New_Year(string root, string tradingDay) =>
        Assert.IsEmpty(SessionsOf(SessionTemplates.ForInstrument(root), new DateTime(WallClock.Utc(tradingDay + " 00:00"))));

    private static List<Session> SessionsOf(ISessionCalendar calendar, DateTime tradingDay)
    {
        var sessions = new List<Session>();
        long time = tradingDay.AddDays(-2).Ticks;
        while (time < tradingDay.AddDays(2).Ticks)
        {
            Session session = calendar.SessionAtOrAfter(time);
            if (session.TradingDay == tradingDay) sessions.Add(session);
            time = session.EndUtcTicks;
        }

        return sessions;
    }

    private static DateTime NextWeekday(DateTime day)
    {
        DateTime next = day.AddDays(1);
        return next.DayOfWeek == DayOfWeek.Saturday ? next.AddDays(2) : next;
    }

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd");
}

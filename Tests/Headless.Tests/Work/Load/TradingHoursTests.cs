using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Sessions;
using TradedSession = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Tests.Work.Load;

/// <summary>The built-in trading hours: NinjaTrader's undated templates, and those with the hours of each day.</summary>
[TestClass]
public sealed class TradingHoursTests
{
    private static readonly TradingHoursCatalog Hours = new();

    [TestMethod]
    public void Every_template_of_NinjaTrader_is_there_and_has_sessions()
    {
        string[] own =
        [
            "Cryptocurrency Futures ETH", "CME US Index Futures ETH (dated)", "CME US Index Futures RTH (dated)",
            "Nymex Metals - Energy ETH (dated)",
        ];
        string[] names = [.. TradingHoursCatalog.Names];
        Assert.HasCount(116 + own.Length, names);
        CollectionAssert.IsSubsetOf(own, names);
        foreach (string name in names)
        {
            TradingHours hours = Hours.Get(name);
            Assert.AreEqual(name, hours.Name);
            Assert.IsGreaterThan(0, hours.Sessions.Count, name);
            long noon = new DateTime(2024, 6, 4, 12, 0, 0).Ticks;
            TradedSession session = TradingHoursCatalog.CalendarOf(hours).SessionAtOrAfter(noon);
            Assert.IsLessThan(7 * TimeSpan.TicksPerDay, session.EndUtcTicks - noon, name);
        }
    }

    [TestMethod]
    [DataRow("CME US Index Futures ETH", "2018-06-04 12:00", "06-03 22:00", "06-04 21:00", DisplayName = "no break in 2018")]
    [DataRow("CME US Index Futures ETH (dated)", "2018-06-04 12:00", "06-03 22:00", "06-04 20:15")]
    [DataRow("Nymex Metals - Energy ETH", "2013-10-08 12:00", "10-07 22:00", "10-08 21:00", DisplayName = "17:00 in 2013")]
    [DataRow("Nymex Metals - Energy ETH (dated)", "2013-10-08 12:00", "10-07 22:00", "10-08 21:15")]
    [DataRow("CME US Index Futures RTH", "2018-06-04 12:00", "06-04 13:30", "06-04 21:00")]
    [DataRow("CBOT Agriculturals ETH", "2024-06-05 12:00", "06-05 00:00", "06-05 18:20")]
    [DataRow("Eurex Fixed Income Futures", "2024-06-05 12:00", "06-05 06:00", "06-05 20:00")]
    [DataRow("Tocom", "2024-06-05 03:00", "06-05 00:00", "06-05 06:15")]
    [DataRow("Forex", "2024-06-05 12:00", "06-04 21:00", "06-05 21:00")]
    [DataRow("CME US Index Futures ETH", "2024-12-24 12:00", "12-23 23:00", "12-24 18:15", DisplayName = "half day")]
    [DataRow("CME US Index Futures ETH", "2024-12-25 12:00", "12-25 23:00", "12-26 22:00", DisplayName = "no day left")]
    [DataRow("CME US Index Futures RTH", "2025-11-28 12:00", "11-28 14:30", "11-28 18:15", DisplayName = "own calendar")]
    [DataRow("CME US Index Futures ETH", "2027-01-01 12:00", "01-03 23:00", "01-04 22:00", DisplayName = "New Year 2027")]
    [DataRow("Nymex Metals RTH1", "2026-12-25 12:00", "12-28 14:00", "12-28 19:30", DisplayName = "Christmas 2026")]
    public void Sessions_of_a_template(string name, string at, string begin, string end)
    {
        long time = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture).Ticks;
        TradedSession session = TradingHoursCatalog.CalendarOf(Hours.Get(name)).SessionAtOrAfter(time);
        DateTime from = new(session.BeginUtcTicks), to = new(session.EndUtcTicks);
        Assert.AreEqual((begin, end), ($"{from:MM-dd HH:mm}", $"{to:MM-dd HH:mm}"));
    }

    /// <summary>From Friday, 29 May 2026, 16:00 Chicago (21:00 UTC) on there is no pause; a weekend counts for Monday.</summary>
    [TestMethod]
    public void Crypto_futures_trade_around_the_clock_since_29_May_2026()
    {
        ISessionCalendar calendar = TradingHoursCatalog.CalendarOf(Hours.Get("Cryptocurrency Futures ETH"));
        long time = new DateTime(2026, 5, 29, 12, 0, 0).Ticks;
        List<TradedSession> sessions = [];
        for (int i = 0; i < 8; i++)
        {
            sessions.Add(calendar.SessionAtOrAfter(time));
            time = sessions[^1].EndUtcTicks;
        }

        Assert.AreEqual(new DateTime(2026, 5, 29, 21, 0, 0).Ticks, sessions[0].EndUtcTicks);
        Assert.AreEqual(new DateTime(2026, 6, 1), sessions[1].TradingDay);
        for (int i = 1; i < sessions.Count; i++) Assert.AreEqual(sessions[i - 1].EndUtcTicks, sessions[i].BeginUtcTicks);
        TradedSession before = calendar.SessionAtOrAfter(new DateTime(2026, 5, 28, 12, 0, 0).Ticks);
        Assert.AreEqual(TimeSpan.FromHours(1).Ticks, sessions[0].BeginUtcTicks - before.EndUtcTicks);
    }

    [TestMethod]
    [DataRow("ES 03-24", "CME US Index Futures ETH")]
    [DataRow("MNQ 03-24", "CME US Index Futures ETH")]
    [DataRow("ZB 03-24", "CBOT Interest Rate ETH")]
    [DataRow("6E 03-24", "CME FX Futures ETH")]
    [DataRow("ZC 03-24", "CBOT Agriculturals ETH")]
    [DataRow("LE 04-24", "CME Commodities ETH")]
    [DataRow("CL 03-24", "Nymex Metals - Energy ETH")]
    [DataRow("MBT 03-24", "Cryptocurrency Futures ETH")]
    [DataRow("FDAX 03-24", "Eurex Equity Index Futures Extended")]
    [DataRow("FGBL 03-24", "Eurex Fixed Income Futures Extended")]
    [DataRow("USDJPY", "Forex")]
    public void Every_instrument_names_the_template_of_its_market(string instrument, string template) =>
        Assert.AreEqual(template, new InstrumentCatalog(Hours).Find(instrument)!.MasterInstrument.TradingHours.Name);

    [TestMethod]
    public void Currencies_are_known_with_a_tenth_of_a_pip()
    {
        InstrumentCatalog instruments = new(Hours);
        MasterInstrument euro = instruments.Find("EURUSD")!.MasterInstrument, yen = instruments.Find("usdjpy")!.MasterInstrument;
        Assert.AreEqual((0.00001, 1.0, InstrumentType.Forex), (euro.TickSize, euro.PointValue, euro.InstrumentType));
        Assert.AreEqual((0.001, Currency.JapaneseYen), (yen.TickSize, yen.Currency));
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Sessions;

/// <summary>The calendars against what the exchanges really traded in 2013.</summary>
[TestClass]
public sealed class RealBarsTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Data");
    private static readonly long UnixEpoch = new DateTime(1970, 1, 1).Ticks;

    [TestMethod]
    public void Every_minute_bar_of_the_equity_index_lies_in_a_session()
    {
        (int outside, int sessions) = Place(SessionTemplates.ForInstrument("ES 12-13"), EquityBarEnds());
        Assert.AreEqual(0, outside);
        Assert.AreEqual(30, sessions);
    }

    [TestMethod]
    public void Every_pause_of_the_equity_index_is_a_pause_of_the_calendar()
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES 12-13");
        long[] ends = EquityBarEnds();
        var pauses = new Dictionary<string, int> { ["halt"] = 0, ["break"] = 0, ["file"] = 0, ["thin"] = 0 };
        for (int i = 1; i < ends.Length; i++)
        {
            long pause = ends[i] - ends[i - 1];
            if (pause <= 10 * TimeSpan.TicksPerMinute) continue;
            Session before = calendar.SessionAtOrAfter(ends[i - 1] - 1);
            Session after = calendar.SessionAtOrAfter(ends[i] - 1);
            bool exact = ends[i - 1] == before.EndUtcTicks && ends[i] == after.BeginUtcTicks + TimeSpan.TicksPerMinute;
            string kind = before.Equals(after) ? "thin"
                : !exact ? "file"
                : before.TradingDay == after.TradingDay ? "halt"
                : "break";
            pauses[kind]++;
            // The next session of the calendar is the one that traded next: no session between them was missed.
            if (exact) Assert.AreEqual(after, calendar.SessionAtOrAfter(before.EndUtcTicks));
        }

        // The file consists of UTC days, so that its stretches begin and end inside sessions: 6 pauses are days that it lacks.
        // 4 are quiet minutes of the night after the roll to the next contract.
        Assert.AreEqual("halt 12, break 11, file 6, thin 4", string.Join(", ", pauses.Select(p => $"{p.Key} {p.Value}")));
    }

    [TestMethod]
    public void Every_gold_trade_and_every_gold_bar_lies_in_a_session_and_the_break_lasts_45_minutes()
    {
        WeeklySessionCalendar calendar = SessionTemplates.ForInstrument("GC 12-13");
        long[] trades = GoldTrades();
        Assert.HasCount(156_156, trades);
        int outside = trades.Count(t => !calendar.SessionAtOrAfter(t).ContainsTick(t));
        Assert.AreEqual(0, outside);

        long[] barEnds = File.ReadLines(Path.Combine(Data, "gc", "GCZ3_1m_open_stamped.csv")).Skip(1)
            .Select(line => Ticks(line) + TimeSpan.TicksPerMinute).ToArray();
        Assert.HasCount(4_040, barEnds);
        Assert.AreEqual((0, 4), Place(calendar, barEnds));

        int breaks = 0;
        for (int i = 1; i < barEnds.Length; i++)
        {
            if (barEnds[i] - barEnds[i - 1] < 10 * TimeSpan.TicksPerMinute) continue;
            Assert.AreEqual(barEnds[i - 1], calendar.SessionAtOrAfter(barEnds[i - 1] - 1).EndUtcTicks);
            long begin = calendar.SessionAtOrAfter(barEnds[i] - 1).BeginUtcTicks;
            Assert.AreEqual(barEnds[i] - TimeSpan.TicksPerMinute, begin);
            Assert.AreEqual(45, TimeSpan.FromTicks(begin - barEnds[i - 1]).TotalMinutes);
            breaks++;
        }

        Assert.AreEqual(3, breaks);
    }

    private static (int Outside, int Sessions) Place(ISessionCalendar calendar, IEnumerable<long> barEnds)
    {
        int outside = 0;
        var sessions = new HashSet<long>();
        foreach (long end in barEnds)
        {
            Session session = calendar.SessionAtOrAfter(end - 1);
            if (session.ContainsBarEnd(end)) sessions.Add(session.BeginUtcTicks);
            else outside++;
        }

        return (outside, sessions.Count);
    }

    private static long[] EquityBarEnds()
    {
        long[] ends = File.ReadLines(Path.Combine(Data, "es", "ES 12-13.Last.txt"))
            .Select(line => DateTime.ParseExact(line.Substring(0, 15), "yyyyMMdd HHmmss", CultureInfo.InvariantCulture).Ticks)
            .ToArray();
        Assert.HasCount(16_673, ends);
        return ends;
    }

    private static long[] GoldTrades()
    {
        using var file = new StreamReader(new GZipStream(
            File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz")),
            CompressionMode.Decompress));
        var times = new List<long>();
        _ = file.ReadLine();
        while (file.ReadLine() is { } line) times.Add(Ticks(line));
        return times.ToArray();
    }

    private static long Ticks(string line) =>
        UnixEpoch
            + (long.Parse(line.Substring(0, line.IndexOf(',')), CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond);
}

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

    [TestMethod]
    public void Every_minute_bar_of_the_equity_index_lies_in_a_session_and_every_halt_is_free_of_bars()
    {
        long[] ends = File.ReadLines(Path.Combine(Data, "es", "ES 12-13.Last.txt"))
            .Select(line => DateTime.ParseExact(line.Substring(0, 15), "yyyyMMdd HHmmss", CultureInfo.InvariantCulture).Ticks)
            .ToArray();
        Assert.HasCount(16_673, ends);

        Coverage coverage = Coverage.Of(SessionTemplates.ForInstrument("ES 12-13"), ends);

        Assert.AreEqual(0, coverage.Outside);
        Assert.AreEqual(30, coverage.Sessions);
    }

    private sealed record Coverage(int Outside, int Sessions)
    {
        public static Coverage Of(ISessionCalendar calendar, IEnumerable<long> barEnds)
        {
            int outside = 0;
            var sessions = new HashSet<long>();
            foreach (long end in barEnds)
            {
                Session session = calendar.SessionAtOrAfter(end - 1);
                if (session.ContainsBarEnd(end)) sessions.Add(session.BeginUtcTicks);
                else outside++;
            }

            return new Coverage(outside, sessions.Count);
        }
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Live.Gaps;

/// <summary>
/// Expected bars come from the calendar: daylight saving, holidays, half days and breaks, against a walk second by second.
/// </summary>
[TestClass]
public sealed class SessionIntervalsTests
{
    private static readonly BarInterval Interval = new(30);

    [TestMethod]
    [DataRow("GC", 2013, 11, 1, DisplayName = "daylight saving ends")]
    [DataRow("ES", 2014, 3, 7, DisplayName = "daylight saving begins")]
    [DataRow("ES", 2013, 11, 27, DisplayName = "Thanksgiving and the half day after it")]
    [DataRow("GC", 2013, 12, 24, DisplayName = "Christmas")]
    [DataRow("ES", 2024, 7, 3, DisplayName = "half day and holiday")]
    public void The_intervals_between_two_instants_are_those_in_which_the_market_trades(
        string instrument, int year, int month, int day)
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument(instrument);
        long begin = new DateTime(year, month, day, 12, 0, 0).Ticks;
        const int Steps = 5 * 2880;
        bool[] trades = Enumerable.Range(0, Steps)
            .Select(i => calendar.SessionAtOrAfter(begin + i * Interval.Ticks).ContainsTick(begin + i * Interval.Ticks))
            .ToArray();
        Assert.IsTrue(trades.Any(open => !open) && trades.Any(open => open));
        var random = new Random(day);
        for (int run = 0; run < 60; run++)
        {
            int from = random.Next(Steps - 10), to = random.Next(from, Steps - 5);
            long end = begin + to * Interval.Ticks + 1;
            int expected = trades.Skip(from).Take(to - from).Count(open => open);
            Assert.AreEqual(
                expected, SessionIntervals.Between(begin + from * Interval.Ticks, end, Interval, calendar).Count(),
                $"{from}–{to}");
            if (expected == 0 || !trades[from]) continue;
            long back = SessionIntervals.Back(end - 1, expected * Interval.Ticks, calendar);
            Assert.AreEqual(begin + from * Interval.Ticks, back, $"{from}–{to}");
        }
    }
}

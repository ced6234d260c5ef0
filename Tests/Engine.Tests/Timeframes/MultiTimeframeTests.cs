using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tests.Timeframes;

[TestClass]
public sealed class MultiTimeframeTests
{
    private static readonly BarInterval Half = new(30);
    private static readonly BarInterval[] Higher = { new(60), new(300), new(900), new(3600) };

    private static MultiTimeframe New(ISessionCalendar calendar, TimeSpan? window = null) =>
        new(Half, Higher, window ?? TimeSpan.FromDays(6), calendar);

    /// <summary>By groups over the whole history, with no state from bar to bar.</summary>
    private static List<Bar> Plain(IEnumerable<Bar> bars, ISessionCalendar calendar, BarInterval interval)
    {
        return bars
            .GroupBy(bar =>
            {
                Session session = calendar.SessionAtOrAfter(bar.EndUtcTicks - 1);
                long whole = (bar.EndUtcTicks - session.BeginUtcTicks + interval.Ticks - 1) / interval.Ticks;
                return Math.Min(session.BeginUtcTicks + whole * interval.Ticks, session.EndUtcTicks);
            })
            .OrderBy(group => group.Key)
            .Select(group => new Bar(
                group.Key, group.First().Open, group.Max(bar => bar.High), group.Min(bar => bar.Low), group.Last().Close,
                group.Sum(bar => bar.Volume), group.Sum(bar => bar.TickCount)))
            .ToList();
    }

    [TestMethod]
    [DataRow("GC", "2013-10-06", "2013-10-09", "the daily break")]
    [DataRow("ES", "2024-03-07", "2024-03-12", "daylight saving begins")]
    [DataRow("ES", "2024-10-31", "2024-11-05", "daylight saving ends")]
    [DataRow("ES", "2013-11-27", "2013-12-02", "Thanksgiving and the half day after it")]
    [DataRow("ES", "2014-06-02", "2014-06-05", "the halt at 15:15")]
    public void Every_timeframe_equals_a_plain_grouping(string instrument, string from, string to, string what)
    {
        ISessionCalendar calendar = SessionTemplates.ForInstrument(instrument);
        int clipped = 0;
        for (int seed = 0; seed < 4; seed++)
        {
            Bar[] bars = RandomBars.Make(new Random(seed), calendar, DateTime.Parse(from).Ticks, DateTime.Parse(to).Ticks, Half);
            MultiTimeframe timeframes = New(calendar);
            foreach (Bar bar in bars) timeframes.Add(bar);
            foreach (TimeframeSeries series in timeframes.All)
            {
                List<Bar> expected = Plain(bars, calendar, series.Interval);
                if (series.TryPeek(out Bar forming))
                {
                    AssertSame(expected[expected.Count - 1], forming);
                    expected.RemoveAt(expected.Count - 1);
                }

                Bar[] actual = series.Bars.ToArray();
                Assert.AreEqual(expected.Count, actual.Length, series.Name);
                for (int i = 0; i < actual.Length; i++) AssertSame(expected[i], actual[i]);
                clipped += actual.Count(bar =>
                    Begin(calendar, bar) % series.Interval.Ticks != bar.EndUtcTicks % series.Interval.Ticks);
            }
        }

        if (instrument == "GC") Assert.IsTrue(clipped > 0, $"no bar was clipped: {what} was not exercised");
    }

    [TestMethod]
    public void A_higher_bar_is_closed_for_the_base_bar_that_ends_with_it_and_never_before()
    {
        ISessionCalendar calendar = SessionTemplates.Get("Default 24 x 7");
        long start = new DateTime(2024, 3, 5).Ticks;
        MultiTimeframe timeframes = New(calendar);
        for (int i = 1; i <= 240; i++)
        {
            timeframes.Add(new Bar(start + i * Half.Ticks, i, i, i, i, 1, 1));
            foreach (TimeframeSeries series in timeframes.All)
            {
                int each = series.Interval.Seconds / 30;
                Assert.AreEqual(i / each, series.ClosedBars, series.Name);
                Assert.AreEqual(i % each != 0, series.TryPeek(out _), series.Name);
                if (series.Bars.Count > 0) Assert.AreEqual((double)(i / each * each), series.Bars[0].Close, series.Name);
            }
        }
    }

    [TestMethod]
    public void A_bar_whose_last_interval_was_quiet_closes_with_the_next_base_bar()
    {
        ISessionCalendar calendar = SessionTemplates.Get("Default 24 x 7");
        long start = new DateTime(2024, 3, 5).Ticks;
        MultiTimeframe timeframes = New(calendar);
        timeframes.Add(new Bar(start + Half.Ticks, 1, 2, 0.5, 1.5, 3, 2));
        TimeframeSeries minute = timeframes[new BarInterval(60)];
        Assert.AreEqual(0, minute.ClosedBars);
        timeframes.Add(new Bar(start + 9 * Half.Ticks, 7, 7, 7, 7, 1, 1));
        Assert.AreEqual(1, minute.ClosedBars);
        Assert.AreEqual(start + 2 * Half.Ticks, minute.Bars[0].EndUtcTicks);
        Assert.AreEqual(1.5, minute.Bars[0].Close);
        Assert.IsTrue(minute.TryPeek(out Bar forming));
        Assert.AreEqual(7.0, forming.Open);
    }

    [TestMethod]
    public void Each_timeframe_is_trimmed_to_the_window()
    {
        MultiTimeframe timeframes = New(SessionTemplates.Get("Default 24 x 7"), TimeSpan.FromHours(4));
        CollectionAssert.AreEqual(
            new[] { 480, 240, 48, 16, 4 }, timeframes.All.Select(series => series.Bars.Capacity).ToArray());
    }

    [TestMethod]
    public void Refuses_a_timeframe_that_is_no_multiple()
    {
        var error = Assert.ThrowsExactly<ArgumentException>(() =>
            new MultiTimeframe(
                Half, new[] { new BarInterval(45) }, TimeSpan.FromHours(4), SessionTemplates.Get("Default 24 x 7")));
        StringAssert.Contains(error.Message, "45s");
    }

    private static long Begin(ISessionCalendar calendar, in Bar bar) =>
        calendar.SessionAtOrAfter(bar.EndUtcTicks - 1).BeginUtcTicks;

    private static void AssertSame(in Bar expected, in Bar actual)
    {
        Assert.IsTrue(expected.SameAs(actual), $"expected {expected}, got {actual}");
        Assert.AreEqual(expected.TickCount, actual.TickCount);
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Four ticks of 0.25 are bricks of 1 point.</summary>
[TestClass]
public sealed class RenkoBarsTypeTests
{
    [TestMethod]
    public void A_brick_keeps_its_last_ticks_time_and_the_closing_ticks_volume_is_the_next_bars() => CollectionAssert.AreEqual(
        new[] { "00:01 100 101 100 101 3", "00:02 101 101 101 101 4" },
        Made.OfTicks(Made.Period(BarsPeriodType.Renko, 4), (100, 1), (100.5, 2), (101, 4)));

    [TestMethod]
    public void A_jump_makes_a_brick_for_each_size_and_two_back_reverse() => CollectionAssert.AreEqual(
        new[]
        {
            "00:01 100 101 100 101 3", "00:03 101 102 101 102 5", "00:04 102 103 102 103 0", "00:05 102 102 101 101 7",
            "00:06 101 101 101 101 2",
        },
        Made.OfTicks(
            Made.Period(BarsPeriodType.Renko, 4),
            (100, 1), (100.5, 2), (101, 4), (100.25, 1), (103.25, 6), (101.25, 1), (101, 2)));

    [TestMethod]
    public void A_sessions_end_flattens_the_open_bar()
    {
        // Globex pauses from 16:00 to 17:00 Chicago time: 22:00 to 23:00 UTC in winter.
        BarsSeries series = OverTheBreak(resets: true);
        CollectionAssert.AreEqual(
            new[] { "59:30 5000.5 5000.5 5000.5 5000.5 3", "00:05 5000.75 5000.75 5000.75 5000.75 4" }, Made.Text(series));
        Assert.IsTrue(series.IsFirstOfSession(1), "the flat bar stays in its own session");
        Assert.AreEqual(new DateTime(2024, 3, 4, 22, 0, 0).Ticks, series.SessionOf(0).EndUtcTicks);
    }

    [TestMethod]
    public void Without_the_break_the_bar_goes_on_in_the_next_session() =>
        CollectionAssert.AreEqual(new[] { "00:05 5000 5000.75 5000 5000.75 7" }, Made.Text(OverTheBreak(resets: false)));

    private static BarsSeries OverTheBreak(bool resets)
    {
        HostContext host = Market.Host();
        Instrument instrument = host.Instruments.Find("ES 03-24")!;
        DateTime day = new(2024, 3, 4);
        Tick[] ticks =
        [
            new(day.AddHours(21).AddMinutes(59).Ticks, 5000, 1),
            new(day.AddHours(21).AddMinutes(59).AddSeconds(30).Ticks, 5000.5, 2),
            new(day.AddHours(23).AddSeconds(5).Ticks, 5000.75, 4),
        ];
        return Made.Series(host, PriceHistory.OfTicks(instrument, ticks), Made.Period(BarsPeriodType.Renko, 4), resets);
    }
}

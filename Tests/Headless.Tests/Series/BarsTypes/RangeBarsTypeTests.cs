using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Four ticks of 0.25 are a range of 1 point.</summary>
[TestClass]
public sealed class RangeBarsTypeTests
{
    [TestMethod]
    public void A_bar_at_its_limit_keeps_its_time_when_the_next_tick_ends_it() => CollectionAssert.AreEqual(
        new[] { "00:01 100 101 100 101 3", "00:02 101.25 101.25 101.25 101.25 3" },
        Made.OfTicks(Made.Period(BarsPeriodType.Range, 4), (100, 1), (101, 2), (101.25, 3)));

    [TestMethod]
    public void A_jump_fills_a_bar_for_each_range_and_its_volume_goes_to_the_last() => CollectionAssert.AreEqual(
        new[] { "00:01 100 101 100 101 3", "00:01 101.25 102.25 101.25 102.25 0", "00:01 102.5 103 102.5 103 5" },
        Made.OfTicks(Made.Period(BarsPeriodType.Range, 4), (100, 3), (103, 5)));

    [TestMethod]
    public void Tick_by_tick_upwards_and_downwards() => CollectionAssert.AreEqual(
        new[]
        {
            "00:01 100 101 100 101 3", "00:04 101.25 102 101 102 4", "00:04 102.25 103.25 102.25 103.25 0",
            "00:05 103.5 103.5 102.5 102.5 5", "00:06 102.25 102.5 102.25 102.5 3",
        },
        Made.OfTicks(
            Made.Period(BarsPeriodType.Range, 4),
            (100, 1), (101, 2), (101.25, 3), (101, 1), (103.5, 5), (102.25, 2), (102.5, 1)));
}

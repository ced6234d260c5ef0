using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

[TestClass]
public sealed class EpochTimeTests
{
    [TestMethod]
    [DataRow(1_381_190_430.0, 1L)]
    [DataRow(1_381_190_430_500.0, 1_000L)]
    [DataRow(1_381_190_430_500_000.0, 1_000_000L)]
    [DataRow(1_381_190_430_500_000_000.0, 1_000_000_000L)]
    public void The_unit_is_told_by_the_size(double value, long units)
    {
        Assert.AreEqual(units, EpochTime.UnitsPerSecond(value));
        var values = new ColumnValues(new[] { (long)value });
        long expected = new DateTime(2013, 10, 8, 0, 0, 30, DateTimeKind.Utc).Ticks
            + (units == 1 ? 0 : TimeSpan.TicksPerSecond / 2);
        Assert.AreEqual(expected, EpochTime.UtcTicks(values, 0, units));
    }

    [TestMethod]
    [DataRow(long.MaxValue, 1L)]
    [DataRow(long.MinValue, 1L)]
    [DataRow(long.MinValue, 1_000_000L)]
    [DataRow(253_402_300_800L, 1L)]
    [DataRow(-62_135_596_800L, 1L)]
    public void What_no_date_can_hold_is_no_time(long count, long units) => Assert.AreEqual(0, EpochTime.UtcTicks(count, units));

    [TestMethod]
    public void The_ends_of_the_calendar_are_times()
    {
        Assert.AreEqual(DateTime.MaxValue.Ticks / 10 * 10, EpochTime.UtcTicks(253_402_300_799_999_999, 1_000_000));
        Assert.AreEqual(TimeSpan.TicksPerSecond, EpochTime.UtcTicks(-62_135_596_799, 1));
        Assert.AreEqual(UnixEpoch.UtcTicks - 1, EpochTime.UtcTicks(-1, 1_000_000_000), "rounded down, not towards zero");
    }

    [TestMethod]
    public void A_small_number_is_no_time() =>
        StringAssert.Contains(Assert.ThrowsExactly<BarFileException>(() => EpochTime.UnitsPerSecond(17)).Message, "17");
}

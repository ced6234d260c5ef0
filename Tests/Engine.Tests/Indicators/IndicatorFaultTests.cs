using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>What is refused, and that nothing has changed then.</summary>
[TestClass]
public sealed class IndicatorFaultTests
{
    [TestMethod]
    public void Every_parameter_has_bounds_in_the_constructor_too()
    {
        int refused = 0;
        foreach (IndicatorEntry entry in IndicatorCatalog.Entries.Where(entry => entry.Name != "anchoredvwap"))
        {
            for (int i = 0; i < entry.Parameters.Count; i++)
            {
                foreach (double bad in new[] { 0.0, -1.0 })
                {
                    double[] parameters = entry.Parameters.Select(parameter => parameter.Default).ToArray();
                    parameters[i] = bad;
                    Assert.ThrowsExactly<ArgumentOutOfRangeException>(
                        () => entry.Create(parameters, IndicatorSeeding.NinjaTrader, new DailySessions()),
                        $"{entry}, {entry.Parameters[i].Name} {bad}");
                    refused++;
                }
            }
        }

        Assert.IsGreaterThan(100, refused);
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new Sma(14, (IndicatorSeeding)7));
        Assert.ThrowsExactly<ArgumentException>(() => new AnchoredVwap(new DateTime(2013, 10, 7, 0, 0, 0, DateTimeKind.Local)));
        Assert.ThrowsExactly<ArgumentNullException>(() => new Vwap(null!));
    }

    [TestMethod]
    [DataRow(100.0, 99.0, 101.0, 100.0, 1L, "high is below low")]
    [DataRow(100.0, 101.0, 99.0, 100.0, -1L, "volume is negative")]
    [DataRow(double.NaN, 101.0, 99.0, 100.0, 1L, "open is not a finite number")]
    [DataRow(100.0, double.PositiveInfinity, 99.0, 100.0, 1L, "high is not a finite number")]
    public void An_unsound_bar_is_named(double open, double high, double low, double close, long volume, string reason)
    {
        var indicator = new Atr(5);
        var bad = new Bar(638_000_000_000_000_000, open, high, low, close, volume, 0);
        var refusal = Assert.ThrowsExactly<IndicatorInputException>(() => indicator.Update(in bad));
        StringAssert.Contains(refusal.Message, reason);
        StringAssert.Contains(refusal.Message, "Atr(5)");
        Assert.AreEqual(0, indicator.Samples);
    }

    [TestMethod]
    public void A_foreign_or_damaged_snapshot_is_refused_and_changes_nothing()
    {
        var rsi = new Rsi(14);
        var other = new Rsi(15);
        for (int i = 0; i < 50; i++)
        {
            rsi.Update(TestBars.Gold[i].Close);
            other.Update(TestBars.Gold[i].Close);
        }

        byte[] snapshot = Snapshot(rsi);
        double value = other.Value;
        StringAssert.Contains(Refused(other, snapshot).Message, "belongs to Rsi(14, 3)");
        StringAssert.Contains(Refused(new Ema(14), snapshot).Message, "belongs to Rsi(14, 3)");
        StringAssert.Contains(Refused(new Rsi(14, IndicatorSeeding.TaLib), snapshot).Message, "belongs to Rsi(14, 3)");
        for (int i = 0; i < snapshot.Length; i++)
        {
            byte[] damaged = (byte[])snapshot.Clone();
            damaged[i] ^= 0x10;
            StringAssert.Contains(Refused(rsi, damaged).Message, "the snapshot is");
        }

        for (int length = 0; length < snapshot.Length; length++) Refused(rsi, snapshot.Take(length).ToArray());
        CollectionAssert.AreEqual(snapshot, Snapshot(rsi));
        Assert.AreEqual(value, other.Value);
    }

    [TestMethod]
    public void Sessions_tell_whether_their_day_is_whole()
    {
        var vwap = new Vwap(new DailySessions());
        var prior = new PriorSessionOhlc(new DailySessions());
        var pivots = new Pivots(new DailySessions());
        int days = 0;
        long day = 0;
        foreach (Bar bar in TestBars.Gold)
        {
            vwap.Update(in bar);
            prior.Update(in bar);
            pivots.Update(in bar);
            long present = new DailySessions().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay.Ticks;
            if (present != day) days++;
            day = present;
            Assert.AreEqual(days > 1, vwap.CoversWholeDay);
            Assert.AreEqual(days > 2, prior.CoversWholeDay);
            Assert.AreEqual(days > 2, pivots.CoversWholeDay);
            Assert.AreEqual(days > 1, !double.IsNaN(prior.Value));
        }

        Assert.AreEqual(4, days);
    }

    /// <summary>Pivots alternate, each came before its confirmation, and the price came back by the share.</summary>
    [TestMethod]
    public void Zigzag_pivots_alternate_and_are_confirmed_by_the_price()
    {
        var zigzag = new ZigZag(0.2);
        double side = 0;
        int pivots = 0;
        foreach (Bar bar in TestBars.Gold)
        {
            double before = zigzag.Extreme;
            zigzag.Update(in bar);
            if (double.IsNaN(zigzag.Value) || zigzag.Side == side) continue;
            Assert.AreEqual(bar.EndUtcTicks, zigzag.ConfirmedUtcTicks);
            if (side != 0)
            {
                Assert.AreEqual(-side, zigzag.Side);
                Assert.AreEqual(before, zigzag.Pivot);
            }

            double back = zigzag.Side < 0 ? zigzag.Pivot - bar.Low : bar.High - zigzag.Pivot;
            Assert.IsGreaterThanOrEqualTo(0.002 * zigzag.Pivot - 1e-9, back);
            side = zigzag.Side;
            pivots++;
        }

        Assert.IsGreaterThan(10, pivots);
    }

    private static byte[] Snapshot(Indicator indicator)
    {
        using var memory = new MemoryStream();
        indicator.Save(new BinaryWriter(memory));
        return memory.ToArray();
    }

    private static InvalidDataException Refused(Indicator indicator, byte[] snapshot)
    {
        using var memory = new MemoryStream(snapshot);
        return Assert.ThrowsExactly<InvalidDataException>(() => indicator.Restore(new BinaryReader(memory)));
    }
}

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>Prices that are equal on paper and differ in their last digits, as those beside binary fractions may.</summary>
[TestClass]
public sealed class RoundingTests
{
    private static readonly double[] Ticks = [0.1, 0.01, 0.0000005, 0.00001, 0.0005, 0.03125, 25];

    [TestMethod]
    [DataRow(IndicatorSeeding.NinjaTrader)]
    [DataRow(IndicatorSeeding.TaLib)]
    public void A_typical_price_that_stands_still_has_no_channel_index(IndicatorSeeding seeding)
    {
        int unequal = 0;
        foreach (double tick in Ticks)
        {
            var cci = new Cci(14, seeding);
            double first = double.NaN;
            for (int i = 0; i < 200; i++)
            {

                // High, low and close make one sum of ticks, so that the typical price never moves.
                int wide = i < 40 ? 0 : i * 7 % 13;
                int high = 10_010 + (2 * wide), low = 10_010 - wide, close = low;
                var bar = new Bar(TimeSpan.TicksPerMinute * (i + 1), close * tick, high * tick, low * tick, close * tick, 1, 1);
                if (i == 0) first = bar.Typical;
                if (bar.Typical != first) unequal++;
                cci.Update(bar);
                if (i >= 14) Assert.AreEqual(0, cci.Value, $"tick {tick}, bar {i}");
            }
        }

        Assert.IsGreaterThan(50, unequal, "bars whose typical price differs in the last digits");
    }

    [TestMethod]
    public void A_real_move_of_one_tick_after_a_still_market_counts()
    {
        foreach (double tick in Ticks)
        {
            var cci = new Cci(14);
            for (int i = 0; i < 20; i++) cci.Update(Flat(i, 10_010 * tick));
            cci.Update(Flat(20, 10_011 * tick));

            // The mean is t/14 higher and the mean deviation 2 · 13/14 · t/14: (13/14) / (0.015 · 2 · 13/196) = 14 / 0.03.
            Assert.AreEqual(14 / 0.03, cci.Value, 1e-3, $"tick {tick}");
        }
    }

    [TestMethod]
    public void A_range_of_the_last_digits_leaves_the_stochastics_as_they_were()
    {
        const double price = 100.1;
        double above = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(price) + 1);
        var fast = new StochasticsFast(1, 3);
        fast.Update(new Bar(1, 100, 101, 99, 100.5, 1, 1));
        Assert.AreEqual(75, fast.Value, 1e-9);
        for (int i = 2; i < 6; i++) fast.Update(new Bar(i, price, above, price, price, 1, 1));
        Assert.AreEqual(55, fast.Value, 1e-9, "100.1 in 99 to 101, as at the last bar that had a range, not 0");
    }

    private static Bar Flat(int index, double price) =>
        new(TimeSpan.TicksPerMinute * (index + 1), price, price, price, price, 1, 1);
}

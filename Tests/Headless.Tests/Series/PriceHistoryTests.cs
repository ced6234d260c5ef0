using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series;

[TestClass]
public sealed class PriceHistoryTests
{
    private static readonly Instrument Instrument = Market.Instrument(Market.Host());
    private static readonly Bar[] Bars = Market.MinuteBars(Market.Walk(10, seed: 3));

    [TestMethod]
    [DataRow(0, 0)]
    [DataRow(60, 1)]
    [DataRow(61, 1)]
    [DataRow(300, 5)]
    [DataRow(599, 9)]
    [DataRow(600, 10)]
    [DataRow(5_000, 10)]
    public void Ticks_replace_the_bars_that_end_after_the_first_of_them(int secondsOfFirstTick, int kept)
    {
        Tick[] ticks = [new(Market.Start.AddSeconds(secondsOfFirstTick).Ticks, 1, 1), new(Market.Start.AddHours(9).Ticks, 2, 1)];
        PriceHistory history = new(Instrument, Bars, 60, ticks);
        CollectionAssert.AreEqual(
            Bars.Take(kept).Select(bar => bar.EndUtcTicks).ToArray(), history.Bars.Select(bar => bar.EndUtcTicks).ToArray());
        Assert.AreEqual(Bars.Length - kept, history.BarsReplaced);
        Assert.HasCount(2, history.Ticks);
    }

    [TestMethod]
    [DataRow(120, 240, 5)]
    [DataRow(120, 239, 6)]
    [DataRow(120, 599, 0)]
    [DataRow(0, 0, 9)]
    public void Bars_that_begin_after_the_last_tick_are_counted(int secondsOfFirstTick, int secondsOfLastTick, int afterTicks)
    {
        Tick[] ticks =
        [
            new(Market.Start.AddSeconds(secondsOfFirstTick).Ticks, 1, 1),
            new(Market.Start.AddSeconds(secondsOfLastTick).Ticks, 2, 1),
        ];
        Assert.AreEqual(afterTicks, new PriceHistory(Instrument, Bars, 60, ticks).BarsAfterTicks);
    }

    /// <summary>A bar belongs to the time before its end, a tick to the time from its own on.</summary>
    [TestMethod]
    public void Between_two_times_lie_the_bars_that_end_after_the_first_and_the_ticks_before_the_second()
    {
        long from = Market.Start.AddMinutes(3).Ticks, to = Market.Start.AddMinutes(6).Ticks;
        PriceHistory ofBars = PriceHistory.OfBars(Instrument, Bars, 60).Between(from, to);
        CollectionAssert.AreEqual(
            Bars[3..6].Select(bar => bar.EndUtcTicks).ToArray(), ofBars.Bars.Select(bar => bar.EndUtcTicks).ToArray());
        Tick[] ticks = [new(from - 1, 1, 1), new(from, 2, 1), new(to - 1, 3, 1), new(to, 4, 1)];
        PriceHistory ofTicks = PriceHistory.OfTicks(Instrument, ticks).Between(from, to);
        CollectionAssert.AreEqual(new[] { 2.0, 3 }, ofTicks.Ticks.Select(tick => tick.Price).ToArray());
        Assert.HasCount(10, PriceHistory.OfBars(Instrument, Bars, 60).Between(long.MinValue, long.MaxValue).Bars);
        Assert.IsEmpty(PriceHistory.OfBars(Instrument, Bars, 60).Between(to, from).Bars);
    }

    [TestMethod]
    public void Bars_alone_and_ticks_alone_are_held_whole()
    {
        var ofBars = PriceHistory.OfBars(Instrument, Bars, 60);
        var ofTicks = PriceHistory.OfTicks(Instrument, Market.Ticks(20, 1));
        Assert.AreEqual((10, 0, 0), (ofBars.Bars.Length, ofBars.Ticks.Length, ofBars.BarsReplaced));
        Assert.AreEqual((0, 20, 0), (ofTicks.Bars.Length, ofTicks.Ticks.Length, ofTicks.BarsReplaced));
    }
}

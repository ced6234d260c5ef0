using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class BarBuilderTests
{
    private static readonly ISessionCalendar Always = SessionTemplates.Get("Default 24 x 7");
    private static readonly long Noon = new DateTime(2024, 3, 5, 12, 0, 0).Ticks;

    private static Tick At(double seconds, double price, long size = 1) =>
        new(Noon + (long)(seconds * TimeSpan.TicksPerSecond), price, size);

    /// <summary>
    /// An oracle nobody here wrote: the publisher's minute bars of the same days. The publisher also had prices reported
    /// without quantity, which the trade file lacks: they stretch seven of its bars, at equal volume. Three differ in volume
    /// alone, in the last minute of each UTC day.
    /// </summary>
    [TestMethod]
    public void Minute_bars_of_gold_equal_the_publishers()
    {
        Dictionary<long, Bar> own = Gold.Build(new BarInterval(60)).ToDictionary(bar => bar.EndUtcTicks);
        Bar[] published = Gold.PublishedMinutes();
        Assert.AreEqual(4040, published.Length);
        Assert.AreEqual(published.Length, own.Count);
        Bar[] different = published.Where(bar => !own[bar.EndUtcTicks].SameAs(bar)).ToArray();
        int atDayEnd = 0, stretched = 0;
        foreach (Bar bar in different)
        {
            Bar mine = own[bar.EndUtcTicks];
            bool samePrices = (bar.Open, bar.High, bar.Low, bar.Close) == (mine.Open, mine.High, mine.Low, mine.Close);
            if (samePrices && new DateTime(bar.EndUtcTicks).TimeOfDay == TimeSpan.Zero) atDayEnd++;
            else if (bar.Volume == mine.Volume && bar.High >= mine.High && bar.Low <= mine.Low) stretched++;
            else Assert.Fail($"unexplained: published {bar}, built {mine}");
        }

        Assert.AreEqual((3, 7), (atDayEnd, stretched));
    }

    [TestMethod]
    public void Volume_and_ticks_are_conserved()
    {
        Assert.AreEqual(Gold.Ticks.Sum(tick => tick.Size), Gold.Bars.Sum(bar => bar.Volume));
        Assert.AreEqual(Gold.Ticks.Length, Gold.Bars.Sum(bar => bar.TickCount));
        Assert.AreEqual(2376 + 2628 + 2536, Gold.Bars.Length);
    }

    [TestMethod]
    public void A_tick_on_the_boundary_opens_the_next_bar()
    {
        var builder = new BarBuilder(new BarInterval(30), Always);
        Assert.IsFalse(builder.Add(At(0, 10), out _));
        Assert.IsFalse(builder.Add(At(29.9999, 12), out _));
        Assert.IsTrue(builder.Add(At(30, 11), out Bar closed));
        Assert.AreEqual(At(30, 0).UtcTicks, closed.EndUtcTicks);
        Assert.AreEqual((10.0, 12.0, 10.0, 12.0, 2L), (closed.Open, closed.High, closed.Low, closed.Close, closed.Volume));
        Assert.AreEqual(At(60, 0).UtcTicks, builder.Forming.EndUtcTicks);
    }

    [TestMethod]
    public void Zero_quantity_moves_prices_and_adds_no_volume()
    {
        var builder = new BarBuilder(new BarInterval(30), Always);
        builder.Add(At(1, 10, 5), out _);
        builder.Add(At(2, 15, 0), out _);
        builder.Add(At(3, 4, 0), out _);
        builder.Add(At(4, 11, 2), out _);
        Assert.IsTrue(builder.Flush(out Bar bar));
        Assert.AreEqual((15.0, 4.0, 7L, 4), (bar.High, bar.Low, bar.Volume, bar.TickCount));
        Assert.IsFalse(builder.Flush(out _));
    }

    [TestMethod]
    public void Nothing_is_lost_in_silence()
    {
        var builder = new BarBuilder(new BarInterval(30), Gold.Calendar);
        long open = new DateTime(2013, 10, 8, 15, 0, 0).Ticks;
        long daily = new DateTime(2013, 10, 8, 21, 20, 0).Ticks;
        builder.Add(new Tick(open, 1300, 1), out _);
        builder.Add(new Tick(daily, 1300, 1), out _);
        builder.Add(new Tick(open, double.NaN, 1), out _);
        builder.Add(new Tick(open, double.PositiveInfinity, 1), out _);
        builder.Add(new Tick(open, 1300, -1), out _);
        Assert.IsTrue(builder.AdvanceTo(open + new BarInterval(30).Ticks, out Bar closed));
        Assert.AreEqual(1, closed.TickCount);
        builder.Add(new Tick(open, 1300, 1), out _);
        Assert.AreEqual((1L, 1L, 3L), (builder.OutOfSessionTicks, builder.LateTicks, builder.RejectedTicks));
        Assert.IsFalse(builder.HasForming);
    }

    [TestMethod]
    public void A_bar_is_clipped_at_the_end_of_its_session()
    {
        // 17:00–17:15 New York is the last quarter of the 2013 session: an hour bar that began at 17:00 ends at 17:15.
        var builder = new BarBuilder(new BarInterval(3600), Gold.Calendar);
        builder.Add(new Tick(new DateTime(2013, 10, 8, 21, 5, 0).Ticks, 1300, 1), out _);
        Assert.AreEqual(new DateTime(2013, 10, 8, 21, 15, 0).Ticks, builder.Forming.EndUtcTicks);
    }
}

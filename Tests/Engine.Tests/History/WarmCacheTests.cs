using System;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;

namespace NT8Bridge.Tests.History;

[TestClass]
public sealed class WarmCacheTests
{
    private const int Window = 480;

    [TestMethod]
    public void What_was_saved_is_loaded()
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = Cache(scratch);
        Bar[] bars = SampleBars.Make(Window, hasGaps: false);
        long now = bars[Window - 1].EndUtcTicks + 10;

        BarSave save = cache.Save(bars, now, CancellationToken.None);
        HistoryLoad load = cache.Load(Request(now), CancellationToken.None);

        Assert.AreEqual(new BarSave(true, Window, 0, 0, ""), save);
        BarAssert.SameBits(bars, load.Bars);
        Assert.AreEqual("", load.Reason);
        Assert.AreEqual(BarOrigin.WarmCache, cache.Origin);
        Assert.IsEmpty(scratch.FilesLike("*.tmp"));
    }

    [TestMethod]
    [DataRow(Window / 2, 0, null)]
    [DataRow((Window / 2) - 1, 0, "239 of 480")]
    [DataRow(Window, 3599, null)]
    [DataRow(Window, 3600, "1 h 00 min old")]
    [DataRow(Window, -86400, "no bar of the time asked for")]
    public void Only_a_fresh_and_half_full_cache_is_used(int bars, int ageSeconds, string? reason)
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = Cache(scratch);
        Bar[] saved = SampleBars.Make(bars, hasGaps: false);
        long last = saved[bars - 1].EndUtcTicks, now = last + ageSeconds * TimeSpan.TicksPerSecond;
        Assert.IsTrue(cache.Save(saved, last, CancellationToken.None).IsSaved);

        HistoryLoad load = cache.Load(Request(now) with { FromUtcTicks = 0 }, CancellationToken.None);

        Assert.HasCount(reason is null ? bars : 0, load.Bars);
        if (reason is null) Assert.AreEqual("", load.Reason);
        else StringAssert.Contains(load.Reason, reason);
    }

    [TestMethod]
    public void A_missing_file_is_a_reason()
    {
        using var scratch = new ScratchFolder();
        HistoryLoad load = Cache(scratch).Load(Request(SampleBars.Start), CancellationToken.None);
        Assert.IsEmpty(load.Bars);
        StringAssert.StartsWith(load.Reason, "no cache: ");
        StringAssert.Contains(load.Reason, "does not exist yet");
    }

    [TestMethod]
    public void A_newcomer_with_few_bars_does_not_push_out_the_window()
    {
        using var scratch = new ScratchFolder();
        Bar[] bars = SampleBars.Make(Window + 20, hasGaps: false);
        long now = bars[bars.Length - 1].EndUtcTicks;
        WarmCache first = Cache(scratch), second = Cache(scratch);

        first.Save(bars.Take(Window).ToArray(), now, CancellationToken.None);
        second.Save(bars.Skip(Window - 5).ToArray(), now, CancellationToken.None);
        first.Save(bars.Take(Window).ToArray(), now, CancellationToken.None);

        BarAssert.SameBits(bars.Skip(20).ToArray(), first.Load(Request(now), CancellationToken.None).Bars);
    }

    [TestMethod]
    public void Unsound_bars_are_named_and_not_saved()
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = Cache(scratch);
        Bar[] bars = SampleBars.Make(Window, hasGaps: false);
        long now = bars[Window - 2].EndUtcTicks;
        Bar bad = bars[7];
        bars[7] = new Bar(bad.EndUtcTicks, bad.Open, double.NaN, bad.Low, bad.Close, bad.Volume, bad.TickCount);

        BarSave save = cache.Save(bars, now, CancellationToken.None);

        Assert.IsTrue(save.IsSaved);
        Assert.AreEqual(2, save.Rejected, "the bar without a high and the bar of the future");
        StringAssert.Contains(save.Reason, "high is not a finite number");
        BarAssert.SameBits(
            bars.Where((_, i) => i != 7 && i != Window - 1).ToArray(), cache.Load(Request(now), CancellationToken.None).Bars);
    }

    internal static WarmCache Cache(ScratchFolder scratch, string instrument = "GC 12-13") =>
        new(new CacheLayout(scratch.Path), instrument, SampleBars.Interval, Window, "COMEX Metals");

    internal static HistoryRequest Request(long now, string instrument = "GC 12-13") =>
        new(instrument, SampleBars.Interval, now - TimeSpan.TicksPerDay, now, Window);
}

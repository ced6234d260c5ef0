using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

/// <summary>Each way in which the file of a cache can be the wrong one: named, set aside, and never an exception.</summary>
[TestClass]
public sealed class WarmCacheDamageTests
{
    private static readonly Bar[] Bars = SampleBars.Make(480, hasGaps: false);
    private static readonly long Now = Bars[479].EndUtcTicks;

    [TestMethod]
    [DataRow("other instrument", "it holds SI 12-13, not GC 12-13")]
    [DataRow("other period", "it holds bars of 1m, not 30s")]
    [DataRow("foreign parquet", "it does not begin as a bar file of this product does")]
    [DataRow("text", "it does not begin as a bar file of this product does")]
    [DataRow("empty", "it does not begin as a bar file of this product does")]
    [DataRow("header cut", "its header is damaged or cut short")]
    public void A_wrong_file_is_set_aside_with_its_reason(string kind, string reason)
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = WarmCacheTests.Cache(scratch);
        byte[] wrong = Wrong(kind);
        Directory.CreateDirectory(Path.GetDirectoryName(cache.Name)!);
        File.WriteAllBytes(cache.Name, wrong);

        HistoryLoad load = cache.Load(WarmCacheTests.Request(Now), CancellationToken.None);

        Assert.IsEmpty(load.Bars);
        StringAssert.StartsWith(load.Reason, "no cache: ");
        StringAssert.Contains(load.Reason, reason);
        Assert.IsFalse(File.Exists(cache.Name));
        string note = scratch.FilesLike("*.reason.txt").Single();
        StringAssert.Contains(File.ReadAllText(note), reason);
        CollectionAssert.AreEqual(wrong, File.ReadAllBytes(note.Replace(".reason.txt", "")));
        Assert.IsTrue(cache.Save(Bars, Now, CancellationToken.None).IsSaved);
        BarAssert.SameBits(Bars, cache.Load(WarmCacheTests.Request(Now), CancellationToken.None).Bars);
    }

    [TestMethod]
    public void Bars_of_the_future_are_left_out()
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = WarmCacheTests.Cache(scratch);
        cache.Save(Bars, Now, CancellationToken.None);

        HistoryLoad load = cache.Load(WarmCacheTests.Request(Bars[299].EndUtcTicks), CancellationToken.None);

        BarAssert.SameBits(Bars.Take(300).ToArray(), load.Bars);
        Assert.AreEqual(180, load.Rejected);
        StringAssert.Contains(load.Reason, "180 bars that end after the present left out");
    }

    [TestMethod]
    public void A_clock_that_ran_ahead_does_not_block_the_cache()
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = WarmCacheTests.Cache(scratch);
        Bar[] ahead = SampleBars.Make(480, firstEnd: Now + TimeSpan.TicksPerDay);
        cache.Save(ahead, ahead[479].EndUtcTicks, CancellationToken.None);

        BarSave save = cache.Save(Bars, Now, CancellationToken.None);

        Assert.AreEqual(480, save.Added);
        StringAssert.Contains(save.Reason, "480 of its bars end after the present");
        Assert.HasCount(1, scratch.FilesLike("*.reason.txt"));
        BarAssert.SameBits(Bars, cache.Load(WarmCacheTests.Request(Now), CancellationToken.None).Bars);
    }

    [TestMethod]
    public void A_file_that_cannot_be_opened_is_a_reason_and_stays()
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = WarmCacheTests.Cache(scratch);
        Directory.CreateDirectory(cache.Name);

        BarSave save = cache.Save(Bars, Now, CancellationToken.None);

        Assert.IsFalse(save.IsSaved);
        StringAssert.StartsWith(save.Reason, "not saved: ");
        Assert.IsTrue(Directory.Exists(cache.Name));
        Assert.IsEmpty(scratch.FilesLike("*.tmp"));
    }

    [TestMethod]
    public void Another_session_template_is_said()
    {
        using var scratch = new ScratchFolder();
        new WarmCache(new CacheLayout(scratch.Path), "GC 12-13", SampleBars.Interval, 480, "RTH")
            .Save(Bars, Now, CancellationToken.None);
        HistoryLoad load = WarmCacheTests.Cache(scratch).Load(WarmCacheTests.Request(Now), CancellationToken.None);
        Assert.HasCount(480, load.Bars);
        StringAssert.Contains(load.Reason, "'RTH', not 'COMEX Metals'");
    }

    [TestMethod]
    [DataRow("6E 03-24")]
    [DataRow("EUR/USD")]
    [DataRow("a<b>:\"\\|?*=%.")]
    [DataRow("^SP500 ")]
    public void Any_name_of_an_instrument_makes_a_file(string instrument)
    {
        using var scratch = new ScratchFolder();
        WarmCache cache = WarmCacheTests.Cache(scratch, instrument);
        Assert.IsTrue(cache.Save(Bars, Now, CancellationToken.None).IsSaved);
        BarAssert.SameBits(Bars, cache.Load(WarmCacheTests.Request(Now, instrument), CancellationToken.None).Bars);
        string folder = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(cache.Name))!);
        foreach (char forbidden in "<>:\"/\\|?*") Assert.IsFalse(folder.Contains(forbidden.ToString()), folder);
        Assert.IsFalse(folder.EndsWith(".", StringComparison.Ordinal) || folder.EndsWith(" ", StringComparison.Ordinal));
        Assert.AreEqual("instrument=" + instrument, Uri.UnescapeDataString(folder));
    }

    private static byte[] Wrong(string kind) => kind switch
    {
        "other instrument" => PlainBarFile.Write(new BarFile("SI 12-13", SampleBars.Interval, "", Bars)),
        "other period" => PlainBarFile.Write(new BarFile("GC 12-13", new BarInterval(60), "", Bars)),
        "foreign parquet" => File.ReadAllBytes(FixtureTests.PathOf("duckdb-us-naive.parquet")),
        "text" => System.Text.Encoding.ASCII.GetBytes("20131008 000030;1;2;3;4;5 and so on, for longer than a header"),
        "empty" => Array.Empty<byte>(),
        "header cut" => PlainBarFile.Write(new BarFile("GC 12-13", SampleBars.Interval, "", Bars)).Take(200).ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

[TestClass]
public sealed class CacheFilesTests
{
    private const string Gold = "GC 12-13";
    private static readonly DailyBreakCalendar Calendar = new();

    [TestMethod]
    public void What_is_imported_and_saved_comes_out_again_as_one_file()
    {
        using var scratch = new ScratchFolder();
        CacheFiles files = Files(scratch);
        Bar[] foreign = ForeignSample.Bars(130);
        long last = foreign[129].EndUtcTicks, now = last + 100 * SampleBars.Interval.Ticks;
        Bar[] recent = SampleBars.Make(90, firstEnd: last + SampleBars.Interval.Ticks, hasGaps: false);
        WarmCacheTests.Cache(scratch).Save(recent, now, CancellationToken.None);

        BarImport import = files.Import(
            FixtureTests.PathOf("duckdb-us-naive.parquet"), Reading(Gold), now, CancellationToken.None, out BarSave save);
        string path = Path.Combine(scratch.Path, "out", "gold.parquet");
        HistoryLoad export = files.Export(
            new HistoryRequest(Gold, SampleBars.Interval, 0, now, 480), Calendar, path, CancellationToken.None);

        Assert.IsFalse(import.IsProven);
        Assert.AreEqual(130, save.Added);
        BarAssert.SameBits(foreign.Concat(recent).ToArray(), export.Bars);
        BarFileReading written = BarCodecTests.Read(File.ReadAllBytes(path));
        BarAssert.SameBits(export.Bars, written.Bars);
        Assert.AreEqual("Daily break", written.Header.SessionTemplate);
        Assert.AreEqual("export", files.Inspect(path).Making);
    }

    [TestMethod]
    public void Importing_twice_adds_nothing()
    {
        using var scratch = new ScratchFolder();
        CacheFiles files = Files(scratch);
        foreach (int expected in new[] { 250, 0 })
        {
            BarImport import = files.Import(
                FixtureTests.PathOf("plain.parquet"), Reading(Gold), DateTime.MaxValue.Ticks, CancellationToken.None,
                out BarSave save);
            Assert.IsTrue(import.IsProven);
            Assert.AreEqual(expected, save.Added);
        }

        Assert.ThrowsExactly<BarFileException>(() => files.Import(
            FixtureTests.PathOf("plain.parquet"), Reading("SI 12-13"), DateTime.MaxValue.Ticks, CancellationToken.None, out _));
    }

    [TestMethod]
    public void Verification_names_what_is_damaged_and_changes_nothing()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        Bar[] bars = SampleBars.Make(3000);
        new HistoryFolder(layout, Calendar, BarCodec.ForThisRuntime())
            .Append(Gold, SampleBars.Interval, bars, bars[2999].EndUtcTicks, CancellationToken.None);
        string damaged = layout.Day(Gold, SampleBars.Interval, new DateTime(2013, 10, 8)) + "/bars.parquet";
        byte[] bytes = File.ReadAllBytes(damaged);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        File.WriteAllText(Path.Combine(scratch.Path, "text.parquet"), "text");
        File.Copy(FixtureTests.PathOf("duckdb-us-zoned-zstd.parquet"), Path.Combine(scratch.Path, "foreign.parquet"));

        CacheFileState[] states = Files(scratch).Verify(CancellationToken.None).ToArray();

        Assert.HasCount(4, states);
        CacheFileState sound = states.Single(s => s.IsProven);
        Assert.AreEqual(
            (Gold, "30s", "Daily break", "cache form"), (sound.Instrument, sound.Period, sound.SessionTemplate, sound.Making));
        Assert.AreEqual(bars[2999].EndUtcTicks, sound.LastUtcTicks);
        StringAssert.Contains(states.Single(s => s.Path == damaged).Findings[0], "do not have their checksum");
        Assert.AreEqual("unreadable", states.Single(s => s.Path.EndsWith("text.parquet", StringComparison.Ordinal)).Making);
        CacheFileState foreign = states.Single(s => s.Path.EndsWith("foreign.parquet", StringComparison.Ordinal));
        Assert.AreEqual(("another making", 130L), (foreign.Making, foreign.Rows));
        StringAssert.Contains(foreign.Findings[0], "Close Time");
        CollectionAssert.AreEqual(bytes, File.ReadAllBytes(damaged));
        Assert.IsFalse(Directory.Exists(layout.Quarantine));
    }

    private static ForeignReading Reading(string instrument) => new()
    {
        Instrument = instrument, Interval = SampleBars.Interval, Calendar = Calendar,
    };

    private static CacheFiles Files(ScratchFolder scratch) => new(new CacheLayout(scratch.Path), BarCodec.ForThisRuntime());
}

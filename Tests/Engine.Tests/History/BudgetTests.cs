using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

/// <summary>Files that would take the memory or the time of the process they are read in.</summary>
[TestClass]
public sealed class BudgetTests
{
    private const string Gold = "GC 12-13";
    private static readonly DateTime Day = new(2013, 10, 8);

    [TestMethod]
    public void An_own_file_of_a_gigabyte_is_set_aside_and_a_new_one_written()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        HistoryFolder folder = Folder(layout);
        string day = layout.Day(Gold, SampleBars.Interval, Day), path = Path.Combine(day, CacheLayout.FileName);
        WriteSparse(path, (1L << 30) + 1);

        HistoryLoad load = Load(folder);

        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, "it has 1073741825 bytes");
        StringAssert.Contains(load.Reason, "set aside as");
        Assert.IsFalse(File.Exists(path));
        Assert.HasCount(2, Directory.GetFiles(layout.Quarantine), "the file and its reason");
        Bar[] bars = SampleBars.Make(20);
        Assert.AreEqual(20, folder.Append(Gold, SampleBars.Interval, bars, bars[19].EndUtcTicks, CancellationToken.None).Added);
        BarAssert.SameBits(bars, Load(folder).Bars);
    }

    [TestMethod]
    public void A_large_file_of_another_making_is_not_read()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        WriteSparse(Path.Combine(layout.Day(Gold, SampleBars.Interval, Day), "vendor.parquet"), 100L << 20);

        HistoryLoad load = Load(Folder(layout));

        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, "vendor.parquet set aside: it has 104857600 bytes, of which 33554432 are");
    }

#if NET
    [TestMethod]
    [DoNotParallelize]
    public void A_small_file_of_very_many_constant_rows_is_set_aside_before_it_is_decoded()
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        var layout = new CacheLayout(scratch.Path);
        string day = layout.Day(Gold, SampleBars.Interval, Day);
        Directory.CreateDirectory(day);
        string path = Path.Combine(day, "constant.parquet");
        duck.Write(
            "SELECT make_timestamptz(1381190430000000) AS end_utc, 1.5 AS open, 1.5 AS high, 1.5 AS low, 1.5 AS close, "
            + "7 AS volume FROM range(20000000)", ", COMPRESSION zstd", path);
        Assert.IsLessThan(1_000_000L, new FileInfo(path).Length);
        HistoryFolder folder = Folder(layout);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        HistoryLoad load = Load(folder);
        long cost = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, "constant.parquet set aside: it has ");
        StringAssert.Contains(load.Reason, "rows or more, of which 259,200 are read at most");
        Assert.IsLessThan(64L << 20, cost);
    }

    [TestMethod]
    public void A_link_that_leads_back_is_named_and_not_followed()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        Bar[] bars = SampleBars.Make(20);
        Folder(layout).Append(Gold, SampleBars.Interval, bars, bars[19].EndUtcTicks, CancellationToken.None);
        string link = Path.Combine(layout.Days(Gold, SampleBars.Interval), "loop");
        Directory.CreateSymbolicLink(link, scratch.Path);

        CacheFileState[] states = new CacheFiles(layout, BarCodec.ForThisRuntime()).Verify(CancellationToken.None).ToArray();

        CollectionAssert.AreEqual(new[] { "cache form", "link" }, states.Select(state => state.Making).ToArray());
        Assert.AreEqual((link, true), (states[1].Path, states[1].IsProven));
        BarAssert.SameBits(bars, Load(Folder(layout)).Bars);
    }
#endif

    private static void WriteSparse(string path, long bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream file = File.Create(path);
        file.SetLength(bytes);
    }

    private static HistoryFolder Folder(CacheLayout layout) => new(layout, new DailyBreakCalendar(), BarCodec.ForThisRuntime());

    private static HistoryLoad Load(HistoryFolder folder) => folder.Load(
        new HistoryRequest(Gold, SampleBars.Interval, 0, DateTime.MaxValue.Ticks, 480), CancellationToken.None);
}

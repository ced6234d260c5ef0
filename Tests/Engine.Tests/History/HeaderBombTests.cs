using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

/// <summary>Small parquet files in the history folder whose headers claim more than the file holds, on either library.</summary>
[TestClass]
[DoNotParallelize]
public sealed class HeaderBombTests
{
    private const string Gold = "GC 12-13";
    private const int Huge = 2_000_000_000;

    [TestMethod]
    public void The_file_without_a_lie_is_read()
    {
        HistoryLoad load = Load(_ => { });
        StringAssert.EndsWith(load.Reason, "crafted.parquet: read as end-stamped because its time column is named end_utc");
        Assert.HasCount(20, load.Bars);
    }

    [TestMethod]
    [DataRow("rows of one value", "it has 20,000,000 rows or more, of which 259,200 are read at most")]
    [DataRow("rows of a group", "20,000,001 rows in one row group, of which 20,000,000 are read at most")]
    [DataRow("rows below the budget", "it has 20 values for 200,000 rows")]
    [DataRow("values of a column", "it has 2,000,000,000 values for 20 rows")]
    [DataRow("values of a page", "a page with 2,000,000,000 values in 20 rows")]
    [DataRow("fewer than none", "a page with -1 values in 20 rows")]
    [DataRow("bytes of a page", "2,000,000,000 bytes for a page with 20 values")]
    [DataRow("bytes in the file", "a page of 2,000,000,000 bytes in 160")]
    public void A_lie_is_set_aside_before_it_is_believed(string lie, string said)
    {
#if NET
        long before = GC.GetTotalAllocatedBytes(precise: true);
#endif
        HistoryLoad load = Load(file =>
        {
            switch (lie)
            {
                case "rows of one value": file.Rows = file.ChunkValues = file.PageValues = 20_000_000; break;
                case "rows of a group": file.Rows = file.ChunkValues = file.PageValues = 20_000_001; break;
                case "rows below the budget": file.Rows = 200_000; break;
                case "values of a column": file.ChunkValues = Huge; break;
                case "values of a page": file.PageValues = Huge; break;
                case "fewer than none": file.PageValues = -1; break;
                case "bytes of a page": (file.Uncompressed, file.Codec) = (Huge, 1); break;
                case "bytes in the file": file.Compressed = Huge; break;
            }
        });
#if NET
        Assert.IsLessThan(64L << 20, GC.GetTotalAllocatedBytes(precise: true) - before);
#endif
        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, "crafted.parquet set aside: ");
        StringAssert.Contains(load.Reason, said);
    }

    private static HistoryLoad Load(Action<CraftedParquet> lie)
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        var crafted = new CraftedParquet(SampleBars.Make(20));
        lie(crafted);
        string day = layout.Day(Gold, SampleBars.Interval, new DateTime(2013, 10, 8));
        Directory.CreateDirectory(day);
        File.WriteAllBytes(Path.Combine(day, "crafted.parquet"), crafted.Write());
        return new HistoryFolder(layout, new DailyBreakCalendar(), BarCodec.ForThisRuntime()).Load(
            new HistoryRequest(Gold, SampleBars.Interval, 0, DateTime.MaxValue.Ticks, 480), CancellationToken.None);
    }
}

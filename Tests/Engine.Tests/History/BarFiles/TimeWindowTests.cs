#if NET
using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>A window of 480 bars out of large files: what is read of them, and what that takes.</summary>
[TestClass]
[DoNotParallelize]
public sealed class TimeWindowTests
{
    private const int Window = 480;
    private static readonly long First = new DateTime(1975, 1, 1).Ticks;

    [TestMethod]
    [DataRow("end_utc", 20_480)]
    [DataRow("end_utc", 1_000_000)]
    [DataRow("open_time", 20_480)]
    [DataRow("timestamp", 20_480)]
    public void The_bars_of_the_window_are_those_of_the_whole_file(string time, int group)
    {
        byte[] file = Write(200_000, time, group);
        ForeignReading all = Reading(time) with { MostRows = 300_000 };
        ForeignBars whole = ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, all);

        (long from, long to) = Around(100_000);
        ForeignBars part = ForeignBarFile.Read(
            BarCodec.ForThisRuntime(), file, all with { FromUtcTicks = from, ToUtcTicks = to });

        Bar[] expected = Inside(whole.Bars, from, to);
        Assert.HasCount(Window, expected);
        BarAssert.SameBits(expected, Inside(part.Bars, from, to));
        Assert.AreEqual(200_000, part.Rows);
        Assert.AreEqual(200_000, part.Bars.Length + part.OutsideWindow, "each row is counted");
    }

    [TestMethod]
    public void Bounds_of_another_unit_are_not_believed()
    {
        byte[] file = Write(200_000, "end_utc", 20_480);
        (long from, long to) = Around(100_000);
        ForeignReading reading = Reading("end_utc") with { FromUtcTicks = from, ToUtcTicks = to };
        Bar[] expected = Inside(ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, reading).Bars, from, to);
        FooterCheck.Verify(file, (structure, field, at) =>
        {
            // Five and six are the greatest and the least value; the times are the column whose values are about 10^14.
            if (structure != "Statistics" || field is not (5 or 6)) return;
            long value = BitConverter.ToInt64(file, (int)at);
            if (value is > 100_000_000_000_000 and < 1_000_000_000_000_000)
                BitConverter.GetBytes(value / 1_000).CopyTo(file, (int)at);
        });

        ForeignBars part = ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, reading);

        Assert.HasCount(Window, expected);
        BarAssert.SameBits(expected, Inside(part.Bars, from, to));
    }

    [TestMethod]
    public void A_window_of_a_file_of_five_million_rows_takes_little_memory()
    {
        byte[] file = Write(5_000_000, "end_utc", 122_880);
        (long from, long to) = Around(3_000_000);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        ForeignBars part = ForeignBarFile.Read(
            BarCodec.ForThisRuntime(), file, Reading("end_utc") with { FromUtcTicks = from, ToUtcTicks = to });
        long cost = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.HasCount(Window, Inside(part.Bars, from, to));
        Assert.IsLessThan(64L << 20, cost, "five million bars take 320 MB");
    }

    [TestMethod]
    public void The_history_folder_reads_a_window_of_a_file_that_is_too_large_as_a_whole()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        byte[] file = Write(600_000, "end_utc", 122_880);
        (long from, long to) = Around(400_000);
        var calendar = new DailyBreakCalendar();
        var request = new HistoryRequest("GC 12-13", SampleBars.Interval, from, to, Window);
        string day = layout.Day("GC 12-13", SampleBars.Interval, calendar.SessionAtOrAfter(to - 1).TradingDay);
        Directory.CreateDirectory(day);
        File.WriteAllBytes(Path.Combine(day, "years.parquet"), file);
        var folder = new HistoryFolder(layout, calendar, BarCodec.ForThisRuntime());

        HistoryLoad load = folder.Load(request, CancellationToken.None);

        Assert.HasCount(Window, load.Bars, load.Reason);
        Assert.AreEqual(to, load.Bars[Window - 1].EndUtcTicks);
        HistoryLoad all = folder.Load(request with { FromUtcTicks = 0 }, CancellationToken.None);
        StringAssert.Contains(all.Reason, "years.parquet set aside: it has ");
    }

    private static (long From, long To) Around(int row) =>
        (First + (row - Window) * SampleBars.Interval.Ticks, First + row * SampleBars.Interval.Ticks);

    private static Bar[] Inside(Bar[] bars, long from, long to) =>
        bars.Where(bar => bar.EndUtcTicks > from && bar.EndUtcTicks <= to).ToArray();

    private static ForeignReading Reading(string time) => new()
    {
        Interval = SampleBars.Interval, Stamp = time == "timestamp" ? BarStamp.End : BarStamp.Detect,
    };

    private static byte[] Write(int rows, string time, int group)
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        return duck.Write(
            $"SELECT make_timestamptz({(First - DateTime.UnixEpoch.Ticks) / 10} + i * 30000000) AS {time}, p AS open, "
            + "p + 1 AS high, p - 1 AS low, p + 0.5 AS close, 1 + i % 7 AS volume "
            + $"FROM (SELECT range AS i, 100 + abs(range % 60 - 30) * 0.5::DOUBLE AS p FROM range({rows}))",
            $", COMPRESSION zstd, ROW_GROUP_SIZE {group}", Path.Combine(scratch.Path, "bars.parquet"));
    }
}
#endif

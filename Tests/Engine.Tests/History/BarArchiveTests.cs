using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History;

[TestClass]
public sealed class BarArchiveTests
{
    private const string Instrument = "GC 12-13";
    private const int Window = 480;

    [TestMethod]
    public void A_day_goes_into_the_folder_once_when_it_is_over_and_at_the_end()
    {
        using var scratch = new ScratchFolder();
        Bar[] bars = SampleBars.Make(6000, hasGaps: false);
        BarArchive archive = New(scratch);
        var writes = new Dictionary<string, int>();
        var seen = new Dictionary<string, byte[]>();
        for (int end = Window; end <= bars.Length; end += 120)
        {
            Assert.AreEqual("", archive.Save(
                bars.Skip(end - Window).Take(Window).ToArray(), bars[end - 1].EndUtcTicks, CancellationToken.None).Reason);
            foreach (string file in Days(scratch))
            {
                byte[] content = File.ReadAllBytes(file);
                if (seen.TryGetValue(file, out byte[]? before) && before.SequenceEqual(content)) continue;
                seen[file] = content;
                writes[file] = writes.TryGetValue(file, out int n) ? n + 1 : 1;
            }
        }

        int whole = bars.Select(bar => new DailyBreakCalendar().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay)
            .Distinct().Count();
        Assert.IsTrue(whole >= 3, "several days");
        Assert.AreEqual(whole - 1, writes.Count, "the day that is not over waits");
        Assert.IsTrue(writes.Values.All(n => n == 1), "each day once");
        archive.SaveLast(bars.Skip(bars.Length - Window).ToArray(), bars[bars.Length - 1].EndUtcTicks, CancellationToken.None);
        Assert.AreEqual(whole, Days(scratch).Length);
        BarAssert.SameBits(bars, All(scratch, bars));
    }

    [TestMethod]
    public void What_a_killed_run_left_in_the_recent_file_is_in_the_folder_after_the_next_run()
    {
        using var scratch = new ScratchFolder();
        Bar[] bars = SampleBars.Make(1400, hasGaps: false);
        New(scratch).Save(bars.Take(Window).ToArray(), bars[Window - 1].EndUtcTicks, CancellationToken.None);
        Assert.AreEqual(0, Days(scratch).Length, "killed here");

        BarArchive next = New(scratch);
        next.Save(bars.Skip(900).Take(Window).ToArray(), bars[1379].EndUtcTicks, CancellationToken.None);
        next.SaveLast(bars.Skip(920).Take(Window).ToArray(), bars[1399].EndUtcTicks, CancellationToken.None);
        BarAssert.SameBits(bars.Take(Window).Concat(bars.Skip(900)).ToArray(), All(scratch, bars));
    }

    [TestMethod]
    public void A_bar_of_a_closed_day_that_was_corrected_since_is_right_at_the_end()
    {
        using var scratch = new ScratchFolder();
        Bar[] bars = SampleBars.Make(6000, hasGaps: false);
        int open = Array.FindLastIndex(bars, bar => DayOf(bar) != DayOf(bars[bars.Length - 1])) + 1;
        BarArchive archive = New(scratch);
        Bar[] window = bars.Skip(open - 200).Take(Window).ToArray();
        archive.Save(window, window[Window - 1].EndUtcTicks, CancellationToken.None);
        Bar old = window[150];
        window[150] = new Bar(old.EndUtcTicks, old.Open, old.High, old.Low, old.Close, old.Volume + 9, old.TickCount);
        archive.SaveLast(window, window[Window - 1].EndUtcTicks, CancellationToken.None);
        BarAssert.SameBits(window, All(scratch, bars));
    }

    private static DateTime DayOf(Bar bar) => new DailyBreakCalendar().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay;

    private static BarArchive New(ScratchFolder scratch)
    {
        var layout = new CacheLayout(scratch.Path);
        return new BarArchive(
            new WarmCache(layout, Instrument, SampleBars.Interval, Window, "Daily break"),
            new HistoryFolder(layout, new DailyBreakCalendar(), BarCodec.ForThisRuntime()), Instrument, SampleBars.Interval);
    }

    private static string[] Days(ScratchFolder scratch)
    {
        string folder = new CacheLayout(scratch.Path).Days(Instrument, SampleBars.Interval);
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, CacheLayout.FileName, SearchOption.AllDirectories)
            : Array.Empty<string>();
    }

    private static Bar[] All(ScratchFolder scratch, Bar[] bars) =>
        new HistoryFolder(new CacheLayout(scratch.Path), new DailyBreakCalendar(), BarCodec.ForThisRuntime()).Load(
            new HistoryRequest(Instrument, SampleBars.Interval, 0, bars[bars.Length - 1].EndUtcTicks, Window),
            CancellationToken.None).Bars;
}

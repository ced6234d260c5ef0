using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

[TestClass]
public sealed class HistoryFolderTests
{
    private const string Gold = "GC 12-13";

    [TestMethod]
    public void Bars_lie_in_the_folder_of_their_trading_day()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        Session first = DailyBreakCalendar.Of(new DateTime(2013, 10, 8));
        Session second = DailyBreakCalendar.Of(new DateTime(2013, 10, 9));
        Bar[] bars =
        {
            At(first.BeginUtcTicks + SampleBars.Interval.Ticks), At(first.EndUtcTicks),
            At(second.BeginUtcTicks + SampleBars.Interval.Ticks),
        };

        Assert.AreEqual(new BarSave(true, 3, 0, 0, ""), Append(Folder(layout), bars));

        CollectionAssert.AreEquivalent(
            new[] { "date=2013-10-08", "date=2013-10-09" },
            scratch.FilesLike(CacheLayout.FileName).Select(f => Path.GetFileName(Path.GetDirectoryName(f))).ToArray());
        BarFileReading day = PlainBarFile.Read(
            File.ReadAllBytes(Path.Combine(layout.Day(Gold, SampleBars.Interval, first.TradingDay), CacheLayout.FileName)));
        BarAssert.SameBits(bars.Take(2).ToArray(), day.Bars);
        Assert.AreEqual("Daily break", day.Header.SessionTemplate);
    }

    [TestMethod]
    public void Nothing_is_ever_there_twice_and_a_later_value_wins()
    {
        using var scratch = new ScratchFolder();
        HistoryFolder folder = Folder(new CacheLayout(scratch.Path));
        Bar[] bars = SampleBars.Make(4000);
        Append(folder, bars.Take(2500).ToArray());
        string[] files = scratch.FilesLike(CacheLayout.FileName);
        byte[][] before = files.Select(File.ReadAllBytes).ToArray();

        Assert.AreEqual(new BarSave(true, 0, 0, 0, ""), Append(folder, bars.Take(2500).ToArray()));
        for (int i = 0; i < files.Length; i++) CollectionAssert.AreEqual(before[i], File.ReadAllBytes(files[i]));
        Assert.AreEqual(new BarSave(true, 1500, 0, 0, ""), Append(folder, bars.Skip(2000).ToArray()));
        Bar old = bars[700];
        Bar corrected = new(old.EndUtcTicks, old.Open, old.High, old.Low, old.Close, old.Volume + 1, old.TickCount);
        Assert.AreEqual(new BarSave(true, 0, 1, 0, ""), Append(folder, new[] { corrected }));

        bars[700] = corrected;
        BarAssert.SameBits(bars, Load(folder, 0, bars[3999].EndUtcTicks).Bars);
    }

    [TestMethod]
    public void Exactly_the_bars_asked_for_are_given()
    {
        using var scratch = new ScratchFolder();
        HistoryFolder folder = Folder(new CacheLayout(scratch.Path));
        Bar[] bars = SampleBars.Make(9000);
        Append(folder, bars);
        var random = new Random(6);
        int acrossDays = 0;
        for (int i = 0; i < 40; i++)
        {
            long from = bars[random.Next(9000)].EndUtcTicks - random.Next(2);
            long to = from + random.Next(1, 200_000) * TimeSpan.TicksPerSecond;
            HistoryLoad load = Load(folder, from, to);
            Bar[] expected = bars.Where(b => b.EndUtcTicks > from && b.EndUtcTicks <= to).ToArray();
            BarAssert.SameBits(expected, load.Bars);
            Assert.AreEqual(expected.Length == 0, load.Reason.StartsWith("no history", StringComparison.Ordinal));
            if (to - from > TimeSpan.TicksPerDay) acrossDays++;
        }

        Assert.IsGreaterThan(10, acrossDays);
    }

    [TestMethod]
    public void A_missing_series_is_a_reason()
    {
        using var scratch = new ScratchFolder();
        HistoryLoad load = Load(Folder(new CacheLayout(scratch.Path)), 0, SampleBars.Start);
        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, "does not exist yet");
    }

    [TestMethod]
    public void One_damaged_day_costs_its_bad_part_only()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        HistoryFolder folder = Folder(layout);
        Bar[] bars = SampleBars.Make(6000, hasGaps: false);
        Append(folder, bars);
        string path = Path.Combine(layout.Day(Gold, SampleBars.Interval, new DateTime(2013, 10, 9)), CacheLayout.FileName);
        byte[] file = File.ReadAllBytes(path);
        file[file.Length / 2] ^= 4;
        File.WriteAllBytes(path, file);

        HistoryLoad load = Load(folder, 0, bars[5999].EndUtcTicks);

        Assert.AreEqual(BarFile.BlockBars, load.Rejected);
        Assert.HasCount(6000 - BarFile.BlockBars, load.Bars);
        Assert.AreEqual(6000 - BarFile.BlockBars, load.Bars.Count(bar => bars.Any(b => BarAssert.AreSame(b, bar))));
        StringAssert.Contains(load.Reason, "do not have their checksum");
        string note = Directory.GetFiles(layout.Quarantine, "*.reason.txt").Single();
        StringAssert.StartsWith(Path.GetFileName(note), "instrument=GC 12-13 period=30s date=2013-10-09 ");
        Assert.AreEqual(new BarSave(true, BarFile.BlockBars, 0, 0, ""), Append(folder, bars), "saving again mends it");
        BarAssert.SameBits(bars, Load(folder, 0, bars[5999].EndUtcTicks).Bars);
    }

    [TestMethod]
    public void A_foreign_file_in_a_day_fills_what_the_own_file_lacks()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        HistoryFolder folder = Folder(layout);
        Bar[] foreign = ForeignSample.Bars(130);
        Bar[] own = foreign.Skip(60)
            .Select(b => new Bar(b.EndUtcTicks, b.Open, b.High, b.Low, b.Close, b.Volume + 5, 1)).ToArray();
        Append(folder, own);
        string day = layout.Day(Gold, SampleBars.Interval, new DateTime(2013, 10, 8));
        File.Copy(FixtureTests.PathOf("duckdb-us-naive.parquet"), Path.Combine(day, "from-elsewhere.parquet"));
        File.Copy(FixtureTests.PathOf("plain.parquet"), Path.Combine(day, "renamed.parquet"));
        File.WriteAllText(Path.Combine(day, "notes.parquet"), "not parquet at all");

        HistoryLoad load = Load(folder, 0, own[69].EndUtcTicks);

        // What checksums prove comes before what they do not.
        Bar[] proven = FixtureTests.Bars()
            .Where(b => b.EndUtcTicks <= own[69].EndUtcTicks && own.All(o => o.EndUtcTicks != b.EndUtcTicks))
            .Concat(own).ToArray();
        Bar[] expected = foreign.Take(60).Where(f => proven.All(b => b.EndUtcTicks != f.EndUtcTicks))
            .Concat(proven).OrderBy(b => b.EndUtcTicks).ToArray();
        BarAssert.SameBits(expected, load.Bars);
        StringAssert.Contains(load.Reason, "end-stamped");
        StringAssert.Contains(load.Reason, "notes.parquet set aside: ");
    }

    [TestMethod]
    public void A_cancelled_load_stops()
    {
        using var scratch = new ScratchFolder();
        HistoryFolder folder = Folder(new CacheLayout(scratch.Path));
        Append(folder, SampleBars.Make(10));
        Assert.ThrowsExactly<OperationCanceledException>(() =>
            folder.Load(
                new HistoryRequest(Gold, SampleBars.Interval, 0, DateTime.MaxValue.Ticks, 480), new CancellationToken(true)));
    }

    private static HistoryFolder Folder(CacheLayout layout) => new(layout, new DailyBreakCalendar(), BarCodec.ForThisRuntime());

    private static Bar At(long end) => new(end, 1, 2, 0.5, 1.5, 7, 3);

    private static BarSave Append(HistoryFolder folder, Bar[] bars) =>
        folder.Append(Gold, SampleBars.Interval, bars, bars.Max(b => b.EndUtcTicks), CancellationToken.None);

    private static HistoryLoad Load(HistoryFolder folder, long from, long to) => folder.Load(
        new HistoryRequest(Gold, SampleBars.Interval, from, to, 480), CancellationToken.None);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json.Linq;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Journal;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.History.Faults;

/// <summary>
/// Every operation of every save is made to fail in turn. Afterwards the file of before or the new one is there as a whole, the
/// failure was told, and on a sound disk the next save succeeds and leaves nothing beside.
/// </summary>
[TestClass]
public sealed class DiskFaultTests
{
    private const string Instrument = "GC 12-13";
    private static readonly BarInterval Interval = new(30);
    private static readonly Bar[][] Versions =
        { Array.Empty<Bar>(), Gold.Bars.Take(400).ToArray(), Gold.Bars.Take(410).ToArray() };
    private static readonly long Now = Gold.Bars[500].EndUtcTicks;

    public static IEnumerable<object[]> Faults() => Enum.GetValues(typeof(DiskFault)).Cast<DiskFault>()
        .SelectMany(fault => new[] { false, true }.Select(stays => new object[] { fault, stays }));

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Cache(DiskFault fault, bool stays) => Sweep(fault, stays, folder =>
    {
        WarmCache cache = Recent(folder);
        return new Kept(
            version => Failure(cache.Save(Versions[version], Now, CancellationToken.None)), () => VersionOf(cache.Name));
    });

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Cache_with_a_damaged_file(DiskFault fault, bool stays)
    {
        byte[] damaged = Array.Empty<byte>();
        Sweep(fault, stays, folder =>
        {
            WarmCache cache = Recent(folder);
            return new Kept(
                version =>
                {
                    string failure = Failure(cache.Save(Versions[version], Now, CancellationToken.None));
                    if (version == 1) damaged = Damage(cache.Name);
                    return failure;
                },
                () => File.Exists(cache.Name) && File.ReadAllBytes(cache.Name).SequenceEqual(damaged)
                    ? 1
                    : VersionOf(cache.Name));
        });
    }

    /// <summary>
    /// A damaged file that is read is mended; until it is, it stays where it was, and the next reading mends it.
    /// </summary>
    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Reading_a_damaged_cache(DiskFault fault, bool stays)
    {
        for (int operation = 1; ; operation++)
        {
            using var scratch = new ScratchFolder();
            WarmCache cache = Recent(scratch.Path);
            Assert.AreEqual(string.Empty, Failure(cache.Save(Versions[1], Now, CancellationToken.None)));
            byte[] damaged = Damage(cache.Name);
            var disk = new FaultyFileSystem(fault, operation, stays);
            string failure;
            using (FileSystem.Use(disk)) cache.Held(Now, CancellationToken.None, out failure);
            string at = $"operation {operation}: {disk.Failed}";
            bool isMended = !File.ReadAllBytes(cache.Name).SequenceEqual(damaged);
            Assert.IsTrue(isMended || failure.Length > 0, at);
            Bar[] held = cache.Held(Now, CancellationToken.None, out failure);
            Assert.AreEqual(string.Empty, failure, at);
            Assert.IsNotEmpty(held, at);
            BarAssert.SameBits(held, PlainBarFile.Read(File.ReadAllBytes(cache.Name)).Bars);
            Assert.IsEmpty(scratch.FilesLike("*.tmp"), at);
            if (disk.Failed is null) return;
        }
    }

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void History_of_a_day(DiskFault fault, bool stays) => Sweep(fault, stays, folder =>
    {
        var layout = new CacheLayout(folder);
        var days = new HistoryFolder(layout, Gold.Calendar, BarCodec.ForThisRuntime());
        DateTime day = days.TradingDay(Versions[2][0].EndUtcTicks - 1);
        Assert.AreEqual(day, days.TradingDay(Versions[2][Versions[2].Length - 1].EndUtcTicks - 1));
        string file = Path.Combine(layout.Day(Instrument, Interval, day), CacheLayout.FileName);
        return new Kept(
            version => Failure(days.Append(Instrument, Interval, Versions[version], Now, CancellationToken.None)),
            () => VersionOf(file));
    });

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Snapshot(DiskFault fault, bool stays) => Sweep(fault, stays, folder =>
    {
        var file = new SnapshotFile(new CacheLayout(folder), Instrument, Interval);
        byte[][] states = { Array.Empty<byte>(), Bytes(3000, 1), Bytes(2000, 2) };
        return new Kept(
            version => file.Save(states[version]),
            () =>
            {
                if (file.Load(Now, out string reason) is not { } state)
                {
                    Assert.AreEqual("no snapshot yet", reason);
                    return 0;
                }

                return Array.FindIndex(states, known => known.SequenceEqual(state));
            });
    });

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Days_of_an_account(DiskFault fault, bool stays) => Sweep(fault, stays, folder =>
    {
        var file = new AccountDayFile(folder, "Sim101");
        return new Kept(
            version =>
            {
                file.Write(new[] { new AccountDayRecord(new DateTime(2013, 10, 8), -100.25 * version, version == 2) });
                return string.Empty;
            },
            () =>
            {
                AccountDayRecord[] days = file.Read();
                if (days.Length == 0) return 0;
                int version = days.Single().Realized == -100.25 ? 1 : 2;
                Assert.AreEqual(-100.25 * version, days[0].Realized);
                Assert.AreEqual(version == 2, days[0].IsLimitReached);
                return version;
            });
    });

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Journal(DiskFault fault, bool stays) => Sweep(fault, stays, folder => JournalOf(folder, maxBytes: 10_000));

    /// <summary>The second line finds the file full, so that files are renamed first.</summary>
    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Journal_that_rolls(DiskFault fault, bool stays) =>
        Sweep(fault, stays, folder => JournalOf(folder, maxBytes: 100));

    /// <summary>Three files that are full: where renaming fails midway, trying again deletes no further one.</summary>
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void A_roll_that_failed_goes_on_where_it_stopped(int failing)
    {
        using var scratch = new ScratchFolder();
        for (int line = 1; line <= 3; line++) Assert.AreEqual(string.Empty, Append(scratch.Path, line, 10));
        for (int again = 0; again < 3; again++)
        {
            // Creating the folder and asking for the length come before the roll, which deletes the oldest and moves two. The
            // tries after the first begin with what failed.
            int operation = 2 + (again == 0 ? failing : 1);
            using (FileSystem.Use(new FaultyFileSystem(DiskFault.InputOutput, operation, stays: true)))
                Assert.AreNotEqual(string.Empty, Append(scratch.Path, 4, 10));
        }

        Assert.AreEqual(string.Empty, Append(scratch.Path, 4, 10));
        CollectionAssert.AreEqual(new[] { 2, 3, 4 }, Lines(scratch.Path).OrderBy(line => line).ToArray());
    }

    /// <summary>A process that was killed in mid-write leaves half a line; the next line stands on its own.</summary>
    [TestMethod]
    public void Half_a_line_of_a_killed_process_spoils_no_other()
    {
        using var scratch = new ScratchFolder();
        Assert.AreEqual(string.Empty, Append(scratch.Path, 1, 10_000));
        string file = Path.Combine(scratch.Path, "run.jsonl");
        File.AppendAllText(file, "{\"at\":\"2013-");
        Assert.AreEqual(string.Empty, Append(scratch.Path, 2, 10_000));
        string[] lines = File.ReadAllLines(file);
        Assert.HasCount(3, lines);
        Assert.AreEqual(1, Number(lines[0]));
        Assert.AreEqual("{\"at\":\"2013-", lines[1]);
        Assert.AreEqual(2, Number(lines[2]));
    }

    /// <summary>
    /// What a killed run left may be on its way to the history folder. Where it cannot be read, no save pushes it out of the
    /// window.
    /// </summary>
    [TestMethod]
    public void Bars_of_a_killed_run_that_cannot_be_read_are_not_pushed_out()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        WarmCache recent = Recent(scratch.Path, windowBars: 20);
        Assert.IsTrue(recent.Save(Gold.Bars.Take(20).ToArray(), Now, CancellationToken.None).IsSaved);
        var days = new HistoryFolder(layout, Gold.Calendar, BarCodec.ForThisRuntime());
        var archive = new BarArchive(recent, days, Instrument, Interval);
        Bar[] window = Gold.Bars.Skip(15).Take(20).ToArray();
        BarSave failed;
        using (FileSystem.Use(new FaultyFileSystem(DiskFault.InputOutput, 1, stays: false)))
            failed = archive.Save(window, Now, CancellationToken.None);
        Assert.IsFalse(failed.IsSaved);
        StringAssert.Contains(failed.Reason, "what an earlier run left: Input/output error");
        Assert.IsTrue(archive.SaveLast(window, Now, CancellationToken.None).IsSaved);
        HistoryLoad load = days.Load(new HistoryRequest(Instrument, Interval, 0, Now, 35), CancellationToken.None);
        BarAssert.SameBits(Gold.Bars.Take(35).ToArray(), load.Bars);
    }

    private static void Sweep(DiskFault fault, bool stays, Func<string, Kept> make)
    {
        int told = 0;
        foreach (int before in new[] { 0, 1 })
        {
            for (int operation = 1; ; operation++)
            {
                using var scratch = new ScratchFolder();
                Kept kept = make(scratch.Path);
                if (before == 1) Assert.AreEqual(string.Empty, kept.Save(1));
                Assert.AreEqual(before, kept.Version());
                var disk = new FaultyFileSystem(fault, operation, stays);
                string failure;
                using (FileSystem.Use(disk)) failure = Try(kept, 2);
                string at = $"version {before}, operation {operation}: {disk.Failed}: {failure}";
                int version = kept.Version();
                if (version != 2)
                {
                    Assert.AreEqual(before, version, at);
                    StringAssert.Contains(failure, "(a fault of the test)", at);
                    told++;
                }

                if (version != 2) Assert.AreEqual(string.Empty, kept.Save(2), at);
                Assert.AreEqual(2, kept.Version(), at);
                Assert.IsEmpty(scratch.FilesLike("*.tmp"), at);
                if (disk.Failed is not null) continue;
                Assert.AreEqual(string.Empty, failure);
                break;
            }
        }

        // The journal is not flushed to the disk, so that this fault does not meet it.
        if (fault != DiskFault.Flush) Assert.IsGreaterThan(0, told);
    }

    private static string Try(Kept kept, int version)
    {
        try
        {
            return kept.Save(version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    private static string Failure(BarSave save) => save.IsSaved ? string.Empty : save.Reason;

    private static WarmCache Recent(string folder, int windowBars = 480) =>
        new(new CacheLayout(folder), Instrument, Interval, windowBars, "");

    private static int VersionOf(string file)
    {
        if (!File.Exists(file)) return 0;
        BarFileReading reading = PlainBarFile.Read(File.ReadAllBytes(file));
        Assert.IsEmpty(reading.Damage);
        int version = Array.FindIndex(Versions, known => known.Length == reading.Bars.Length);
        BarAssert.SameBits(Versions[version], reading.Bars);
        return version;
    }

    private static byte[] Damage(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 3] ^= 1;
        File.WriteAllBytes(file, bytes);
        return bytes;
    }

    private static byte[] Bytes(int count, int seed)
    {
        byte[] bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static Kept JournalOf(string folder, long maxBytes) => new(
        version =>
        {
            IEnumerable<string> missing =
                Enumerable.Range(1, version).Skip(Lines(folder).Length).Select(line => Line(line) + "\n");
            new JournalFile(folder, "run", maxBytes, files: 3).Append(string.Concat(missing));
            return string.Empty;
        },
        () =>
        {
            int[] lines = Lines(folder);
            Assert.IsTrue(lines.OrderBy(line => line).SequenceEqual(Enumerable.Range(1, lines.Length)), string.Join(",", lines));
            return lines.Length;
        });

    private static JournalLine Line(int number) => JournalLine.Loss(
        Instrument, Now, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Append(string folder, int line, long maxBytes)
    {
        var writer = new JournalWriter(folder, "run", maxBytes: maxBytes, files: 3);
        writer.Write(Line(line));
        writer.Dispose();
        Assert.AreEqual(0, writer.Unwritten);
        Assert.AreEqual(writer.Problem.Length > 0 ? 1L : 0L, writer.Lost);
        return writer.Problem;
    }

    /// <summary>Numbers of the lines in all files; each must be whole.</summary>
    private static int[] Lines(string folder) => Directory.GetFiles(folder, "*.jsonl")
        .SelectMany(file => File.ReadAllLines(file)).Select(Number).ToArray();

    private static int Number(string line) => (int)JObject.Parse(line)["what"]!;
}

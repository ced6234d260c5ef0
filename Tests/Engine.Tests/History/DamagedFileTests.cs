using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

/// <summary>
/// Damaged files by the thousand; by the hundred thousand with the environment variable NT8BRIDGE_FUZZ_CASES. No reader
/// may crash, hang or give a bar that was not written.
/// </summary>
[TestClass]
public sealed class DamagedFileTests
{
    private static readonly IBarCodec Codec = BarCodec.ForThisRuntime();

    private static int Cases(int inTheSuite) =>
        Environment.GetEnvironmentVariable("NT8BRIDGE_FUZZ_CASES") is { Length: > 0 } cases
            ? int.Parse(cases, CultureInfo.InvariantCulture)
            : inTheSuite;

    [TestMethod]
    public void A_damaged_bar_file_gives_no_bar_that_was_not_written()
    {
        byte[][] files = { File(1, 5), File(130, 6), File(3, 8) };
        var written = new[] { (1, 5), (130, 6), (3, 8) }
            .SelectMany(f => SampleBars.Make(f.Item1, f.Item2, firstEnd: StartOf(f.Item2))).ToDictionary(bar => bar.EndUtcTicks);
        var random = new Random(20131008);
        int[] kinds = new int[Mutation.Kinds];
        int refused = 0, partly = 0, whole = 0;
        for (int i = Cases(1500); i > 0; i--)
        {
            byte[] damaged = Mutation.Of(files[i % 3], files[(i + 1) % 3], random, out int kind);
            kinds[kind]++;
            try
            {
                BarFileReading reading = PlainBarFile.Read(damaged);
                foreach (Bar bar in reading.Bars)
                {
                    bool isWritten = written.TryGetValue(bar.EndUtcTicks, out Bar original) && BarAssert.AreSame(original, bar);
                    Assert.IsTrue(isWritten, $"case {i}: {bar} was never written");
                }

                Assert.IsNotEmpty(reading.Damage, $"case {i}: damage went unnoticed");
                if (reading.Rejected > 0) partly++;
                else whole++;
            }
            catch (BarFileException e)
            {
                Assert.IsNotEmpty(e.Message);
                refused++;
            }
        }

        Assert.IsTrue(kinds.All(n => n > 0), "every kind of damage");
        Assert.IsTrue(
            refused > 0 && partly > 0 && whole > 0,
            $"{refused} refused, {partly} used in part, {whole} with all bars proven");
    }

    [TestMethod]
    public void A_damaged_file_of_a_library_gives_sound_bars_or_a_reason()
    {
        byte[][] files = ForeignVariant.All.Where(v => v.Rows < 1000).Select(v => "duckdb-" + v.Name + ".parquet")
            .Concat(new[] { "net10.parquet", "net48.parquet" })
            .Select(name => System.IO.File.ReadAllBytes(FixtureTests.PathOf(name))).ToArray();
        var random = new Random(4711);
        int refused = 0, read = 0;
        for (int i = Cases(1500); i > 0; i--)
        {
            byte[] damaged = Mutation.Of(files[i % files.Length], files[(i + 1) % files.Length], random, out _);
            try
            {
                var import = BarImport.Read(
                    Codec, damaged,
                    new ForeignReading { Instrument = "GC 12-13", Interval = SampleBars.Interval, Stamp = BarStamp.End });
                long before = 0;
                foreach (Bar bar in import.Bars)
                {
                    Assert.IsNull(BarFault.Of(bar), $"case {i}");
                    Assert.IsGreaterThan(before, bar.EndUtcTicks, $"case {i}");
                    before = bar.EndUtcTicks;
                }

                read++;
            }
            catch (BarFileException e)
            {
                Assert.IsNotEmpty(e.Message);
                refused++;
            }
        }

        Assert.IsTrue(refused > 0 && read > 0, $"{refused} refused, {read} read");
    }

    [TestMethod]
    public void A_damaged_cache_is_set_aside_and_nothing_else_is_left()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        WarmCache cache = WarmCacheTests.Cache(scratch);
        Bar[] bars = SampleBars.Make(480, seed: 9, hasGaps: false);
        Dictionary<long, Bar> written = bars.ToDictionary(bar => bar.EndUtcTicks);
        long now = bars[479].EndUtcTicks;
        cache.Save(bars, now, CancellationToken.None);
        byte[] sound = System.IO.File.ReadAllBytes(cache.Name), other = File(130, 6);
        var random = new Random(99);
        int usedInPart = 0, setAside = 0;
        for (int i = Cases(120); i > 0; i--)
        {
            System.IO.File.WriteAllBytes(cache.Name, Mutation.Of(sound, other, random, out _));
            HistoryLoad load = cache.Load(WarmCacheTests.Request(now), CancellationToken.None);
            foreach (Bar bar in load.Bars)
                Assert.IsTrue(BarAssert.AreSame(written[bar.EndUtcTicks], bar), $"case {i}: {bar} was never written");

            Assert.IsTrue(Directory.Exists(layout.Quarantine), $"case {i}: {load.Reason}");
            setAside++;
            Assert.HasCount(2, Directory.GetFiles(layout.Quarantine), "the file and its reason");
            StringAssert.Contains(load.Reason, "set aside");
            Directory.Delete(layout.Quarantine, recursive: true);
            if (load.Bars.Length > 0)
            {
                usedInPart++;
                HistoryLoad again = cache.Load(WarmCacheTests.Request(now), CancellationToken.None);
                BarAssert.SameBits(load.Bars, again.Bars);
                Assert.AreEqual("", again.Reason, "the good part is a sound file");
            }

            Assert.IsEmpty(scratch.FilesLike("*.tmp"));
        }

        Assert.IsTrue(usedInPart > 0 && setAside > usedInPart, $"{setAside} set aside, {usedInPart} used in part");
    }

    [TestMethod]
    public void A_damaged_sealed_file_is_refused()
    {
        using var scratch = new ScratchFolder();
        string path = Path.Combine(scratch.Path, "state.bin");
        byte[] content = new byte[300];
        new Random(1).NextBytes(content);
        SealedFile.Write(path, content);
        byte[] sound = System.IO.File.ReadAllBytes(path);
        CollectionAssert.AreEqual(content, SealedFile.Read(path));
        var random = new Random(2);
        for (int i = Cases(500); i > 0; i--)
        {
            System.IO.File.WriteAllBytes(path, Mutation.Of(sound, new byte[400], random, out _));
            InvalidDataException e = Assert.ThrowsExactly<InvalidDataException>(() => SealedFile.Read(path));
            StringAssert.Contains(e.Message, path);
        }
    }

    private static byte[] File(int bars, int seed) => PlainBarFile.Write(
        new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", SampleBars.Make(bars, seed, firstEnd: StartOf(seed))));

    private static long StartOf(int seed) => SampleBars.Start + seed * TimeSpan.TicksPerDay * 20;
}

using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

[TestClass]
public sealed class PlainBarFileTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(119)]
    [DataRow(120)]
    [DataRow(121)]
    [DataRow(480)]
    [DataRow(100_000)]
    public void Gives_back_every_bit_and_so_does_the_parquet_library(int count)
    {
        Bar[] bars = SampleBars.Make(count, seed: count);
        if (count > 400) Assert.IsTrue(bars.Any(b => b.Low < 0) && bars.Any(b => b.Volume == 0), "the sample lacks a case");
        byte[] file = PlainBarFile.Write(new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", bars));

        foreach (BarFileReading reading in new[] { PlainBarFile.Read(file), BarCodecTests.Read(file) })
        {
            BarAssert.SameBits(bars, reading.Bars);
            Assert.IsEmpty(reading.Damage);
            Assert.AreEqual("GC 12-13", reading.Header.Instrument);
            Assert.AreEqual(SampleBars.Interval, reading.Header.Interval);
            Assert.AreEqual("COMEX Metals", reading.Header.SessionTemplate);
            Assert.AreEqual(count, reading.Header.Count);
        }
    }

    [TestMethod]
    public void Gives_back_extreme_values()
    {
        Bar[] bars =
        {
            new(10, -0.0, 0.0, -0.0, -0.0, long.MaxValue, int.MaxValue),
            new(SampleBars.Start, double.Epsilon, double.MaxValue, -double.MaxValue, 1 / 3.0, 0, 0),
            new(SampleBars.Start + 10, 1, 1, 1, 1, 1, 1),
            new(DateTime.MaxValue.Ticks / 10 * 10, -37.63, -37.63, -37.63, -37.63, 1, 1),
        };

        BarAssert.SameBits(
            bars, PlainBarFile.Read(PlainBarFile.Write(new BarFile("\u00c4/\u03b2 1", new BarInterval(1), "", bars))).Bars);
    }

    [TestMethod]
    public void A_file_cut_short_gives_the_blocks_before_the_cut()
    {
        Bar[] bars = SampleBars.Make(480);
        byte[] file = PlainBarFile.Write(new BarFile("GC 12-13", SampleBars.Interval, "", bars));
        Array.Resize(ref file, file.Length * 2 / 3);

        BarFileReading reading = PlainBarFile.Read(file);

        BarAssert.SameBits(bars.Take(240).ToArray(), reading.Bars);
        Assert.AreEqual(240, reading.Rejected);
        Assert.HasCount(2, reading.Damage);
        StringAssert.Contains(reading.Damage[0], "bars 240 to 359");
    }

    [TestMethod]
    public void Both_runtimes_write_the_same_bytes() => CollectionAssert.AreEqual(
        File.ReadAllBytes(FixtureTests.PathOf("plain.parquet")),
        PlainBarFile.Write(new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", FixtureTests.Bars())));

    [TestMethod]
    public void Unsound_bars_are_refused_when_a_file_is_made()
    {
        Bar[] bars = SampleBars.Make(3);
        (bars[1], bars[2]) = (bars[2], bars[1]);
        var e = Assert.ThrowsExactly<ArgumentException>(() => new BarFile("GC 12-13", SampleBars.Interval, "", bars));
        StringAssert.Contains(e.Message, "Bar 2");
        StringAssert.Contains(e.Message, "time is not after the bar before");
    }
}

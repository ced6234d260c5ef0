using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

[TestClass]
public sealed class BarCodecTests
{
    private static readonly IBarCodec Codec = BarCodec.ForThisRuntime();

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(119)]
    [DataRow(120)]
    [DataRow(121)]
    [DataRow(480)]
    [DataRow(100_000)]
    public void Gives_back_every_bit(int count)
    {
        Bar[] bars = SampleBars.Make(count, seed: count);
        if (count > 400) Assert.IsTrue(bars.Any(b => b.Low < 0) && bars.Any(b => b.Volume == 0), "the sample lacks a case");

        byte[] file = Write(new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", bars));
        BarFileReading reading = Read(file);

        BarAssert.SameBits(bars, reading.Bars);
        Assert.IsEmpty(reading.Damage);
        Assert.AreEqual(0, reading.Rejected);
        Assert.AreEqual("GC 12-13", reading.Header.Instrument);
        Assert.AreEqual(SampleBars.Interval, reading.Header.Interval);
        Assert.AreEqual("COMEX Metals", reading.Header.SessionTemplate);
        Assert.AreEqual(count, reading.Header.Count);
        Assert.AreEqual(count == 0 ? 0 : bars[count - 1].EndUtcTicks, reading.Header.LastUtcTicks);
    }

    [TestMethod]
    public void Gives_back_extreme_values()
    {
        long microsecond = DateTime.MaxValue.Ticks / 10 * 10;
        Bar[] bars =
        {
            new(new DateTime(1700, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks, -0.0, 0.0, -0.0, -0.0, long.MaxValue, int.MaxValue),
            new(SampleBars.Start, double.Epsilon, double.MaxValue, -double.MaxValue, 1 / 3.0, 0, 0),
            new(SampleBars.Start + 10, 1, 1, 1, 1, 1, 1),
            new(microsecond, -37.63, -37.63, -37.63, -37.63, 1, 1),
        };

        BarAssert.SameBits(bars, Read(Write(new BarFile("Ä/β 1", new BarInterval(1), "", bars))).Bars);
    }

    [TestMethod]
    public void Other_bytes_are_refused_with_a_reason()
    {
        var random = new Random(5);
        for (int length = 0; length < 200; length += 7)
        {
            byte[] bytes = new byte[length];
            random.NextBytes(bytes);
            BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read(bytes));
            Assert.IsNotEmpty(e.Message);
        }
    }

    internal static byte[] Write(BarFile file)
    {
        using var stream = new MemoryStream();
        Codec.Write(stream, file);
        return stream.ToArray();
    }

    internal static BarFileReading Read(byte[] bytes) => BarFileReader.Read(Codec, bytes);
}

using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

[TestClass]
public sealed class BarOutputTests
{
    [TestMethod]
    public void Bars_read_back_bit_for_bit()
    {
        Random random = new(11);
        long time = new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc).Ticks;
        Bar[] bars = new Bar[5_000];
        for (int i = 0; i < bars.Length; i++)
        {
            double open = random.NextDouble() * 3_000, close = open + (random.NextDouble() - 0.5);
            bars[i] = new Bar(
                time += 30 * TimeSpan.TicksPerSecond, open, Math.Max(open, close) + random.NextDouble(),
                Math.Min(open, close) - random.NextDouble(), close, random.Next(), 0);
        }

        using TemporaryFolder folder = new();
        string path = folder.At("bars.csv");
        BarOutput.Write(path, bars, "GC 12-13", new BarInterval(30));
        MarketDataRows read = MarketDataFile.Read(path);
        Assert.AreEqual(0, read.Rejected.Count);
        Assert.HasCount(bars.Length, read.Bars);
        for (int i = 0; i < bars.Length; i++) Assert.IsTrue(bars[i].SameAs(read.Bars[i]), bars[i].ToString());
        Assert.HasCount(1, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void A_missing_folder_is_named()
    {
        OutputFileException error = Assert.ThrowsExactly<OutputFileException>(
            () => BarOutput.Write("/nowhere/at/all.csv", [], null, new BarInterval(30)));
        StringAssert.StartsWith(error.Message, "/nowhere/at/all.csv: it cannot be written");
    }
}

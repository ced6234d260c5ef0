using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

[TestClass]
public sealed class ParquetFileTests
{
    [TestMethod]
    public void Bars_read_back_with_instrument_and_interval_also_gzipped()
    {
        long time = new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc).Ticks;
        Bar[] bars = Enumerable.Range(1, 300)
            .Select(i => new Bar(time + i * 30 * TimeSpan.TicksPerSecond, i / 3.0, i, i / 7.0, i / 3.0, i, i)).ToArray();
        using TemporaryFolder folder = new();
        string path = folder.At("bars.parquet");
        BarOutput.Write(path, bars, "GC 12-13", new BarInterval(30));
        foreach (string file in new[] { path, folder.WriteGzip("bars.gz", File.ReadAllBytes(path)) })
        {
            MarketData read = MarketDataFile.Read(file);
            Assert.AreEqual(MarketDataFormat.Parquet, read.Format);
            Assert.AreEqual("GC 12-13", read.Instrument);
            Assert.AreEqual(new BarInterval(30), read.Interval);
            Assert.HasCount(bars.Length, read.Bars);
            for (int i = 0; i < bars.Length; i++) Assert.IsTrue(bars[i].SameAs(read.Bars[i]));
        }
    }

    [TestMethod]
    public void A_damaged_file_is_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("bad.parquet", "PAR1 and then nothing of use PAR1");
        StringAssert.StartsWith(Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path)).Message, path + ": ");
    }
}

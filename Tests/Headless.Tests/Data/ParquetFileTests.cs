using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.History.BarFiles;

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
            MarketDataRows read = MarketDataFile.Read(file);
            Assert.AreEqual(MarketDataFormat.Parquet, read.Format);
            Assert.AreEqual("GC 12-13", read.Instrument);
            Assert.AreEqual(new BarInterval(30), read.Interval);
            Assert.HasCount(bars.Length, read.Bars);
            for (int i = 0; i < bars.Length; i++) Assert.IsTrue(bars[i].SameAs(read.Bars[i]));
        }
    }

    [TestMethod]
    public void Files_of_other_makers_give_the_same_bars_whatever_their_columns()
    {
        MarketDataRows[] files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "parquet"), "duckdb-*.parquet")
            .Where(path => !path.Contains("several-row-groups", StringComparison.Ordinal))
            .Where(path => !path.Contains("-declared", StringComparison.Ordinal))
            .Select(path => MarketDataFile.Read(path)).ToArray();
        Assert.IsGreaterThan(10, files.Length);
        foreach (MarketDataRows file in files)
        {
            Assert.AreEqual(new BarInterval(30), file.Interval, file.Path);
            Assert.HasCount(files[0].Bars.Length, file.Bars, file.Path);
            for (int i = 0; i < file.Bars.Length; i++)
                Assert.IsTrue(files[0].Bars[i].SameAs(file.Bars[i]), file.Path + ": " + file.Bars[i]);
        }
    }

    [TestMethod]
    public void Ticks_are_read_and_rows_without_a_value_are_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("ticks.parquet");
        using (FileStream stream = File.Create(path))
        {
            Parquet.Serialization.ParquetSerializer.SerializeAsync(
                new TickRow[]
                {
                    new() { unix_ms = 1381104000276, price = 1313.7, size = 2 },
                    new() { unix_ms = 1381104000277, price = null, size = 1 },
                    new() { unix_ms = 1381104000278, price = 1313.8, size = -1 },
                    new() { unix_ms = 1381104000279, price = 1313.9, size = 3 },
                },
                stream).GetAwaiter().GetResult();
        }

        MarketDataRows data = MarketDataFile.Read(path, new FileReading { MostRejected = 1 });
        Assert.AreEqual((MarketDataKind.Ticks, MarketDataFormat.Parquet), (data.Kind, data.Format));
        Assert.HasCount(2, data.Ticks);
        Assert.AreEqual(
            (new DateTime(2013, 10, 7).Ticks + 276 * TimeSpan.TicksPerMillisecond, 1313.7, 2L),
            (data.Ticks[0].UtcTicks, data.Ticks[0].Price, data.Ticks[0].Size));
        CollectionAssert.AreEqual(new long[] { 2, 3 }, data.Rejected.First.Select(row => row.Row).ToArray());
    }

    [TestMethod]
    public void The_asked_contract_alone_is_read_and_the_rest_is_counted()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", "parquet", "ohlcv-1m.parquet");
        MarketDataRows march = MarketDataFile.Read(path, new FileReading { Instrument = "ES 03-24" });
        Assert.AreEqual((108, 148L), (march.Count, march.Rows));
        Assert.AreEqual(("ES 03-24", new BarInterval(60)), (march.Instrument, march.Interval));
        Assert.AreEqual(5182.5, march.Bars.Max(bar => bar.High));
        Assert.AreEqual(("ESM4", 40L), (march.OtherContracts[0].Name, march.OtherContracts[0].Rows));
        Assert.IsTrue(march.IsOpenStamped);
        InputFileException e = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path));
        StringAssert.Contains(e.Message, "ESH4 (108 rows), ESM4 (40 rows)");
    }

    [TestMethod]
    public void Prints_of_size_0_and_rows_of_zeros_are_no_trades_unless_there_are_no_sizes_at_all()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("ticks.parquet");
        Write([(1, 1313.7, 2), (2, 1313.8, 0), (3, 0, 0), (4, -37.63, 1)]);
        MarketDataRows data = MarketDataFile.Read(path);
        CollectionAssert.AreEqual(new[] { 1313.7, -37.63 }, data.Ticks.Select(tick => tick.Price).ToArray());
        Assert.AreEqual((1L, 1L, 0L), (data.ZeroSizes, data.Placeholders, data.Rejected.Count));
        Write([(1, 1313.7, 0), (2, 1313.8, 0)]);
        Assert.HasCount(2, MarketDataFile.Read(path).Ticks);

        void Write((long Second, double Price, long Size)[] rows)
        {
            using FileStream stream = File.Create(path);
            Parquet.Serialization.ParquetSerializer.SerializeAsync(
                rows.Select(row => new TickRow
                {
                    unix_ms = 1381104000000 + row.Second * 1000, price = row.Price, size = row.Size,
                }),
                stream).GetAwaiter().GetResult();
        }
    }

    [TestMethod]
    public void A_damaged_file_is_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("bad.parquet", "PAR1 and then nothing of use PAR1");
        StringAssert.StartsWith(Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path)).Message, path + ": ");
    }

#pragma warning disable IDE1006, CA1812 // The names are the file's columns.
    private sealed class TickRow
    {
        public long unix_ms { get; set; }

        public double? price { get; set; }

        public long size { get; set; }
    }
#pragma warning restore IDE1006, CA1812
}

#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Tests.History.BarFiles;

[TestClass]
public sealed class DuckDbTests
{
    private static readonly string? FixtureFolder = Environment.GetEnvironmentVariable("NT8BRIDGE_WRITE_FIXTURES");

    public static IEnumerable<object[]> Variants => ForeignVariant.All.Select(variant => new object[] { variant.Name });

    [TestMethod]
    [DynamicData(nameof(Variants))]
    public void Files_of_DuckDB_are_read(string name)
    {
        ForeignVariant variant = ForeignVariant.All.Single(v => v.Name == name);
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        duck.LoadBars(ForeignSample.Bars(variant.Rows));
        string path = Path.Combine(scratch.Path, name + ".parquet");

        byte[] file = duck.Write(variant.Select, variant.Options, path);

        if (variant.Rows > 2048)
        {
            Assert.AreEqual(
                3L, duck.Query($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata({DuckDbFile.Quoted(path)})")[0][0]);
        }

        ForeignSample.AssertReads(variant, file, variant.Rows);
        if (FixtureFolder is not null)
            File.Copy(path, Path.Combine(FixtureFolder, "duckdb-" + name + ".parquet"), overwrite: true);
    }

    /// <summary>DuckDB writes no times of 96 bits, so Parquet.Net does.</summary>
    [TestMethod]
    public async Task Times_of_96_bits_are_written_for_the_tests_of_both_runtimes_and_DuckDB_agrees()
    {
        using var scratch = new ScratchFolder();
        string path = Path.Combine(scratch.Path, "int96.parquet");
        DateTime day = new(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc);
        DateTime[] times = Enumerable.Range(1, 24).Select(hour => day.AddHours(hour)).ToArray();
        DataField[] fields =
        [
            new DateTimeDataField("end_time", DateTimeFormat.Impala, isNullable: false),
            .. new[] { "open", "high", "low", "close", "volume" }.Select(name => new DataField<double>(name, false)),
        ];
        await using (FileStream stream = File.Create(path))
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<DateTime>(fields[0], times);
            foreach (DataField field in fields.Skip(1))
                await group.WriteAsync<double>(field, times.Select(time => 100.0 + time.Hour).ToArray());
        }

        using var duck = new DuckDbFile();
        Assert.AreEqual(
            "INT96", duck.Query($"SELECT type FROM parquet_schema({DuckDbFile.Quoted(path)}) WHERE name = 'end_time'")[0][0]);
        CollectionAssert.AreEqual(
            times.Select(time => (time.Ticks - DateTime.UnixEpoch.Ticks) / 10).ToArray(),
            duck.Query($"SELECT epoch_us(end_time) FROM {DuckDbFile.Quoted(path)}").Select(row => (long)row[0]).ToArray());
        if (FixtureFolder is not null) File.Copy(path, Path.Combine(FixtureFolder, "int96.parquet"), overwrite: true);
    }

    [TestMethod]
    public void DuckDB_reads_a_bar_file_with_the_right_names_types_and_values()
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        Bar[] bars = SampleBars.Make(300);
        string path = Path.Combine(scratch.Path, "bars.parquet");
        var file = new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", bars);
        foreach (byte[] bytes in new[] { BarCodecTests.Write(file), PlainBarFile.Write(file) })
        {
            File.WriteAllBytes(path, bytes);
            AssertReadByDuckDb(duck, path, bars);
        }
    }

    [TestMethod]
    [DataRow("net48.parquet")]
    [DataRow("net10.parquet")]
    [DataRow("plain.parquet")]
    public void DuckDB_reads_the_files_of_both_runtimes(string fixture)
    {
        using var duck = new DuckDbFile();
        AssertReadByDuckDb(duck, FixtureTests.PathOf(fixture), FixtureTests.Bars());
    }

    /// <summary>
    /// Readers skip row groups by the least and greatest value that a file says; a wrong one loses bars in silence.
    /// </summary>
    [TestMethod]
    [DataRow("codec")]
    [DataRow("plain")]
    [DataRow("net48.parquet")]
    [DataRow("net10.parquet")]
    [DataRow("plain.parquet")]
    public void DuckDB_filters_by_time_and_by_price(string writer)
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        bool isFixture = writer.EndsWith(".parquet", StringComparison.Ordinal);
        Bar[] bars = isFixture ? FixtureTests.Bars() : SampleBars.Make(30_000);
        string path = isFixture ? FixtureTests.PathOf(writer) : Path.Combine(scratch.Path, "bars.parquet");
        var file = new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", bars);
        if (!isFixture) File.WriteAllBytes(path, writer == "plain" ? PlainBarFile.Write(file) : BarCodecTests.Write(file));
        string from = DuckDbFile.Quoted(path);

        foreach (int at in new[] { 0, 1, bars.Length / 3, bars.Length / 2, bars.Length - 1 })
        {
            long us = (bars[at].EndUtcTicks - DateTime.UnixEpoch.Ticks) / 10;
            foreach (string relation in new[] { ">=", ">", "<=", "<", "=" })
            {
                int expected = bars.Count(bar => Holds(bar.EndUtcTicks.CompareTo(bars[at].EndUtcTicks), relation));
                Assert.AreEqual((long)expected, Count($"end_utc {relation} make_timestamptz({us})"), $"bar {at} {relation}");
            }

            double close = bars[at].Close;
            Assert.AreEqual(
                (long)bars.Count(bar => bar.Close > close), Count(FormattableString.Invariant($"close > {close:R}::DOUBLE")));
            Assert.AreEqual(
                (long)bars.Count(bar => bar.Low < close), Count(FormattableString.Invariant($"low < {close:R}::DOUBLE")));
            Assert.AreEqual((long)bars.Count(bar => bar.Volume >= bars[at].Volume), Count($"volume >= {bars[at].Volume}"));
        }

        object Count(string where) => duck.Query($"SELECT count(*) FROM {from} WHERE {where}")[0][0];
    }

    private static bool Holds(int order, string relation) => relation switch
    {
        ">=" => order >= 0,
        ">" => order > 0,
        "<=" => order <= 0,
        "<" => order < 0,
        _ => order == 0,
    };

    [TestMethod]
    public void DuckDB_reads_the_history_folder_as_one_dataset()
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        Bar[] bars = SampleBars.Make(6000, hasGaps: false);
        var folder = new HistoryFolder(new CacheLayout(scratch.Path), new DailyBreakCalendar(), BarCodec.ForThisRuntime());
        folder.Append("GC 12/13", SampleBars.Interval, bars, bars[^1].EndUtcTicks, CancellationToken.None);
        string glob = DuckDbFile.Quoted(Path.Combine(scratch.Path, "history", "**", "*.parquet"));

        List<object[]> rows = duck.Query(
            $"SELECT instrument, period, date::VARCHAR, count(*), min(epoch_us(end_utc)), sum(volume)::BIGINT "
            + $"FROM read_parquet({glob}, hive_partitioning = true) GROUP BY ALL ORDER BY ALL");

        string[] expected = bars
            .GroupBy(bar => new DailyBreakCalendar().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay)
            .Select(day => $"GC 12/13|30s|{day.Key:yyyy-MM-dd}|{day.Count()}|"
                + $"{(day.First().EndUtcTicks - DateTime.UnixEpoch.Ticks) / 10}|{day.Sum(b => b.Volume)}")
            .ToArray();
        Assert.HasCount(3, expected);
        CollectionAssert.AreEqual(expected, rows.Select(row => string.Join("|", row)).ToArray());

        long us = (bars[3000].EndUtcTicks - DateTime.UnixEpoch.Ticks) / 10;
        long found = (long)duck.Query(
            $"SELECT count(*) FROM read_parquet({glob}, hive_partitioning = true) WHERE instrument = 'GC 12/13' "
            + $"AND date = DATE '2013-10-09' AND end_utc >= make_timestamptz({us}) AND volume > 1000")[0][0];
        Assert.AreEqual(
            bars.Count(bar => bar.EndUtcTicks >= bars[3000].EndUtcTicks && bar.Volume > 1000
                && new DailyBreakCalendar().SessionAtOrAfter(bar.EndUtcTicks - 1).TradingDay == new DateTime(2013, 10, 9)),
            found);
        Assert.IsGreaterThan(0, found);
    }

    private static void AssertReadByDuckDb(DuckDbFile duck, string path, Bar[] bars)
    {
        string file = DuckDbFile.Quoted(path);
        string[] types = duck.Query($"DESCRIBE SELECT * FROM read_parquet({file})")
            .Select(row => row[0] + " " + row[1]).ToArray();
        CollectionAssert.AreEqual(
            new[]
            {
                "end_utc TIMESTAMP WITH TIME ZONE", "open DOUBLE", "high DOUBLE", "low DOUBLE", "close DOUBLE", "volume BIGINT",
                "tick_count INTEGER",
            },
            types);

        Bar[] read = duck.Query($"SELECT epoch_us(end_utc), open, high, low, close, volume, tick_count FROM read_parquet({file})")
            .Select(row => new Bar(
                DateTime.UnixEpoch.Ticks + (long)row[0] * 10, (double)row[1], (double)row[2], (double)row[3], (double)row[4],
                (long)row[5], (int)row[6]))
            .ToArray();
        BarAssert.SameBits(bars, read);

        var metadata = duck.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({file})")
            .ToDictionary(row => (string)row[0], row => (string)row[1]);
        Assert.AreEqual("GC 12-13", metadata["nt8bridge.instrument"]);
        Assert.AreEqual("30s", metadata["nt8bridge.period"]);
        Assert.AreEqual(bars.Length.ToString(), metadata["nt8bridge.count"]);
    }
}
#endif

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>Files written by one runtime, and by DuckDB, are read by the other: both runtimes read all of them.</summary>
[TestClass]
public sealed class FixtureTests
{
#if NET
    private const string Own = "net10.parquet";
#else
    private const string Own = "net48.parquet";
#endif

    public static IEnumerable<object[]> Foreign => ForeignVariant.All.Select(variant => new object[] { variant.Name });

    [TestMethod]
    [DataRow("net48.parquet")]
    [DataRow("net10.parquet")]
    [DataRow("plain.parquet")]
    public void Each_runtime_reads_the_files_of_both(string name)
    {
        BarFileReading reading = BarCodecTests.Read(File.ReadAllBytes(PathOf(name)));
        BarAssert.SameBits(Bars(), reading.Bars);
        Assert.IsEmpty(reading.Damage);
        Assert.AreEqual("GC 12-13", reading.Header.Instrument);
        Assert.AreEqual("COMEX Metals", reading.Header.SessionTemplate);
    }

    [TestMethod]
    [DynamicData(nameof(Foreign))]
    public void Each_runtime_reads_the_files_of_DuckDB(string name)
    {
        ForeignVariant variant = ForeignVariant.All.Single(v => v.Name == name);
        ForeignSample.AssertReads(variant, File.ReadAllBytes(PathOf("duckdb-" + name + ".parquet")), variant.Rows);
    }

    [TestMethod]
    public void What_this_runtime_writes_holds_what_its_committed_file_holds()
    {
        byte[] written = BarCodecTests.Write(new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", Bars()));
        if (Environment.GetEnvironmentVariable("NT8BRIDGE_WRITE_FIXTURES") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, Own), written);
            File.WriteAllBytes(
                Path.Combine(folder, "plain.parquet"),
                PlainBarFile.Write(new BarFile("GC 12-13", SampleBars.Interval, "COMEX Metals", Bars())));
        }

        BarFileReading now = BarCodecTests.Read(written), committed = BarCodecTests.Read(File.ReadAllBytes(PathOf(Own)));

        CollectionAssert.AreEquivalent(committed.Header.ToMetadata().ToArray(), now.Header.ToMetadata().ToArray());
    }

    internal static Bar[] Bars() => SampleBars.Make(250, seed: 12);

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", "parquet", name);
}

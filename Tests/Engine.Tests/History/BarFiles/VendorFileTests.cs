using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>Files in the forms of vendors and of pandas, read by both runtimes.</summary>
[TestClass]
public sealed class VendorFileTests
{
    private static readonly BarInterval Minute = new(60);

    [TestMethod]
    public void The_asked_contract_alone_is_read_and_the_other_counted()
    {
        ForeignBars foreign = Read("ohlcv-1m.parquet", Es("ES 03-24") with { Interval = null });

        Assert.HasCount(108, foreign.Bars);
        Assert.AreEqual((148L, 40L, 0L, Minute), (foreign.Rows, foreign.OtherRows, foreign.RejectedRows, foreign.Interval));
        Assert.AreEqual((5179.5, 5182.5, 97_200L), Extremes(foreign.Bars));
        Assert.AreEqual("ESM4 (40 rows)", foreign.Others.Single().ToString());
        Assert.AreEqual("ES 03-24", foreign.Instrument);
        Assert.AreEqual(new DateTime(2024, 3, 12, 14, 1, 0).Ticks, foreign.Bars[0].EndUtcTicks, "ts_event is the begin");
        Assert.AreEqual((5241.75, 5243.75, 1_600L), Extremes(Read("ohlcv-1m.parquet", Es("ES 06-24")).Bars));
        Assert.HasCount(108, Read("ohlcv-1m.parquet", Es("ESH4")).Bars);
    }

    [TestMethod]
    [DataRow(null, "several contracts by its column symbol: ESH4 (108 rows), ESM4 (40 rows)")]
    [DataRow("ES 12-24", "it does not hold ES 12-24; by its column symbol it holds ESH4 (108 rows), ESM4 (40 rows)")]
    [DataRow("ES", "it does not hold ES; by its column symbol it holds ESH4 (108 rows), ESM4 (40 rows)")]
    public void A_file_of_several_contracts_is_refused_with_their_list(string? asked, string said)
    {
        foreach (bool isForced in new[] { false, true })
        {
            BarFileException e = Assert.ThrowsExactly<BarFileException>(
                () => Read("ohlcv-1m.parquet", Es(asked) with { ForceInstrument = isForced }));
            StringAssert.Contains(e.Message, said);
        }
    }

    [TestMethod]
    public void An_import_takes_the_asked_contract_alone()
    {
        using var scratch = new ScratchFolder();
        var files = new CacheFiles(new CacheLayout(scratch.Path), BarCodec.ForThisRuntime());
        ForeignReading reading = Es("ES 03-24") with { Interval = new BarInterval(30) };

        BarImport import = files.Import(
            FixtureTests.PathOf("two30.parquet"), reading, DateTime.MaxValue.Ticks, CancellationToken.None, out BarSave save);

        Assert.AreEqual((1764, 1764, 0), (import.Bars.Length, save.Added, import.Rejected));
        Assert.AreEqual(5182.5, import.Bars.Max(bar => bar.High));
        StringAssert.Contains(string.Join("; ", import.Notes), "left out were ESM4 (98 rows)");
    }

    [TestMethod]
    public void The_history_folder_takes_the_asked_contract_alone()
    {
        using var scratch = new ScratchFolder();
        var layout = new CacheLayout(scratch.Path);
        var interval = new BarInterval(30);
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES 03-24");
        foreach (string instrument in new[] { "ES 03-24", "ES 12-24" })
        {
            string day = layout.Day(instrument, interval, new DateTime(2024, 3, 12));
            Directory.CreateDirectory(day);
            File.Copy(FixtureTests.PathOf("two30.parquet"), Path.Combine(day, "vendor.parquet"));
        }

        var folder = new HistoryFolder(layout, calendar, BarCodec.ForThisRuntime());
        HistoryLoad march = folder.Load(new HistoryRequest("ES 03-24", interval, 0, DateTime.MaxValue.Ticks, 480), default);
        HistoryLoad december = folder.Load(new HistoryRequest("ES 12-24", interval, 0, DateTime.MaxValue.Ticks, 480), default);

        Assert.HasCount(1764, march.Bars);
        Assert.AreEqual(5182.5, march.Bars.Max(bar => bar.High));
        Assert.IsEmpty(december.Bars);
        StringAssert.Contains(december.Reason, "set aside: it does not hold ES 12-24");
    }

    [TestMethod]
    public void Naive_nanoseconds_of_pandas_are_told_by_the_sessions_bounds()
    {
        ForeignBars foreign = Read(
            "pandas-naive-ns-index.parquet",
            new ForeignReading { Instrument = "ES 12-13", Calendar = SessionTemplates.ForInstrument("ES 12-13") });

        Assert.HasCount(3000, foreign.Bars);
        Assert.AreEqual((BarStamp.End, Minute, 0L), (foreign.Stamp, foreign.Interval, foreign.RejectedRows));
        Bar first = foreign.Bars[0];
        Assert.AreEqual("2013-10-06 22:01:00Z O=1676.75 H=1677.25 L=1673.5 C=1675.25 V=1884", first.ToString());
        StringAssert.Contains(string.Join("; ", foreign.Notes), "timestamp names no zone and was read as UTC");
    }

    [TestMethod]
    [DataRow(BarStamp.Open, "15:02:00")]
    [DataRow(BarStamp.End, "15:01:00")]
    public void A_column_that_may_mean_two_things_asks_for_the_option(BarStamp stamp, string first)
    {
        ForeignReading reading = Es(null);
        BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read("timestamp-column.parquet", reading));
        StringAssert.Contains(e.Message, "its column timestamp may name the begin or the end of a bar");
        StringAssert.Contains(e.Message, "say which, as in --stamp open or --stamp close");
        ForeignBars foreign = Read("timestamp-column.parquet", reading with { Stamp = stamp });
        Assert.HasCount(199, foreign.Bars);
        Assert.AreEqual("2024-01-03 " + first + "Z O=4701.75 H=4702.25 L=4701.25 C=4702 V=11", foreign.Bars[0].ToString());
    }

    [TestMethod]
    [DataRow("/data/symbol=ESH4/x.parquet", "ES 03-24", "")]
    [DataRow("/data/instrument=ES%2003-24/date=2024-01-03/x.parquet", "ES 03-24", "")]
    [DataRow("/data/instrument=ES/x.parquet", "ES 03-24", "")]
    [DataRow("/data/symbol=ESM4/x.parquet", "ES 03-24", "it holds ESM4, as its folder says, not ES 03-24")]
    public void A_partition_folder_names_the_instrument(string path, string asked, string refusal)
    {
        ForeignReading reading = Es(asked) with { Stamp = BarStamp.End, Path = path };
        if (refusal.Length == 0)
        {
            Assert.HasCount(199, Read("timestamp-column.parquet", reading).Bars);
            return;
        }

        BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read("timestamp-column.parquet", reading));
        StringAssert.Contains(e.Message, refusal);
        StringAssert.Contains(e.Message, "--force-instrument");
        ForeignBars forced = Read("timestamp-column.parquet", reading with { ForceInstrument = true });
        Assert.HasCount(199, forced.Bars);
        StringAssert.Contains(string.Join("; ", forced.Notes), "its folder says ESM4; its rows were taken for ES 03-24 as asked");
    }

    [TestMethod]
    public void A_header_that_names_another_instrument_is_refused_unless_forced()
    {
        byte[] file = File.ReadAllBytes(FixtureTests.PathOf("plain.parquet"));
        ForeignReading reading = new() { Instrument = "SI 12-13", Interval = SampleBars.Interval };
        BarFileException e = Assert.ThrowsExactly<BarFileException>(
            () => BarImport.Read(BarCodec.ForThisRuntime(), file, reading));
        StringAssert.Contains(e.Message, "it holds GC 12-13, as its header says, not SI 12-13");
        var import = BarImport.Read(BarCodec.ForThisRuntime(), file, reading with { ForceInstrument = true });
        Assert.HasCount(250, import.Bars);
        StringAssert.Contains(import.Notes.Single(), "its header says GC 12-13");
    }

    [TestMethod]
    public void Times_of_96_bits_are_read_at_any_time_of_the_day()
    {
        ForeignBars foreign = Read("int96.parquet", new ForeignReading { Interval = new BarInterval(3_600) });

        // 24 hours: nanoseconds of the day need more than 31 bits from 2.1 seconds on, more than 32 from 4.3 on.
        CollectionAssert.AreEqual(
            Enumerable.Range(1, 24).Select(hour => new DateTime(2024, 1, 2).AddHours(hour).Ticks).ToArray(),
            foreign.Bars.Select(bar => bar.EndUtcTicks).ToArray());
        Assert.IsEmpty(foreign.Rejected);
    }

    [TestMethod]
    public void More_rows_than_the_budget_are_refused_before_they_are_decoded()
    {
        BarFileException e = Assert.ThrowsExactly<BarFileException>(
            () => Read("timestamp-column.parquet", Es(null) with { Stamp = BarStamp.End, MostRows = 198 }));
        StringAssert.Contains(e.Message, "it has 199 rows or more, of which 198 are read at most");
    }

    private static ForeignReading Es(string? instrument) => new()
    {
        Instrument = instrument, Interval = Minute, Calendar = SessionTemplates.ForInstrument("ES 03-24"),
    };

    private static ForeignBars Read(string name, ForeignReading reading) => ForeignBarFile.Read(
        BarCodec.ForThisRuntime(), File.ReadAllBytes(FixtureTests.PathOf(name)), reading);

    private static (double Low, double High, long Volume) Extremes(Bar[] bars) =>
        (bars.Min(bar => bar.Low), bars.Max(bar => bar.High), bars.Sum(bar => bar.Volume));
}
